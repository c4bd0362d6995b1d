import type { CompiledLexicon, Requirement } from "shortage-index";

/** Bits of one mask: all but the sign of a 64-bit integer, and one to spare. */
const MASK_BITS = 62;

/**
 * Gives a bit to each requirement that is found, in the order in which they are: a data set states a part of the lexicon,
 * and the fewer masks, the less there is to join and unite.
 */
export class RequirementBits {
  readonly #weights: ReadonlyMap<string, number>;
  readonly #places: Map<string, number> = new Map();

  /**
   * @param lexicon - What counts.
   */
  constructor({ entries, thousandths }: CompiledLexicon) {
    this.#weights = new Map(entries.map(({ id }, place) => [id, thousandths[place] ?? 0]));
  }

  /** Number of masks so far; at least 1. */
  get words(): number {
    return Math.max(1, Math.ceil(this.#places.size / MASK_BITS));
  }

  /**
   * @param found - The requirements of a text.
   * @returns The masks of the text, as decimal numbers; those left out are 0.
   */
  masksOf(found: readonly Requirement[]): readonly string[] {
    const masks: bigint[] = [];
    for (const { id } of found) {
      const place = this.#places.get(id) ?? this.#places.size;
      this.#places.set(id, place);
      const word = Math.floor(place / MASK_BITS);
      while (masks.length <= word) masks.push(0n);
      masks[word] = (masks[word] as bigint) | (1n << BigInt(place % MASK_BITS));
    }
    return masks.map(String);
  }

  /** The weighted count of the bits that are set in `m0`, `m1`, …: requirements of one weight are counted together. */
  weigh(): string {
    const masks = new Map<string, bigint>();
    for (const [id, place] of this.#places) {
      const key = `${this.#weights.get(id) ?? 0} ${Math.floor(place / MASK_BITS)}`;
      masks.set(key, (masks.get(key) ?? 0n) | (1n << BigInt(place % MASK_BITS)));
    }
    const terms = [...masks].map(([key, mask]) => {
      const [weight, word] = key.split(" ");
      return `${weight} * CAST(bit_count(m${word} & ${mask}::BIGINT) AS BIGINT)`;
    });
    return terms.length === 0 ? "0" : terms.join(" + ");
  }
}
