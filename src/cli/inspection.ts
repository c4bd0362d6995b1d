import type { JobLedgerField, Ledger, TalentLedgerField, TallyTotals } from "shortage-index";
import type { JobSummary } from "./job-survey.js";
import type { RepeatSummary } from "./repeat-finder.js";
import type { TalentSummary } from "./talent-survey.js";

/** The columns of one file. */
export interface InspectedFile {
  readonly path: string;
  readonly kind: "advertisements" | "talent";
  /** Field and the header of the column that it is read from. */
  readonly columns: Readonly<Record<string, string>>;
  /** Fields without a column. */
  readonly missing: readonly string[];
  /** Fields that several headers name. */
  readonly ambiguous: readonly { readonly field: string; readonly taken: string; readonly others: readonly string[] }[];
  /** Headers that name no field. */
  readonly unused: readonly string[];
  /** The period that the header of the salaries says. */
  readonly salaryPeriod: string | null;
}

/** What `inspect` finds, as it is written as JSON. */
export interface Inspection {
  /** Version of this shape. */
  readonly version: 1;
  readonly files: readonly InspectedFile[];
  readonly advertisements:
    | (JobSummary & {
        readonly ledger: Ledger<JobLedgerField>;
        readonly repeats: readonly RepeatSummary[];
        /** Salaries by what can be compared, as in a ranking. */
        readonly salaryTotals: TallyTotals["salaries"];
      })
    | null;
  readonly talent: (TalentSummary & { readonly ledger: Ledger<TalentLedgerField> }) | null;
}
