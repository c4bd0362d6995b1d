import type { CurrencyCode } from "../model/parsed.js";
import type { Position } from "../model/position.js";
import { listPositions } from "./list-positions.js";
import type { TallyData, TallyMethod } from "./tally-data.js";
import type { TallyTotals } from "./tally-totals.js";
import { sumTotals } from "./tally-totals.js";

/** Options of {@link Tally.positions}. */
export interface PositionsOptions {
  /** The currency whose salaries count; salaries in another count as missing. Needed when the tally holds several. */
  readonly currency?: CurrencyCode;
}

/** What was counted about each position: a sum that merges with others of its kind, in any order, to the same bits. */
export interface Tally {
  /** How it was counted; `null` only in {@link emptyTally}. */
  readonly method: TallyMethod | null;

  /**
   * The positions that at least one advertisement names, with the mean or median of what was counted.
   *
   * `education`, `experience` and `requirements` are means over the vacancies whose advertisement states them, `salary`
   * is the lower median over the advertisements that state one, `industry` the one with most vacancies (of two alike, the
   * first in code-unit order). Talent is looked up by the same identity; what no advertisement asks for is in
   * {@link Tally.totals}.
   *
   * @param options - The currency, where there are several.
   * @returns Positions; sorted by `id` in code-unit order; new objects at each call.
   * @throws {IndexError} `mixed-currencies` if the tally holds salaries in several currencies and no `currency` is given.
   * @throws {IndexError} `invalid-option` if `currency` is no three capital letters.
   */
  positions(options?: PositionsOptions): readonly Position[];

  /**
   * Sums over all positions, and what found no place in them.
   *
   * @returns The sums, as plain data.
   * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
   */
  totals(): TallyTotals;

  /**
   * The tally as plain data; `createTally` reads it back.
   *
   * @returns Data to read only; the same at each call.
   */
  toJSON(): TallyData;
}

/**
 * Puts the view of a tally over data that is known to be well formed.
 *
 * @param data - Canonical data; kept, and not copied.
 * @returns The tally.
 */
export function viewTally(data: TallyData): Tally {
  return new TallyView(data);
}

class TallyView implements Tally {
  readonly #data: TallyData;

  constructor(data: TallyData) {
    this.#data = data;
  }

  get method(): TallyMethod | null {
    return this.#data.method;
  }

  positions(options: PositionsOptions = {}): readonly Position[] {
    return listPositions(this.#data, options.currency);
  }

  totals(): TallyTotals {
    return sumTotals(this.#data);
  }

  toJSON(): TallyData {
    return this.#data;
  }
}
