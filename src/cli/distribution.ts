/** Distinct numbers that are counted each for itself; beyond them numbers are rounded. */
const MOST_NUMBERS = 65_536;
const DIGITS_WHEN_ROUNDED = 3;

/** Order statistics of numbers: the least number at or below which at least that share of them lie. */
export interface NumberSummary {
  readonly count: number;
  readonly least: number;
  readonly tenth: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly ninetieth: number;
  readonly most: number;
}

/**
 * Counts numbers in a bounded memory. Up to 65 536 distinct numbers every figure is exact; beyond, numbers are rounded to
 * three significant digits, which no reader of a summary misses.
 */
export class Distribution {
  #counts: Map<number, number> = new Map();
  #rounded = false;

  add(value: number, times = 1): void {
    const key = this.#rounded ? rounded(value) : value;
    const before = this.#counts.get(key);
    this.#counts.set(key, (before ?? 0) + times);
    if (before === undefined && this.#counts.size > MOST_NUMBERS && !this.#rounded) this.#round();
  }

  /** The order statistics; `null` where no number came. */
  summary(): NumberSummary | null {
    const sorted = [...this.#counts].sort(([a], [b]) => a - b);
    const count = sorted.reduce((sum, [, times]) => sum + times, 0);
    if (count === 0) return null;
    const at = (share: number): number => {
      let below = 0;
      for (const [value, times] of sorted) {
        below += times;
        if (below >= share * count) return value;
      }
      return (sorted.at(-1) as [number, number])[0];
    };
    return {
      count,
      least: at(0),
      tenth: at(0.1),
      lowerQuartile: at(0.25),
      median: at(0.5),
      upperQuartile: at(0.75),
      ninetieth: at(0.9),
      most: at(1),
    };
  }

  #round(): void {
    const exact = this.#counts;
    this.#counts = new Map();
    this.#rounded = true;
    for (const [value, times] of exact) this.add(value, times);
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS_WHEN_ROUNDED));
}
