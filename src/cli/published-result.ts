import type { ShortageResult } from "shortage-index";
import type { Catalogue } from "shortage-index/report";

/** The result of a catalogue with the levels that were published, by quota or by hand: what editions are compared by. */
export function publishedResult({ result, entries }: Catalogue): ShortageResult {
  if (entries.every(({ entry, level }) => entry.level === level)) return result;
  return {
    ...result,
    ranking: entries.map(({ entry, level }) => (entry.level === level ? entry : { ...entry, level })),
  };
}
