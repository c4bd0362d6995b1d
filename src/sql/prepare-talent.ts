import {
  createCellReader,
  IndexError,
  normaliseRecords,
  type TalentLedgerField,
  type TalentRecordsOptions,
  talentFields,
} from "shortage-index";
import { type FigureContext, talentFigures } from "./cell-figures.js";
import { checkSource, keepOf, streamOptions } from "./check-source.js";
import type { Dialect } from "./dialect.js";
import { duplicateFigures, withKeys } from "./duplicate-figures.js";
import { planNames } from "./plan-names.js";
import type { PreparedSide } from "./prepared-side.js";
import { planSide, type SidePlan } from "./side-plan.js";
import { rowPlace } from "./source-keys.js";
import { TALENT_TEXT_FIELDS, talentQueries } from "./talent-queries.js";
import type { SqlTalent, SqlTallyOptions } from "./tally-options.js";

/**
 * Checks the options of talent records and writes their queries.
 *
 * @param dialect - The engine.
 * @param options - Options for both kinds.
 * @param talent - The talent records.
 * @param context - How to count, and the tables of names.
 * @returns The talent records, ready to be asked for.
 */
export function prepareTalent(
  dialect: Dialect,
  { title, tablePrefix }: SqlTallyOptions,
  talent: SqlTalent,
  context: FigureContext,
): PreparedSide<TalentLedgerField> {
  checkSource(talent, "talent");
  if (talent.weight !== undefined && talent.duplicates !== undefined) {
    throw new IndexError("invalid-option", {
      where: `tallyWithSql.talent.weight`,
      expected: "rows that each stand for one record, where duplicates are asked for",
      received: "a weight",
    });
  }
  const { status } = talent;
  const base: TalentRecordsOptions = {
    kind: "talent",
    ...(title === undefined ? {} : { title }),
    ...(status === undefined || typeof status === "object" ? {} : { status }),
  };
  const reader = createCellReader(base);
  const figures = talentFigures(reader, context);
  const plan = planSide({
    kind: "talent",
    dialect,
    names: planNames(tablePrefix),
    source: talent,
    figures,
    duplicateFigures: duplicateFigures(reader),
    fields: talentFields,
  });
  return {
    kind: "talent",
    plan,
    queries: talentQueries({
      plan,
      absent: withKeys(plan, figures, duplicateFigures(reader)),
      usualStatus: status,
      weight: talent.weight,
      single: talent.rows === undefined ? plan : singleRows(plan, talent.rows),
    }),
    textFields: TALENT_TEXT_FIELDS,
    reader,
    emptyLedger: normaliseRecords([], { ...base, ...streamOptions(talent) }).ledger,
    ...keepOf(talent),
    needsNothing: false,
    prepare: undefined,
  };
}

function singleRows(plan: SidePlan, rows: NonNullable<SqlTalent["rows"]>): SidePlan {
  const source = { ...plan.source, ...rows };
  return { ...plan, source, place: rowPlace(plan.dialect, source) };
}
