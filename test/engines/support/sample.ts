import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { TextRow } from "../../support/sql-arbitraries.js";

/**
 * Rows of a file of the shipped sample, which has commas and quotes, and no line break within a cell.
 *
 * @param name - Name of the file.
 * @returns The rows, all cells texts.
 */
export function readSample(name: string): TextRow[] {
  const [head = "", ...lines] = readFileSync(new URL(`../../../examples/data/${name}`, import.meta.url), "utf8").split(
    "\n",
  );
  const cellsOf = (line: string): string[] =>
    [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    );
  const names = cellsOf(head);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = cellsOf(line);
      expect(cells.length).toBe(names.length);
      return Object.fromEntries(names.map((column, index) => [column, cells[index] ?? ""]));
    });
}
