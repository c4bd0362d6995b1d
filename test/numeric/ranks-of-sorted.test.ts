import fc from "fast-check";
import { expect, test } from "vitest";
import { type RankRule, ranksOfSorted } from "../../src/numeric/ranks-of-sorted.js";
import { sortWithIndices } from "../../src/numeric/sort-with-indices.js";
import { expectFault } from "../support/laws.js";

test("ranksOfSorted leaves positions without a value without a rank", () => {
  // Values of the positions 2 and 0 of three; position 1 has none.
  const sorted = { values: Float64Array.of(0.9, 0.1), indices: Uint32Array.of(2, 0) };
  const rule = { ties: "competition", tolerance: 0, ids: null, where: "f" } as const;
  expect(ranksOfSorted(sorted, rule, 3)).toEqual(Float64Array.of(2, Number.NaN, 1));
  expect(ranksOfSorted(sortWithIndices([1, 1, 0], true), rule)).toEqual(Float64Array.of(1, 1, 3));
});

test("law: as groups counted one by one, whatever the rule; the indices are kept", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 120 });
  const ties = fc.constantFrom<RankRule["ties"]>("competition", "dense", "midrank", "ordinal");
  fc.assert(
    fc.property(
      scores,
      fc.boolean(),
      ties,
      fc.constantFrom(0, 1, 2.5),
      fc.nat(3),
      (xs, down, rule, tolerance, gaps) => {
        const rows = xs.map((_, index) => index);
        const id = (row: number): string => String.fromCharCode(0x4e00 + ((row * 7919) % 20_011));
        const expected = new Float64Array(xs.length + gaps).fill(Number.NaN);
        let left = rows;
        for (let dense = 1; left.length > 0; dense += 1) {
          const best = down
            ? Math.max(...left.map((row) => xs[row] as number))
            : Math.min(...left.map((row) => xs[row] as number));
          const group = left.filter((row) => Math.abs((xs[row] as number) - best) <= tolerance);
          const ahead = xs.length - left.length;
          group.forEach((row) => {
            const byId = group.filter((other) => id(other) <= id(row)).length;
            expected[row] = {
              competition: ahead + 1,
              dense,
              midrank: ahead + (group.length + 1) / 2,
              ordinal: ahead + byId,
            }[rule];
          });
          left = left.filter((row) => !group.includes(row));
        }
        const sorted = sortWithIndices(xs, down);
        const indices = sorted.indices.slice();
        expect(
          ranksOfSorted(sorted, { ties: rule, tolerance, ids: rows.map(id), where: "f" }, expected.length),
        ).toEqual(expected);
        expect(sorted.indices).toEqual(indices);
      },
    ),
  );
});

test("refuses equals of one id", () => {
  const rule = { ties: "ordinal", tolerance: 0, ids: ["a", "b", "a"], where: "f" } as const;
  expectFault(() => ranksOfSorted(sortWithIndices([1, 1, 1], true), rule), "duplicate-id");
});
