import type { CompiledLexicon } from "shortage-index";
import { type FieldFigures, NO_SALARY } from "./cell-figures.js";
import { countRequirements, prepareRequirementText } from "./match-requirements.js";
import { EMPTY, REASONS, UNRECOGNISED } from "./reasons.js";
import { firstOf, firstQuery, joinFirst, packGaps, type RowQueries } from "./row-queries.js";
import { readRows, type SidePlan } from "./side-plan.js";
import { requirementText } from "./source-keys.js";
import type { RequirementColumns } from "./tally-options.js";

/** Fields of advertisements whose texts can be unrecognised. */
export const JOB_TEXT_FIELDS: readonly string[] = ["headcount", "salary", "education", "experience", "attributes"];

/** Field of the short texts that may stand for nothing, of descriptions and of tags. */
export const NOTHING = "nothing";

/** What {@link jobQueries} needs. */
export interface JobQueryInput {
  readonly plan: SidePlan;
  /** Figures of the fields that no row states. */
  readonly absent: Readonly<Record<string, FieldFigures>>;
  readonly vacanciesWhenUnstated: number;
  readonly requirements: RequirementColumns | CompiledLexicon;
}

/**
 * The queries over advertisements. A field of its own that has a value wins over the attribute line.
 *
 * @param input - The plan of the advertisements, and how to count.
 * @returns The queries.
 */
export function jobQueries(input: JobQueryInput): RowQueries {
  const { plan, absent } = input;
  const { dialect, names } = plan;
  const keys = plan.duplicates ?? [];
  const small = readRows(plan, ["title", ...keys], absent);
  const smallKeys = keys.map((key) => small.figure(key, "number"));
  const all = allRows(input);
  const allKeys = keys.map((key) => all.figure(key, "number"));
  const firstTable = dialect.identifier(names.first(plan.kind));
  const titleReason = (rows: typeof small): string => rows.figure("title", "reason");
  const duplicate = REASONS.indexOf("duplicate");

  const withFirst = (rows: typeof small, keyed: readonly string[]) =>
    plan.duplicates === undefined ? undefined : joinFirst(firstTable, keyed, rows.place);
  const reasonOf = (rows: typeof small, join: ReturnType<typeof withFirst>): string =>
    join === undefined
      ? titleReason(rows)
      : firstOf(
          [
            [`${titleReason(rows)} <> 0`, titleReason(rows)],
            [join.isDuplicate.sql, duplicate],
          ],
          0,
        );

  const smallJoin = withFirst(small, smallKeys);
  const allJoin = withFirst(all, allKeys);
  return {
    rows: finishRows(
      input,
      all,
      `${all.from}${allJoin === undefined ? "" : `\n  ${allJoin.join}`}`,
      reasonOf(all, allJoin),
    ),
    rejections:
      plan.place === undefined
        ? undefined
        : (most) => `SELECT place, reason, first_place, title_text FROM (
  SELECT ${small.place} AS place, ${reasonOf(small, smallJoin)} AS reason, ${smallJoin?.firstPlace ?? "-1"} AS first_place, ${small.text("title")} AS title_text
  FROM ${small.from}${smallJoin === undefined ? "" : `\n  ${smallJoin.join}`}
) AS rejected WHERE reason <> 0 ORDER BY place LIMIT ${most}`,
    first:
      plan.duplicates === undefined ? undefined : firstQuery(small.from, smallKeys, small.place, titleReason(small)),
  };
}

function allRows(input: JobQueryInput): ReturnType<typeof readRows> {
  const { plan, absent, requirements } = input;
  const fields = ["title", "industry", ...JOB_TEXT_FIELDS, ...(plan.duplicates ?? [])];
  const further: Record<string, string> = {};
  if ("thousandths" in requirements && "sql" in requirements.thousandths) {
    further.requirement_thousandths = requirements.thousandths.sql;
  } else {
    further.body = requirementText(plan.dialect, plan.source, "description");
    further.labels = requirementText(plan.dialect, plan.source, "tags");
  }
  const join = "thousandths" in requirements && "join" in requirements ? ` ${requirements.join?.sql ?? ""}` : "";
  return readRows(plan, fields, absent, further, { join });
}

function finishRows(
  { plan, requirements, vacanciesWhenUnstated }: JobQueryInput,
  rows: ReturnType<typeof readRows>,
  from: string,
  reason: string,
): string {
  const { dialect } = plan;
  const { figure, id } = rows;
  const either = (column: string, field: string, none: number): string =>
    firstOf([[`${figure(field, column)} > ${none}`, figure(field, column)]], figure("attributes", column));
  const gapOf = (field: string, column: string, none: number): string =>
    firstOf([[`${figure("attributes", column)} > ${none}`, 0]], figure(field, "gap"));
  const counted = "thousandths" in requirements && "sql" in requirements.thousandths;
  const nothingJoins = counted ? "" : nothingJoin(plan);
  const gaps = {
    headcount: gapOf("headcount", "vacancies", -1),
    salary: gapOf("salary", "currency", NO_SALARY),
    education: gapOf("education", "years", -1),
    experience: gapOf("experience", "months", -1),
    attributes: figure("attributes", "gap"),
  };
  const requirementGap = counted
    ? `CASE WHEN r.requirement_thousandths < 0 THEN ${EMPTY} ELSE 0 END`
    : `CASE WHEN ${IS_NOTHING.body} AND ${IS_NOTHING.labels} THEN ${EMPTY} ELSE 0 END`;
  const packed = packGaps([
    "0",
    figure("industry", "gap"),
    gaps.headcount,
    gaps.salary,
    gaps.education,
    gaps.experience,
    requirementGap,
    gaps.attributes,
  ]);
  const salaryFrom = (column: string): string =>
    firstOf(
      [[`${figure("salary", "currency")} > ${NO_SALARY}`, figure("salary", column)]],
      figure("attributes", column),
    );
  const headcount = either("vacancies", "headcount", -1);
  const texts = JOB_TEXT_FIELDS.map((field) => {
    const gap = gaps[field as keyof typeof gaps];
    return `CASE WHEN ${gap} = ${UNRECOGNISED} THEN ${id(field)} ELSE -1 END AS text_${field}`;
  });
  const columns = [
    `${reason} AS reason`,
    `${figure("title", "position")} AS position`,
    `${figure("industry", "industry")} AS industry`,
    `${firstOf([[`${headcount} > 0`, headcount]], vacanciesWhenUnstated)} AS vacancies`,
    `${either("years", "education", -1)} AS years`,
    `${either("months", "experience", -1)} AS months`,
    `${salaryFrom("currency")} AS currency`,
    `${salaryFrom("amount")} AS amount`,
    `${packed} AS gaps`,
    ...texts,
    counted
      ? "r.requirement_thousandths AS thousandths"
      : `${requirementGap} AS requirement_gap, ${preparedText(dialect)} AS prepared`,
  ];
  const read = `SELECT ${columns.join(",\n    ")}\n  FROM ${from}${nothingJoins}`;
  const kept = ["reason", "industry", "vacancies", "years", "months", "currency", "amount"];
  const thousandths = counted
    ? "thousandths"
    : // An addition and no case around the count: within a case, some engines compute the text anew for each literal.
      `(CASE WHEN requirement_gap <> 0 THEN -1 ELSE 0 END + ${countRequirements(dialect, requirements as CompiledLexicon, "prepared")}) AS thousandths`;
  // What gives no record is of no position, and its fields are not counted.
  return `SELECT ${kept.join(", ")}, CASE WHEN reason = 0 THEN position ELSE -1 END AS position, CASE WHEN reason = 0 THEN gaps ELSE 0 END AS gaps,
  ${JOB_TEXT_FIELDS.map((field) => `CASE WHEN reason = 0 THEN text_${field} ELSE -1 END AS text_${field}`).join(", ")},
  ${thousandths}
FROM (
  ${dialect.computedOnce(read)}
) AS read_rows`;
}

const IS_NOTHING = {
  body: "coalesce(nothing_body.id, 0) > 0",
  labels: "coalesce(nothing_labels.id, 0) > 0",
} as const;

/** Short texts that stand for nothing are few: what is not among them is something. */
function nothingJoin({ dialect, names, kind }: SidePlan): string {
  const [texts, lookup] = [names.vocabulary(kind, NOTHING), names.lookup(kind, NOTHING)].map((name) =>
    dialect.identifier(name),
  );
  return (["body", "labels"] as const)
    .map(
      (text) =>
        `\n  LEFT JOIN (SELECT t.key_text AS nothing_text, t.id + 1 AS id FROM ${texts} AS t INNER JOIN ${lookup} AS f ON f.id = t.id) AS nothing_${text} ON r.${text} = nothing_${text}.nothing_text`,
    )
    .join("");
}

/**
 * A description that stands for nothing is not read, nor are empty tags; a line break between them ends a phrase. Where
 * both stand for nothing the text is empty, and its count 0.
 */
function preparedText(dialect: SidePlan["dialect"]): string {
  const both = dialect.concat("r.body", dialect.text("\n"), "r.labels");
  const cases = [
    [`${IS_NOTHING.body} AND ${IS_NOTHING.labels}`, dialect.text("")],
    [IS_NOTHING.body, "r.labels"],
  ] as const;
  return prepareRequirementText(dialect, firstOf(cases, both));
}
