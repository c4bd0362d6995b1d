import { type Position, scoreShortage } from "shortage-index";
import type { Catalogue, CatalogueOptions, Override } from "../../src/report/catalogue.js";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { fourPositions } from "../support/shortage-positions.js";

/**
 * The four positions of test/support/shortage-positions.ts, in the order of their scores: nurse 81.56 (level 5), welder
 * 78.13 (4), driver 19.53 (2), clerk 14 (1).
 */
export const marketOptions = { mobilityRate: 0.2, shrinkagePeople: 30, weights: "equal" } as const;

/** A clerk moved in beside a catalogue of two, and what differs. */
export function override(change: Partial<Override> = {}): Override {
  return { id: "clerk", action: "include", reason: "A new court opens in May", by: "LW", ...change };
}

/** A catalogue of the four positions. */
export function catalogueOf(options: CatalogueOptions = {}): Catalogue {
  return composeCatalogue(scoreShortage(fourPositions, marketOptions), options);
}

/** A catalogue of the four positions under other names, by id. */
export function renamed(names: Readonly<Record<string, string>>, options: CatalogueOptions = {}): Catalogue {
  const positions = fourPositions.map(
    (position): Position => ({ ...position, name: names[position.id] ?? position.name }),
  );
  return composeCatalogue(scoreShortage(positions, marketOptions), options);
}
