import type { Catalogue } from "./catalogue.js";
import { uncertaintyColumns } from "./catalogue-columns.js";
import { CATALOGUE_WORDS } from "./catalogue-words.data.js";

/**
 * The listed positions of a catalogue as JSON, one a line; nothing rounded. A position that was moved by hand has its
 * computed place, the reason and the initials beside it, one moved out too. How sure a place is it says by the fields of
 * the CSV: `bestRank`, `worstRank`, `shareInTheTop`, `atTheCut`, `shareAtLevel1` and so on.
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

function* lines(catalogue: Catalogue): Generator<string> {
  const columns = uncertaintyColumns(catalogue, CATALOGUE_WORDS.en).map(
    ({ heading, cell }) => [keyOf(heading), cell] as const,
  );
  for (const one of catalogue.entries) {
    const { entry, listed, level, computed, override } = one;
    if (!listed && override === null) continue;
    const byHand = override === null ? {} : { listed, computed, override };
    const certainty = Object.fromEntries(columns.map(([key, cell]) => [key, cell(one)]));
    yield `${JSON.stringify({ ...entry, level, ...byHand, ...certainty })}\n`;
  }
}

/** A heading as a key: "share at level 1" is `shareAtLevel1`. */
function keyOf(heading: string): string {
  return heading.replace(/ (\w)/gu, (_, letter: string) => letter.toUpperCase());
}
