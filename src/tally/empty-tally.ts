import type { Tally } from "./tally.js";
import { viewTally } from "./tally.js";

/**
 * The tally of nothing: merged with any other it gives that other, however that was counted.
 *
 * @returns A tally without positions, without talent and without a method.
 * @example
 * emptyTally().positions(); // => []
 */
export function emptyTally(): Tally {
  return viewTally({ version: 2, method: null, talentGiven: false, positions: [] });
}
