import type { TallyMethod } from "shortage-index";
import type { Dialect } from "./dialect.js";
import type { RowKind } from "./plan-names.js";

/** Columns by which a group is told from the groups of the other sets. */
export interface GroupQuery {
  readonly sql: string;
  /** Columns that name the set of a group, `set_<column>`: 0 where the group is by the column. */
  readonly flags: readonly string[];
}

/**
 * The one query that counts: integers grouped by position, by salary, by industry, by gaps and by unrecognised text.
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
  const textColumns = texts.map((field) => `text_${field}`);
  const sets = [
    position,
    ...(kind === "job" ? [[...position, "currency", "amount"]] : []),
    ...(kind === "job" && !byIndustry ? [["position", "industry"]] : []),
    ["reason", "gaps"],
    ...textColumns.map((column) => [column]),
  ];
  const grouped = [...new Set(sets.flat())];
  const flags = [...new Set(["position", "industry", "currency", "gaps", ...textColumns])].filter((column) =>
    grouped.includes(column),
  );
  const sums = kind === "job" ? jobSums(dialect, method) : talentSums(dialect);
  const columns = [
    ...flags.map((column) => `GROUPING(${column}) AS set_${column}`),
    ...grouped,
    kind === "job" ? "count(*) AS n" : `${dialect.sum("weight")} AS n`,
    ...Object.entries(sums).map(([name, sql]) => `${dialect.sum(sql)} AS ${name}`),
  ];
  const sql = `SELECT ${columns.join(", ")}
FROM (
${rows}
) AS counted_rows
GROUP BY GROUPING SETS (${sets.map((set) => `(${set.join(", ")})`).join(", ")})`;
  return { sql, flags };
}

/** A headcount above this is beyond any advertisement: only an option can make one, and then products need more digits. */
const MOST_PLAIN_VACANCIES = 1e9;

function jobSums(dialect: Dialect, method: TallyMethod): Readonly<Record<string, string>> {
  const most = Math.max(method.vacanciesWhenSeveral, method.vacanciesWhenUnstated);
  const vacancies = most > MOST_PLAIN_VACANCIES ? dialect.widen("vacancies") : "vacancies";
  const where = (column: string, value: string): string => `CASE WHEN ${column} >= 0 THEN ${value} ELSE 0 END`;
  return {
    sum_vacancies: vacancies,
    education_vacancies: where("years", vacancies),
    education_years: where("years", `years * ${vacancies}`),
    experience_vacancies: where("months", vacancies),
    experience_months: where("months", `months * ${vacancies}`),
    requirements_vacancies: where("thousandths", vacancies),
    requirements_thousandths: where("thousandths", `thousandths * ${vacancies}`),
  };
}

function talentSums(dialect: Dialect): Readonly<Record<string, string>> {
  const weigh = (people: string): string => `${dialect.widen(people)} * weight`;
  return { sum_stock: weigh("stock"), sum_mobile: weigh("mobile") };
}
