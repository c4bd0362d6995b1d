/** Distinct texts that a memo holds before it begins anew. */
const MOST_TEXTS = 32_768;

/** Longest text worth remembering, in UTF-16 code units: what is longer hardly comes twice. */
const LONGEST_TEXT = 256;

/**
 * Remembers what a function made of each distinct text, within a bounded memory: a million advertisements have a few
 * thousand distinct salaries. At 32 768 texts it forgets all of them and begins anew, which costs little: a text that is
 * frequent is soon back.
 */
export class Memo<T> {
  readonly #known: Map<string, T> = new Map();
  readonly #make: (text: string) => T;

  /**
   * @param make - The function; pure.
   */
  constructor(make: (text: string) => T) {
    this.#make = make;
  }

  /**
   * @param text - Any text.
   * @returns What the function makes of it; for equal texts mostly, and not always, the same object.
   */
  get(text: string): T {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const made = this.#make(text);
    if (text.length <= LONGEST_TEXT) {
      if (this.#known.size >= MOST_TEXTS) this.#known.clear();
      this.#known.set(text, made);
    }
    return made;
  }
}
