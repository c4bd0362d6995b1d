import type { UncertaintyResult } from "shortage-index";
import type { Catalogue, CatalogueEntry } from "./catalogue.js";

/**
 * A catalogue as JSON that reads back: the whole result, nothing rounded; beside it under `catalogue` the places, the
 * levels, the overrides and who is listed, and under `uncertainty` how sure the ranking is, where that is known.
 * Comparison and ledger stay in files of their own.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @returns The file's text in pieces; one line a position.
 * @source `parseCatalogue` reads it back; `parseShortageResult` reads the result alone.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * JSON.parse([...catalogueJson(composeCatalogue(scoreShortage([nurse]), { pick: { count: 1 } }))].join("")).catalogue.pick; // => { count: 1 }
 */
export function catalogueJson(catalogue: Catalogue): Iterable<string> {
  return pieces(catalogue);
}

function* pieces({ result, entries, pick, levelQuota, overrides, listed, uncertainty }: Catalogue): Generator<string> {
  const { ranking, excluded, ...rest } = result;
  yield '{\n  "ranking": [';
  yield* listOf(ranking);
  yield '],\n  "excluded": [';
  yield* listOf(excluded);
  yield "],\n";
  for (const key of ["weights", "method", "notices"] as const) {
    yield `  ${JSON.stringify(key)}: ${indented(rest[key])},\n`;
  }
  if (uncertainty !== null) yield* certaintyOf(uncertainty);
  yield `  "catalogue": {\n    "format": 1,\n    "pick": ${JSON.stringify(pick)},\n    "levels": ${JSON.stringify(levelQuota)},\n`;
  yield '    "overrides": [';
  yield* listOf(overrides);
  yield `],\n    "listed": ${listed},\n    "entries": [`;
  yield* listOf(entries.filter((entry) => entry.listed || entry.override !== null).map(placeOf));
  yield "]\n  }\n}\n";
}

function* certaintyOf({ positions, ...about }: UncertaintyResult): Generator<string> {
  yield '  "uncertainty": {\n';
  for (const [key, value] of Object.entries(about)) yield `    ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
  yield '    "positions": [';
  yield* listOf(positions);
  yield "]\n  },\n";
}

function placeOf({ entry, listed, level, computed, override }: CatalogueEntry): object {
  return { id: entry.id, listed, level, computed, override };
}

function* listOf(values: readonly unknown[]): Generator<string> {
  let before = "\n";
  for (const value of values) {
    yield `${before}    ${JSON.stringify(value)}`;
    before = ",\n";
  }
  if (values.length > 0) yield "\n  ";
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
}
