import { describe, expect, it } from "vitest";
import { multiplyHigh, philox } from "../../src/numeric/philox.js";

// Random123 1.14, tests/kat_vectors, lines "philox4x32 10": counter, key, expected.
const KNOWN_ANSWERS = [
  [
    [0, 0, 0, 0],
    [0, 0],
    [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
  ],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ],
] as const;

describe("philox", () => {
  it.each(KNOWN_ANSWERS)("gives the published answer for counter %j and key %j", (counter, key, expected) => {
    const out = new Uint32Array(4);
    philox(out, counter[0], counter[1], counter[2], counter[3], key[0], key[1]);
    expect(Array.from(out)).toEqual([...expected]);
  });
});

describe("multiplyHigh", () => {
  it.each([
    [0, 0],
    [1, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x10000, 0x10000],
    [0xd2511f53, 0xcd9e8d57],
    [0x0001ffff, 0xfffe0001],
  ])("equals the upper half of the whole product of %i and %i", (x, y) => {
    expect(multiplyHigh(x, y)).toBe(Number((BigInt(x) * BigInt(y)) >> 32n));
  });
});
