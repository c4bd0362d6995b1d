import { compareFigures } from "./code-unit-order.js";
import type { FigureCount } from "./tally-data.js";

/** Numbers of an entry: its value, advertisements and vacancies. */
const STRIDE = 3;
/** Values up to which a search from one end to the other is quicker than a table. */
const MOST_SEARCHED = 48;

/**
 * How many advertisements state each value of a figure, and how many vacancies are in them.
 *
 * A figure of a position has a handful of values, or a few dozen: in one flat list they are found sooner than in a table,
 * and take less memory, for each position has three of these.
 */
export class FigureHistogram {
  readonly #entries: number[] = [];
  /** Where the entry of each value begins, once there are many. */
  #places: Map<number, number> | undefined;

  /**
   * @param value - A non-negative safe integer.
   * @param vacancies - Vacancies of the advertisement that states it.
   */
  add(value: number, vacancies: number): void {
    const entries = this.#entries;
    const place = this.#places === undefined ? placeOf(value, entries) : (this.#places.get(value) ?? entries.length);
    if (place < entries.length) {
      (entries[place + 1] as number) += 1;
      (entries[place + 2] as number) += vacancies;
      return;
    }
    entries.push(value, 1, vacancies);
    this.#places?.set(value, place);
    if (entries.length === MOST_SEARCHED * STRIDE) this.#places = placesOf(entries);
  }

  /** One entry a value, rising. */
  toCounts(): readonly FigureCount[] {
    const entries = this.#entries;
    const counts: FigureCount[] = [];
    for (let place = 0; place < entries.length; place += STRIDE) {
      counts.push({
        value: entries[place] as number,
        advertisements: entries[place + 1] as number,
        vacancies: entries[place + 2] as number,
      });
    }
    return counts.sort(compareFigures);
  }
}

/** Where the entry of a value begins, or would. */
function placeOf(value: number, entries: readonly number[]): number {
  let place = 0;
  while (place < entries.length && entries[place] !== value) place += STRIDE;
  return place;
}

function placesOf(entries: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  for (let place = 0; place < entries.length; place += STRIDE) places.set(entries[place] as number, place);
  return places;
}
