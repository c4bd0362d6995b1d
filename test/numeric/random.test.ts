import { describe, expect, it } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import { createRandom } from "../../src/numeric/random.js";

describe("createRandom", () => {
  it("reads the published blocks one word after the other", () => {
    // Seed 0 is key (0, 0); block 0 is Random123's known answer for counter 0.
    const random = createRandom(0);
    expect([random.word(), random.word(), random.word(), random.word()]).toEqual([
      0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8,
    ]);
  });

  it("makes a uniform number of the upper 27 and 26 bits of two words", () => {
    // 0x6627e8d5 >>> 5 = 53559110; 0xe169c58d >>> 6 = 59090710; (53559110 · 2^26 + 59090710) / 2^53
    expect(createRandom(0).uniform()).toBe((53559110 * 67108864 + 59090710) / 9007199254740992);
  });

  it("takes the upper half of word × bound for an integer", () => {
    // floor(0x6627e8d5 · 10 / 2^32) = floor(1713891541 · 10 / 4294967296) = floor(3.99…) = 3
    expect(createRandom(0).integer(10)).toBe(3);
  });

  it("uses all 53 bits of the seed", () => {
    const words = [1, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1].map((seed) => createRandom(seed).word());
    expect(new Set(words).size).toBe(4);
  });

  it("gives the same stream whatever was drawn before", () => {
    const fresh = createRandom(7).stream(3);
    const used = createRandom(7);
    for (let draw = 0; draw < 9; draw++) used.uniform();
    const later = used.stream(3);
    expect([later.word(), later.word()]).toEqual([fresh.word(), fresh.word()]);
  });

  it("keeps streams apart, also nested and with numbers above 32 bits", () => {
    const root = createRandom(7);
    const streams = [root, root.stream(0), root.stream(1), root.stream(2 ** 32), root.stream(0).stream(1)];
    expect(new Set(streams.map((stream) => stream.word())).size).toBe(streams.length);
  });

  it("is uniform: each of 10 cells within 5 standard deviations of its share", () => {
    // 100 000 draws, p = 0.1: standard deviation √(100000 · 0.1 · 0.9) ≈ 94.9
    const random = createRandom(2025);
    const cells = new Array<number>(10).fill(0);
    const integers = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) {
      const cell = Math.floor(random.uniform() * 10);
      cells[cell] = (cells[cell] as number) + 1;
      const integer = random.integer(10);
      integers[integer] = (integers[integer] as number) + 1;
    }
    for (const count of [...cells, ...integers]) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });

  it("is unbiased where a remainder would not be", () => {
    // below = 3 · 2^30: `word % below` would give the lowest third twice as often as each of the others.
    const random = createRandom(1);
    let low = 0;
    for (let draw = 0; draw < 30_000; draw++) if (random.integer(3 * 2 ** 30) < 2 ** 30) low += 1;
    // p = 1/3: standard deviation √(30000 · 2/9) ≈ 81.6
    expect(Math.abs(low - 10_000)).toBeLessThan(408);
  });

  it("stays below large bounds and reaches both halves", () => {
    const random = createRandom(5);
    const drawn = Array.from({ length: 200 }, () => random.integer(2 ** 53));
    expect(drawn.every((value) => Number.isSafeInteger(value) && value >= 0)).toBe(true);
    expect(drawn.some((value) => value >= 2 ** 52)).toBe(true);
    expect(drawn.some((value) => value < 2 ** 52)).toBe(true);
    expect(random.integer(1)).toBe(0);
    expect(random.integer(2 ** 32)).toBeLessThan(2 ** 32);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d as a seed", (seed) => {
    expect(() => createRandom(seed)).toThrow(IndexError);
    expect(() => createRandom(seed)).toThrow(/\[invalid-option\]/);
  });

  it("refuses bounds and stream numbers that are no such integer", () => {
    const random = createRandom(1);
    for (const below of [0, -1, 1.5, Number.NaN, 2 ** 53 + 2])
      expect(() => random.integer(below)).toThrow(/invalid-option/);
    for (const number of [-1, 1.5, Number.NaN, 2 ** 53]) expect(() => random.stream(number)).toThrow(/invalid-option/);
  });
});
