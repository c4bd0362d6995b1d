import type { TallyMethod } from "shortage-index";
import type { Dialect } from "./dialect.js";
import type { RowKind } from "./plan-names.js";

/** Figures of an advertisement of which a tally keeps how often each value came; −1 where it states none. */
export const FIGURES = ["years", "months", "thousandths"] as const;

/** What the groups of a set are by, beside the position: nothing, a figure, or the number of a field's unrecognised text. */
export type GroupSet =
  | "position"
  | "salary"
  | (typeof FIGURES)[number]
  | "industry"
  | "gaps"
  | { readonly textOf: string };

/** The query that counts, and what its rows are. */
export interface GroupQuery {
  /**
   * A row a group: `set_number`, the place of its set in `sets`; `position`, and `industry` where it is part of a position's
   * identity; `first_key` and `second_key`, what else the group is by; `n` and the sums.
   */
  readonly sql: string;
  readonly sets: readonly GroupSet[];
}

/**
 * The one query that counts: integers grouped by position, by position and whatever a tally keeps a histogram of, by gaps
 * and by unrecognised text.
 *
 * @param dialect - The engine.
 * @param kind - What the rows are.
 * @param rows - Query of the rows, each of integers.
 * @param method - How to count.
 * @param texts - Fields whose unrecognised texts are to be counted.
 * @returns The query.
 */
export function groupQuery(
  dialect: Dialect,
  kind: RowKind,
  rows: string,
  method: TallyMethod,
  texts: readonly string[],
): GroupQuery {
  const byIndustry = method.by === "industry-and-name";
  const position = byIndustry ? ["position", "industry"] : ["position"];
  const ofPosition = (set: GroupSet, ...keys: readonly string[]) => ({ set, keys, by: [...position, ...keys] });
  const ofRows = (set: GroupSet, ...keys: readonly string[]) => ({ set, keys, by: keys });
  const groups = [
    ofPosition("position"),
    ...(kind === "job"
      ? [ofPosition("salary", "currency", "amount"), ...FIGURES.map((figure) => ofPosition(figure, figure))]
      : []),
    ...(kind === "job" && !byIndustry ? [ofPosition("industry", "industry")] : []),
    ofRows("gaps", "reason", "gaps"),
    ...texts.map((field) => ofRows({ textOf: field }, `text_${field}`)),
  ];
  // No two sets have their first key in common, so it tells which set a group is of.
  const bySet = (value: (keys: readonly string[], place: number) => string | number | undefined): string => {
    const cases = groups.flatMap(({ keys }, place) => {
      const then = value(keys, place);
      return keys[0] === undefined || then === undefined ? [] : [`WHEN GROUPING(${keys[0]}) = 0 THEN ${then}`];
    });
    return `CASE ${cases.join(" ")} ELSE 0 END`;
  };
  // Few columns, for a driver takes longer over them than the engine over the groups.
  const columns = [
    `${bySet((_, place) => place)} AS set_number`,
    ...position,
    `${bySet(([first]) => first)} AS first_key`,
    `${bySet(([, second]) => second)} AS second_key`,
    kind === "job" ? "count(*) AS n" : `${dialect.sum("weight")} AS n`,
    ...Object.entries(kind === "job" ? { sum_vacancies: "vacancies" } : talentSums(dialect)).map(
      ([name, sql]) => `${dialect.sum(sql)} AS ${name}`,
    ),
  ];
  const sql = `SELECT ${columns.join(",\n  ")}
FROM (
${rows}
) AS counted_rows
GROUP BY GROUPING SETS (${groups.map(({ by }) => `(${by.join(", ")})`).join(", ")})`;
  return { sql, sets: groups.map(({ set }) => set) };
}

function talentSums(dialect: Dialect): Readonly<Record<string, string>> {
  const weigh = (people: string): string => `${dialect.widen(people)} * weight`;
  return { sum_stock: weigh("stock"), sum_mobile: weigh("mobile") };
}
