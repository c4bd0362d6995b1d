/** Distinct texts that are counted before the rarest are let go. */
const MOST_TEXTS = 4096;

/** A text and how often it came. */
export interface TextCount {
  readonly text: string;
  /** Exact while no more than 4 096 distinct texts have come; after that, at least so often. */
  readonly count: number;
}

/**
 * Counts texts in a bounded memory.
 *
 * At 4 096 distinct texts the rarer half is let go and counted anew should it come again, so that a text that becomes
 * frequent late is found too, and a count is never too high.
 */
export class TextCounts {
  readonly #counts: Map<string, number> = new Map();

  /**
   * @param text - A text of bounded length.
   * @param times - How often it came.
   */
  add(text: string, times = 1): void {
    const before = this.#counts.get(text);
    if (before === undefined && this.#counts.size >= MOST_TEXTS) {
      for (const { text: rare } of this.top(MOST_TEXTS).slice(MOST_TEXTS / 2)) this.#counts.delete(rare);
    }
    this.#counts.set(text, (before ?? 0) + times);
  }

  /**
   * @param most - Number of texts.
   * @returns The most frequent texts, by falling count and then in code-unit order.
   */
  top(most: number): readonly TextCount[] {
    return [...this.#counts]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
      .slice(0, most);
  }
}
