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

  test.each([
    ["even", (n: number) => (n * 0.6180339887498949) % 1],
    ["heavy-tailed", (n: number) => Math.exp(30 * ((n * 0.6180339887498949) % 1))],
    ["many equals", (n: number) => (n * 7919) % 13],
    ["one far away", (n: number) => (n === 5 ? 1e300 : (n * 0.6180339887498949) % 1)],
    ["the whole range of doubles", (n: number) => (n % 2 === 0 ? 1 : -1) * 1.7e308 * ((n * 0.6180339887498949) % 1)],
    ["powers", (n: number) => 2 ** ((n % 2000) - 1000)],
    ["subnormal", (n: number) => Number.MIN_VALUE * ((n * 7919) % 5000)],
  ])("sorts ten thousand: %s", (_, value) => {
    const values = Float64Array.from({ length: 10_000 }, (__, n) => value(n));
    const { values: sorted, indices } = sortWithIndices(values, true);
    for (let at = 1; at < sorted.length; at += 1) {
      const [before, here] = [sorted[at - 1] as number, sorted[at] as number];
      if (before < here || (before === here && (indices[at - 1] as number) > (indices[at] as number))) {
        throw new Error(`out of order at ${at}`);
      }
      if (values[indices[at] as number] !== here) throw new Error(`torn apart at ${at}`);
    }
    expect(new Set(indices).size).toBe(10_000);
  });
});
