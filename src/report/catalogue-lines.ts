import type { Catalogue } from "./catalogue.js";

/**
 * The listed positions of a catalogue as JSON, one a line; nothing rounded. A position that was moved by hand has its
 * computed place, the reason and the initials beside it, one moved out too.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @returns The file's text in pieces.
 * @source The form is that of newline-delimited JSON: a value a line, each ended by LF.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * [...catalogueLines(composeCatalogue(scoreShortage([nurse])))].map((line) => JSON.parse(line).id); // => ["nurse"]
 */
export function catalogueLines(catalogue: Catalogue): Iterable<string> {
  return lines(catalogue);
}

function* lines({ entries }: Catalogue): Generator<string> {
  for (const { entry, listed, level, computed, override } of entries) {
    if (override !== null) yield `${JSON.stringify({ ...entry, level, listed, computed, override })}\n`;
    else if (listed) yield `${JSON.stringify({ ...entry, level })}\n`;
  }
}
