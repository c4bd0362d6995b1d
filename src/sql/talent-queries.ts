import type { TalentStatus } from "shortage-index";
import { type FieldFigures, STATUSES } from "./cell-figures.js";
import { REASONS, UNRECOGNISED } from "./reasons.js";
import { firstOf, firstQuery, joinFirst, packGaps, type RowQueries } from "./row-queries.js";
import { type ReadRows, readRows, type SidePlan } from "./side-plan.js";
import type { SqlQuery } from "./sql-source.js";

/** Fields of talent records whose texts can be unrecognised. */
export const TALENT_TEXT_FIELDS: readonly string[] = ["status", "count"];

/** What {@link talentQueries} needs. */
export interface TalentQueryInput {
  readonly plan: SidePlan;
  /** Figures of the fields that no row states. */
  readonly absent: Readonly<Record<string, FieldFigures>>;
  /** Status of the rows that state none. */
  readonly usualStatus: TalentStatus | SqlQuery | undefined;
  /** How many records a row stands for. */
  readonly weight: SqlQuery | undefined;
  /** The plan of the single rows, where those of `plan` stand for several. */
  readonly single: SidePlan;
}

/**
 * The queries over talent records. A row's own status wins over the usual one, unless it is not recognised.
 *
 * Records are often alike in all columns: unless duplicates are asked for, they are grouped before anything is joined.
 *
 * @param input - The plan of the talent records, and how to read them.
 * @returns The queries.
 */
export function talentQueries(input: TalentQueryInput): RowQueries {
  const { plan, single } = input;
  const hasKeys = plan.duplicates !== undefined;
  const counted = readTalent(input, plan, hasKeys ? undefined : (input.weight?.sql ?? "1"));
  const listed = readTalent(input, single, undefined);
  const people = counted.rows.figure("count", "people");
  const { figure, id } = counted.rows;
  const packed = packGaps(["0", figure("industry", "gap"), figure("status", "gap"), figure("count", "gap")]);
  const isStock = `status = ${STATUSES.indexOf("stock")}`;
  const isMobile = `status = ${STATUSES.indexOf("mobile")}`;
  return {
    rows: `SELECT reason, industry, weight, CASE WHEN reason = 0 THEN position ELSE -1 END AS position, CASE WHEN reason = 0 THEN gaps ELSE 0 END AS gaps,
  CASE WHEN reason = 0 AND ${isStock} THEN people ELSE 0 END AS stock,
  CASE WHEN reason = 0 AND ${isMobile} THEN people ELSE 0 END AS mobile,
  CASE WHEN reason = ${REASONS.indexOf("status-unrecognised")} THEN status_id ELSE -1 END AS text_status,
  CASE WHEN reason = ${REASONS.indexOf("count-unrecognised")} THEN count_id ELSE -1 END AS text_count
FROM (
  SELECT ${counted.reason} AS reason, ${figure("title", "position")} AS position, ${figure("industry", "industry")} AS industry, ${counted.status} AS status,
    ${people} AS people, ${packed} AS gaps, ${id("status")} AS status_id, ${id("count")} AS count_id, ${hasKeys ? "1" : "r.weight"} AS weight
  FROM ${counted.from}
) AS read_rows`,
    rejections:
      single.place === undefined
        ? undefined
        : (most) => `SELECT place, reason, first_place, title_text, status_text, count_text FROM (
  SELECT ${listed.rows.place} AS place, ${listed.reason} AS reason, ${listed.firstPlace} AS first_place, ${listed.rows.text("title")} AS title_text, ${listed.rows.text("status")} AS status_text, ${listed.rows.text("count")} AS count_text
  FROM ${listed.from}
) AS rejected WHERE reason <> 0 ORDER BY place LIMIT ${most}`,
    first: hasKeys ? firstQuery(listed.rows.from, listed.keyed, listed.rows.place, listed.ownReason) : undefined,
  };
}

function readTalent(
  { absent, usualStatus }: TalentQueryInput,
  plan: SidePlan,
  weight: string | undefined,
): {
  readonly rows: ReadRows;
  readonly keyed: readonly string[];
  readonly status: string;
  readonly ownReason: string;
  readonly reason: string;
  readonly from: string;
  readonly firstPlace: string;
} {
  const { dialect, names } = plan;
  const keys = plan.duplicates ?? [];
  const isQuery = typeof usualStatus === "object";
  const further: Record<string, string> = isQuery ? { usual_status: usualStatus.sql } : {};
  // Rows that are grouped have no place of their own.
  const placed = weight === undefined ? plan : { ...plan, place: undefined };
  const rows = readRows(placed, ["title", "industry", "status", "count", ...keys], absent, further, { weight });
  const { figure } = rows;
  const keyed = keys.map((key) => figure(key, "number"));
  const isUnrecognised = `${figure("status", "gap")} = ${UNRECOGNISED}`;
  const usual = isQuery ? "r.usual_status" : usualStatus === undefined ? 0 : STATUSES.indexOf(usualStatus);
  const status = firstOf(
    [
      [`${figure("status", "status")} > 0`, figure("status", "status")],
      [isUnrecognised, 0],
    ],
    usual,
  );
  const ownReason = firstOf(
    [
      [`${figure("title", "reason")} <> 0`, figure("title", "reason")],
      [`${status} > 0 AND ${figure("count", "gap")} <> ${UNRECOGNISED}`, 0],
      [`${status} > 0`, REASONS.indexOf("count-unrecognised")],
      [isUnrecognised, REASONS.indexOf("status-unrecognised")],
    ],
    REASONS.indexOf("status-missing"),
  );
  if (plan.duplicates === undefined) {
    return { rows, keyed, status, ownReason, reason: ownReason, from: rows.from, firstPlace: "-1" };
  }
  const join = joinFirst(dialect.identifier(names.first(plan.kind)), keyed, rows.place);
  const reason = firstOf(
    [
      [`${ownReason} <> 0`, ownReason],
      [join.isDuplicate.sql, REASONS.indexOf("duplicate")],
    ],
    0,
  );
  return {
    rows,
    keyed,
    status,
    ownReason,
    reason,
    from: `${rows.from}
  ${join.join}`,
    firstPlace: join.firstPlace,
  };
}
