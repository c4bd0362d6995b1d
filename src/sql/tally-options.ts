import type {
  CompiledLexicon,
  JobField,
  JobLedgerField,
  Ledger,
  SalaryOptions,
  StopSignal,
  TalentField,
  TalentLedgerField,
  TalentStatus,
  Tally,
  TallyOptions,
  TitleOptions,
} from "shortage-index";
import type { SqlQuery, SqlSource } from "./sql-source.js";

/** What only a sequence of rows needs; as `normaliseRecords` takes it. */
export interface SqlStreamOptions {
  /** Recognise a record that came before, by the cells named: fields or columns. Needs `order`. */
  readonly duplicates?: { readonly key: readonly string[] };
  /** Rejections to list. Default 1000. */
  readonly keepRejections?: number;
  /** Unrecognised texts to list for each field. Default 100. */
  readonly keepUnrecognised?: number;
}

/** Which of several settings for salaries a row goes by. */
export interface SalarySettings {
  /** Gives the place in `options` for each row. */
  readonly by: SqlQuery;
  readonly options: readonly SalaryOptions[];
}

/** How the further requirements of a row are known. */
export interface RequirementColumns {
  /** Weighted count in thousandths; −1 where the row states nothing. */
  readonly thousandths: SqlQuery;
  /**
   * Makes ready what is joined. It is called once, before the first texts are read here, and awaited only before the rows
   * are counted: what it asks of the engine goes on meanwhile, if the executor takes one statement before the last has ended.
   */
  readonly prepare?: () => Promise<void>;
  /** What is joined to the rows for it, behind `FROM … AS source_rows`. */
  readonly join?: SqlQuery;
}

/** Advertisements in an engine. */
export interface SqlJobs extends SqlSource<JobField>, SqlStreamOptions {
  /** What the salaries do not say: currency, period, working time. */
  readonly salary?: SalaryOptions | SalarySettings;
  /** What counts as a further requirement; left out, the library's own lexicon. */
  readonly lexicon?: CompiledLexicon;
  /** Where the further requirements have been counted before; left out, the engine counts them in the plan's own SQL. */
  readonly requirements?: RequirementColumns;
}

/** Talent records in an engine. */
export interface SqlTalent extends SqlSource<TalentField>, SqlStreamOptions {
  /** Status of the rows that state none; or a query that gives it for each row: 0 none, 1 stock, 2 mobile. */
  readonly status?: TalentStatus | SqlQuery;
  /** How many records each row stands for, alike in every column; a whole number, 1 or more. Not with duplicates. */
  readonly weight?: SqlQuery;
  /** Where the single rows and their order are, where `from` has rows that stand for several; for the rejections only. */
  readonly rows?: Pick<SqlSource<TalentField>, "from" | "order">;
}

/** What a plan counts, and how. */
export interface SqlTallyOptions extends TallyOptions {
  readonly jobs?: SqlJobs;
  /** Left out, the supply of every position is unknown. */
  readonly talent?: SqlTalent;
  /** What of a title is kept. */
  readonly title?: TitleOptions;
  /** Beginning of the names of the plan's own tables. Default `shortage_index_`. */
  readonly tablePrefix?: string;
}

/** A step of a plan that begins. */
export interface SqlProgress {
  readonly kind: "job" | "talent";
  readonly phase: "vocabulary" | "lookup" | "requirements" | "count" | "rejections";
  /** The field whose vocabulary is read. */
  readonly field?: string;
}

/** How a plan is run. */
export interface SqlRunOptions {
  /** Ends the run before its next statement. */
  readonly signal?: StopSignal;
  readonly onProgress?: (progress: SqlProgress) => void;
}

/** What a plan comes to: the same as `normaliseRecords` and `tallyPositions` over the same rows. */
export interface SqlTally {
  readonly tally: Tally;
  /** What became of every advertisement; `null` where none were asked for. */
  readonly jobLedger: Ledger<JobLedgerField> | null;
  /** What became of every talent record; `null` where none were asked for. */
  readonly talentLedger: Ledger<TalentLedgerField> | null;
}
