import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { treatSkewness } from "../../src/normalise/treat-skewness.js";
import { winsoriseByCount } from "../../src/normalise/winsorise-by-count.js";
import { badNumber, gridValue, shuffleOf } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

/** Values of which some lie far out. */
const values = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 25 }),
    fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 4 }),
  )
  .map(([near, far]) => [...near, ...far]);

const expectOrderKept = (before: readonly number[], after: Float64Array): void => {
  before.forEach((one, i) => {
    before.forEach((other, k) => {
      if (one < other) expect(after[i]).toBeLessThanOrEqual(after[k] as number);
      if (one === other) expect(after[i]).toBe(after[k]);
    });
  });
};

describe("treatSkewness", () => {
  test("law: order is kept, and the record names exactly what changed", () => {
    fc.assert(
      fc.property(values, (xs) => {
        const result = treatSkewness(xs);
        expectOrderKept(xs, result.values);
        if (result.treatment === "log") {
          expect(result.changed).toHaveLength(xs.length);
          return;
        }
        const changed = xs.flatMap((x, index) => (result.values[index] === x ? [] : [index]));
        expect(result.changed).toEqual(changed);
        if (result.treatment === "none") expect(changed).toEqual([]);
      }),
    );
  });

  test("law: what passes is not touched, what was winsorised passes, and never becomes constant", () => {
    fc.assert(
      fc.property(values, (xs) => {
        const { treatment, before, after, passes, values: treated } = treatSkewness(xs);
        const fits = ({ skewness, kurtosis }: typeof before): boolean =>
          skewness === null || kurtosis === null || Math.abs(skewness) <= 2 || kurtosis <= 3.5;
        if (fits(before)) expect(treatment).toBe("none");
        expect(passes).toBe(fits(after));
        if (treatment === "winsorised") expect(passes).toBe(true);
        if (new Set(xs).size > 1) expect(new Set(treated).size).toBeGreaterThan(1);
      }),
    );
  });

  test("law: the order of the positions never shows, bit for bit", () => {
    fc.assert(
      fc.property(
        values.chain((xs) => fc.tuple(fc.constant(xs), shuffleOf(xs.length))),
        ([xs, order]) => {
          const result = treatSkewness(xs);
          const shuffled = treatSkewness(order.map((index) => xs[index] as number));
          expect(Array.from(shuffled.values)).toEqual(order.map((index) => result.values[index]));
          expect([shuffled.treatment, shuffled.after]).toEqual([result.treatment, result.after]);
        },
      ),
    );
  });

  test("law: one bad value anywhere is refused with its index, and input is not touched", () => {
    fc.assert(
      fc.property(values, badNumber, fc.nat(), (xs, bad, at) => {
        const index = at % xs.length;
        const spoilt = xs.map((x, place) => (place === index ? bad : x));
        expect(expectFault(() => treatSkewness(spoilt), "non-finite-value").details.index).toBe(index);
        treatSkewness(Object.freeze([...xs]));
      }),
    );
  });
});

describe("winsoriseByCount", () => {
  const input = fc.array(gridValue, { minLength: 1, maxLength: 20 }).chain((xs) =>
    fc.tuple(fc.constant(xs), fc.nat({ max: xs.length - 1 })).chain(([list, low]) =>
      fc.record({
        xs: fc.constant(list),
        low: fc.constant(low),
        high: fc.nat({ max: list.length - 1 - low }),
      }),
    ),
  );

  test("law: order is kept, at most so many change at either end, and the record names them", () => {
    fc.assert(
      fc.property(input, ({ xs, low, high }) => {
        const result = winsoriseByCount(xs, { low, high });
        expectOrderKept(xs, result.values);
        const changed = xs.flatMap((x, index) => (result.values[index] === x ? [] : [index]));
        expect(result.changed).toEqual(changed);
        expect(xs.filter((x, index) => x < (result.values[index] as number)).length).toBeLessThanOrEqual(low);
        expect(xs.filter((x, index) => x > (result.values[index] as number)).length).toBeLessThanOrEqual(high);
      }),
    );
  });

  test("law: the order of the positions never shows, and one bad value is refused with its index", () => {
    fc.assert(
      fc.property(input, badNumber, fc.nat(), ({ xs, low, high }, bad, at) => {
        const backwards = winsoriseByCount([...xs].reverse(), { low, high }).values;
        expect(Array.from(backwards).reverse()).toEqual(Array.from(winsoriseByCount(xs, { low, high }).values));
        const index = at % xs.length;
        const spoilt = Object.freeze(xs.map((x, place) => (place === index ? bad : x)));
        expect(expectFault(() => winsoriseByCount(spoilt, { low, high }), "non-finite-value").details.index).toBe(
          index,
        );
      }),
    );
  });
});
