import type { AnyCellReader } from "shortage-index";
import type { FieldFigures } from "./cell-figures.js";
import { NameTable } from "./name-table.js";
import type { SidePlan } from "./side-plan.js";

/**
 * Numbers the texts of a duplicate's key; those that say nothing are 0.
 *
 * @param reader - Reads a cell.
 * @returns The figure.
 */
export function duplicateFigures(reader: AnyCellReader): FieldFigures {
  const names = new NameTable();
  return {
    columns: ["number"],
    absent: [0],
    read: (cell) => {
      const text = reader.duplicateKey(cell);
      return [text === "" ? 0 : names.numberOf(text)];
    },
  };
}

/**
 * The figures of all fields, those of a duplicate's key included.
 *
 * @param plan - The plan of the rows.
 * @param figures - Figures by field.
 * @param key - The figure of a cell of the key.
 * @returns Figures by field.
 */
export function withKeys(
  { duplicates }: SidePlan,
  figures: Readonly<Record<string, FieldFigures>>,
  key: FieldFigures,
): Readonly<Record<string, FieldFigures>> {
  return { ...figures, ...Object.fromEntries((duplicates ?? []).map((field) => [field, key])) };
}
