/** Numbers texts from 1 in the order in which they come, so that no text has to go back into the engine. */
export class NameTable {
  readonly #numbers: Map<string, number> = new Map();
  readonly #names: string[] = [""];

  /**
   * @param name - Any text.
   * @returns Its number, the same at every call; 1 or more.
   */
  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }

  /**
   * @param number - A number given before.
   * @returns The text; `null` for any other number.
   */
  nameOf(number: number): string | null {
    return number < 1 ? null : (this.#names[number] ?? null);
  }
}
