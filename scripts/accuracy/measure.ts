import type { Parsed } from "../../src/model/parsed.js";

/** What a parser made of one labelled string. */
export interface Case {
  readonly raw: string;
  /** Number of advertisements with this string. */
  readonly rows: number;
  readonly verdict: "right" | "wrong" | "unrecognised";
  /** What was expected and what came, for the list of misses. */
  readonly expected: unknown;
  readonly received: unknown;
}

/** A string that has no value, or none that is certain. */
export interface Refusal {
  readonly raw: string;
  readonly status: string;
  /** Whether the parser gave a value all the same. */
  readonly valued: boolean;
}

/** One line of the table. */
export interface Measure {
  readonly name: string;
  /** False for a line that is shown and has no target. */
  readonly gated: boolean;
  readonly cases: readonly Case[];
  readonly refusals: readonly Refusal[];
}

/** Shares of a measure, each in [0, 1]. */
export interface Shares {
  readonly rightRows: number;
  readonly rightStrings: number;
  readonly wrongRows: number;
  readonly unrecognisedRows: number;
}

/** What a gated measure has to reach. */
export const TARGETS = { rightRows: 0.995, rightStrings: 0.98, wrongRows: 0.002 } as const;

/** Compares a reading with a label: no value where one was expected is `unrecognised`, any other difference `wrong`. */
export function judge(
  label: { readonly raw: string; readonly count: number },
  parsed: Parsed<unknown>,
  expected: unknown,
  equal: boolean,
): Case {
  const verdict = equal ? "right" : parsed.ok ? "wrong" : "unrecognised";
  return {
    raw: label.raw,
    rows: label.count,
    verdict,
    expected,
    received: parsed.ok ? parsed.value : parsed.reason,
  };
}

/** Shares by rows and by strings; all zero where there is no case. */
export function sharesOf({ cases }: Measure): Shares {
  const rows = sum(cases);
  const share = (verdict: Case["verdict"]): number => sum(cases.filter((one) => one.verdict === verdict)) / (rows || 1);
  return {
    rightRows: share("right"),
    rightStrings: cases.filter((one) => one.verdict === "right").length / (cases.length || 1),
    wrongRows: share("wrong"),
    unrecognisedRows: share("unrecognised"),
  };
}

/** Whether a measure reaches the targets, or has none. */
export function reachesTargets(measure: Measure): boolean {
  const shares = sharesOf(measure);
  return (
    !measure.gated ||
    measure.cases.length === 0 ||
    (shares.rightRows >= TARGETS.rightRows &&
      shares.rightStrings >= TARGETS.rightStrings &&
      shares.wrongRows <= TARGETS.wrongRows)
  );
}

/** Number of rows of some cases. */
export function sum(cases: readonly Case[]): number {
  return cases.reduce((total, one) => total + one.rows, 0);
}
