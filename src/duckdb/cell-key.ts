import { toCell } from "./plan.js";

/**
 * How the cells of a table of gathered rows are written: as their text; or, where one of its files holds lists or numbers,
 * all of them as JSON text, in which even half a surrogate pair has a place.
 */
export type CellWriting = "text" | "json";

/** Makes the cell of what is written for it. */
export function readCellKey(writing: CellWriting): (text: string) => unknown {
  return writing === "text" ? (text) => text : (text) => toCell(JSON.parse(text));
}

/** What is written for a cell that a file does not have. */
export function absentCell(writing: CellWriting): string {
  return writing === "text" ? "''" : "'null'";
}
