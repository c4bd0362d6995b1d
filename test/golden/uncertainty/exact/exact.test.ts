import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exactExpectedRanks } from "../../../../src/uncertainty/exact-expected-ranks.js";
import { exactPairwise } from "../../../../src/uncertainty/exact-pairwise.js";

interface Expected {
  readonly pairwise: readonly (readonly number[])[];
  readonly expectedRanks: readonly number[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const tables = read("input.json") as readonly (readonly number[])[][];
const expected = read("expected.json") as readonly Expected[];

describe.each(tables.map((columns, at) => [at, columns] as const))("table %s", (at, columns) => {
  const wanted = expected[at] as Expected;

  test("pairwise winning probabilities", () => {
    const table = exactPairwise(columns);
    expect(table).toHaveLength(wanted.pairwise.length);
    wanted.pairwise.forEach((row, i) => {
      row.forEach((value, j) => {
        const actual = table[i]?.[j] as number;
        expect(Math.abs(actual - value)).toBeLessThanOrEqual(1e-14);
        // Below that is what the nudge of the reference makes of 0.
        if (value > 1e-60) expect(Math.abs(actual - value)).toBeLessThanOrEqual(1e-12 * value);
      });
    });
  });

  test("expected ranks", () => {
    exactExpectedRanks(columns).forEach((rank, i) => {
      expect(Math.abs(rank - (wanted.expectedRanks[i] as number))).toBeLessThanOrEqual(1e-13);
    });
  });
});
