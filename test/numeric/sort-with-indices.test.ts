import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortWithIndices } from "../../src/numeric/sort-with-indices.js";

/** The reference: a stable comparison sort of the indices. */
function expectSorted(values: ArrayLike<number>, descending: boolean): void {
  const expected = Array.from(values, (_, index) => index).sort((a, b) =>
    descending ? (values[b] as number) - (values[a] as number) : (values[a] as number) - (values[b] as number),
  );
  const sorted = sortWithIndices(values, descending);
  expect(Array.from(sorted.indices)).toEqual(expected);
  expect(Array.from(sorted.values)).toEqual(expected.map((index) => (values[index] as number) + 0));
}

describe("sortWithIndices", () => {
  test("is stable, both ways", () => {
    const sorted = sortWithIndices([2, 1, 2, 3], true);
    expect(sorted.values).toEqual(Float64Array.of(3, 2, 2, 1));
    expect(sorted.indices).toEqual(Uint32Array.of(3, 0, 2, 1));
    expect(sortWithIndices([2, 1, 2, 3], false).indices).toEqual(Uint32Array.of(1, 0, 2, 3));
    expect(sortWithIndices([], true).indices).toHaveLength(0);
    expect(sortWithIndices([0, -0, 0], true).indices).toEqual(Uint32Array.of(0, 1, 2));
  });

  test("law: as a comparison sort, whatever the distribution", () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 });
    const near = fc.integer({ min: 0, max: 30 }).map((n) => 1 + n * Number.EPSILON);
    const heavy = fc.integer({ min: -300, max: 100 }).map((n) => 2 ** n);
    const values = fc.oneof(any, near, heavy, fc.constant(0));
    fc.assert(
      fc.property(fc.array(values, { maxLength: 300 }), fc.boolean(), (xs, descending) => {
        expectSorted(xs, descending);
      }),
    );
  });

  const spread = (n: number): number => (n * 0.6180339887498949) % 1;
  const distributions: readonly (readonly [string, (n: number) => number])[] = [
    ["even", spread],
    ["heavy-tailed", (n) => Math.exp(30 * spread(n))],
    ["over 600 orders of magnitude, of both signs", (n) => (n % 3 === 0 ? -1 : 1) * Math.exp(1380 * (spread(n) - 0.5))],
    ["many equals", (n) => (n * 7919) % 13],
    ["all equal", () => 0.7],
    ["half of them equal", (n) => (n % 2 === 0 ? 0.5 : spread(n))],
    ["one far above", (n) => (n === 5 ? 1e300 : spread(n))],
    ["one far below", (n) => (n === 5 ? -1e300 : spread(n))],
    ["tight crowds", (n) => (n % 30) + spread(n) * 2 ** -40],
    ["neighbouring doubles", (n) => 1 + ((n * 7919) % 500) * Number.EPSILON],
    ["the whole range of doubles", (n) => (n % 2 === 0 ? 1 : -1) * 1.7e308 * spread(n)],
    [
      "both ends of the doubles and what is near 0",
      (n) => [-Number.MAX_VALUE, Number.MAX_VALUE, 0, -0, 1e-310 * spread(n)][n % 5] as number,
    ],
    ["powers", (n) => 2 ** ((n % 2000) - 1000)],
    ["subnormal", (n) => Number.MIN_VALUE * ((n * 7919) % 5000)],
    ["0, −0 and the least above", (n) => [0, -0, Number.MIN_VALUE, -Number.MIN_VALUE][(n * 7919) % 4] as number],
    ["sorted", (n) => n],
    ["sorted the other way", (n) => -n],
  ];

  // 32 are not dealt, up to 4096 are dealt by one digit, more by two.
  test.each(distributions)("as a comparison sort, around each way of sorting: %s", (_, value) => {
    for (const size of [32, 33, 4096, 4097, 10_000]) {
      const values = Float64Array.from({ length: size }, (__, n) => value(n));
      const given = values.slice();
      for (const descending of [true, false]) {
        const before = (one: number, other: number): boolean => (descending ? one > other : one < other);
        // Comparisons and not differences, which overflow.
        const expected = Uint32Array.from(values, (__, n) => n).sort((one, other) => {
          const [here, there] = [values[one] as number, values[other] as number];
          return before(here, there) ? -1 : before(there, here) ? 1 : one - other;
        });
        const sorted = sortWithIndices(values, descending);
        expect(sorted.indices).toEqual(expected);
        expect(sorted.values).toEqual(Float64Array.from(expected, (index) => (values[index] as number) + 0));
      }
      expect(values).toEqual(given);
    }
  });

  // By insertion alone these would take minutes.
  test("takes no time that grows with the square where most crowd at one end", () => {
    const values = Float64Array.from({ length: 500_000 }, (_, n) => (n === 5 ? 1e300 : spread(n)));
    const expected = values.slice().sort();
    expect(sortWithIndices(values, false).values.every((value, at) => value === expected[at])).toBe(true);
  });
});
