/** A name and how often it came. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/** How many different names came, and which came most. */
export interface NameSummary {
  readonly distinct: number;
  readonly mostFrequent: readonly NameCount[];
}

/** Counts names; memory grows with the different ones. */
export class NameCounts {
  readonly #counts: Map<string, number> = new Map();

  add(name: string, times = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + times);
  }

  has(name: string): boolean {
    return this.#counts.has(name);
  }

  names(): IterableIterator<string> {
    return this.#counts.keys();
  }

  /** The most frequent first; of equals the first in code-unit order. */
  summary(most: number): NameSummary {
    const sorted = [...this.#counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return {
      distinct: sorted.length,
      mostFrequent: sorted.slice(0, most).map(([name, count]) => ({ name, count })),
    };
  }
}
