import { IndexError } from "../errors/index-error.js";
import { multiplyHigh, philox } from "./philox.js";

/** A stream of random numbers that depends on its seed and on nothing else. */
export interface Random {
  /** Next 32 random bits, as an integer from 0 to 2³² − 1. */
  word(): number;
  /** Next number of 53 random bits, uniform in [0, 1). */
  uniform(): number;
  /** Next integer, uniform from 0 to `below − 1` without bias; `below` is an integer from 1 to 2⁵³. */
  integer(below: number): number;
  /**
   * The stream of that number: independent of this one and of every other number, and the same whatever has been drawn
   * before. `stream(i)` makes row `i` reproducible alone, in any order. Numbers run from 0 to 2⁵³ − 1.
   */
  stream(number: number): Random;
}

const TWO_32 = 2 ** 32;
const TWO_53 = 2 ** 53;
/** Counters that number blocks leave this bit free; those that derive streams set it, so the two never meet. */
const STREAM_BIT = 0x80000000;

/**
 * Makes a seeded, counter-based random number generator that can be split: Philox4x32-10.
 *
 * Block `n` of a stream is `philox(n, key)`; the state of stream `n` is `philox(n + 2⁶³, key)`. Integer arithmetic and
 * exact divisions by powers of two only: the same seed gives the same bits on every engine. Not for cryptography.
 *
 * @param seed - An integer from 0 to 2⁵³ − 1.
 * @returns The generator; it keeps a position, so share a stream only where the order of draws is fixed.
 * @throws {IndexError} `invalid-option` if the seed, a bound or a stream number is not such an integer.
 * @source Salmon, Moraes, Dror, Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC'11, doi:10.1145/2063384.2063405.
 * @source Lemire (2019), Fast random integer generation in an interval, ACM TOMACS 29(1), doi:10.1145/3230636 (bounded integers).
 */
export function createRandom(seed: number): Random {
  requireInteger(seed, "createRandom.seed", 0, TWO_53 - 1);
  return new PhiloxRandom(seed >>> 0, Math.floor(seed / TWO_32), 0, 0);
}

class PhiloxRandom implements Random {
  private readonly keyLow: number;
  private readonly keyHigh: number;
  private readonly third: number;
  private readonly fourth: number;
  private readonly block: Uint32Array = new Uint32Array(4);
  private used = 4;
  private nextBlock = 0;

  constructor(keyLow: number, keyHigh: number, third: number, fourth: number) {
    this.keyLow = keyLow;
    this.keyHigh = keyHigh;
    this.third = third;
    this.fourth = fourth;
  }

  word(): number {
    if (this.used === 4) {
      const high = Math.floor(this.nextBlock / TWO_32);
      philox(this.block, this.nextBlock >>> 0, high, this.third, this.fourth, this.keyLow, this.keyHigh);
      this.nextBlock += 1;
      this.used = 0;
    }
    return this.block[this.used++] as number;
  }

  uniform(): number {
    const high = this.word() >>> 5;
    return (high * 0x4000000 + (this.word() >>> 6)) / TWO_53;
  }

  integer(below: number): number {
    requireInteger(below, "Random.integer.below", 1, TWO_53);
    return below <= TWO_32 ? this.smallInteger(below) : this.largeInteger(below);
  }

  stream(number: number): Random {
    requireInteger(number, "Random.stream.number", 0, TWO_53 - 1);
    const state = new Uint32Array(4);
    const high = (Math.floor(number / TWO_32) | STREAM_BIT) >>> 0;
    philox(state, number >>> 0, high, this.third, this.fourth, this.keyLow, this.keyHigh);
    return new PhiloxRandom(state[0] as number, state[1] as number, state[2] as number, state[3] as number);
  }

  /** Lemire's multiplication: the upper half of `word × below`, redrawn where the lower half would bias it. */
  private smallInteger(below: number): number {
    if (below === TWO_32) return this.word();
    let word = this.word();
    let low = Math.imul(word, below) >>> 0;
    if (low < below) {
      const threshold = (TWO_32 - below) % below;
      while (low < threshold) {
        word = this.word();
        low = Math.imul(word, below) >>> 0;
      }
    }
    return multiplyHigh(word, below);
  }

  private largeInteger(below: number): number {
    const limit = TWO_53 - (TWO_53 % below);
    let drawn = this.uniform() * TWO_53;
    while (drawn >= limit) drawn = this.uniform() * TWO_53;
    return drawn % below;
  }
}

function requireInteger(value: number, where: string, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new IndexError("invalid-option", {
    where,
    expected: `an integer from ${least} to ${most}`,
    received: String(value),
  });
}
