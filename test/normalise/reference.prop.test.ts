import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Direction } from "../../src/model/position.js";
import { normaliseBorda } from "../../src/normalise/normalise-borda.js";
import { normaliseLog } from "../../src/normalise/normalise-log.js";
import { normaliseLogRatio } from "../../src/normalise/normalise-log-ratio.js";
import { normaliseLogistic } from "../../src/normalise/normalise-logistic.js";
import { normaliseMax } from "../../src/normalise/normalise-max.js";
import { normaliseMinMax } from "../../src/normalise/normalise-min-max.js";
import { normalisePercentile } from "../../src/normalise/normalise-percentile.js";
import { normaliseRank } from "../../src/normalise/normalise-rank.js";
import { normaliseSum } from "../../src/normalise/normalise-sum.js";
import { normaliseTarget } from "../../src/normalise/normalise-target.js";
import { normaliseVector } from "../../src/normalise/normalise-vector.js";
import { normaliseZScore } from "../../src/normalise/normalise-z-score.js";
import { badNumber, varyingColumn } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

type Run = (values: number[], direction: Direction, reference?: number[]) => Float64Array;
const given = (reference: number[] | undefined): { reference: number[] } | object =>
  reference === undefined ? {} : { reference };

/** Every method that can refer to a population, and whether a population that is the values themselves changes nothing. */
const methods: Readonly<Record<string, { readonly run: Run; readonly itself: boolean }>> = {
  minMax: { run: (v, direction, r) => normaliseMinMax(v, { direction, ...given(r) }), itself: true },
  zScore: { run: (v, direction, r) => normaliseZScore(v, { direction, ...given(r) }), itself: true },
  logistic: { run: (v, direction, r) => normaliseLogistic(v, { direction, ...given(r) }), itself: true },
  max: { run: (v, direction, r) => normaliseMax(v, { direction, ...given(r) }), itself: true },
  maxReciprocal: {
    run: (v, direction, r) => normaliseMax(v, { direction, cost: "reciprocal", ...given(r) }),
    itself: true,
  },
  sum: { run: (v, direction, r) => normaliseSum(v, { direction, ...given(r) }), itself: true },
  vector: { run: (v, direction, r) => normaliseVector(v, { direction, ...given(r) }), itself: true },
  log: { run: (v, direction, r) => normaliseLog(v, { direction, ...given(r) }), itself: true },
  logRatio: { run: (v, direction, r) => normaliseLogRatio(v, { direction, ...given(r) }), itself: true },
  target: {
    run: (v, direction, r) =>
      normaliseTarget(v, { direction, target: direction === "benefit" ? 5000 : 0.5, ...given(r) }),
    itself: true,
  },
  // Without a reference the others are N − 1, with one they are N.
  percentile: { run: (v, direction, r) => normalisePercentile(v, { direction, ...given(r) }), itself: false },
  // Nobody is worse than oneself, so competition ranks among the values themselves stay as they are.
  rank: { run: (v, direction, r) => normaliseRank(v, { direction, ...given(r) }), itself: true },
  rankDense: { run: (v, direction, r) => normaliseRank(v, { direction, ties: "dense", ...given(r) }), itself: true },
  rankMidrank: {
    run: (v, direction, r) => normaliseRank(v, { direction, ties: "midrank", ...given(r) }),
    itself: false,
  },
  borda: { run: (v, direction, r) => normaliseBorda(v, { direction, ...given(r) }), itself: true },
  bordaMidrank: {
    run: (v, direction, r) => normaliseBorda(v, { direction, ties: "midrank", ...given(r) }),
    itself: false,
  },
};

// From 1 on, as `log` needs it.
const value = fc.integer({ min: 1000, max: 1_000_000 }).map((n) => n / 1000);
const column = varyingColumn(value, 15);
const direction = fc.constantFrom<Direction>("benefit", "cost");

describe.each(Object.entries(methods))("%s against a reference", (_, { run, itself }) => {
  test("law: a score depends on its own value and the reference alone, and keeps order", () => {
    fc.assert(
      fc.property(column, column, direction, (values, reference, d) => {
        const scores = run(values, d, reference);
        values.forEach((one, index) => {
          expect(run([one], d, reference)[0]).toBe(scores[index]);
        });
        const order = values
          .map((_value, index) => index)
          .sort((a, b) => (values[a] as number) - (values[b] as number));
        if (d === "cost") order.reverse();
        for (let place = 1; place < order.length; place += 1) {
          const [low, high] = [order[place - 1] as number, order[place] as number];
          expect(scores[low]).toBeLessThanOrEqual((scores[high] as number) + 1e-12);
        }
      }),
    );
  });

  test("law: the order of the reference never shows, bit for bit", () => {
    fc.assert(
      fc.property(column, column, direction, (values, reference, d) => {
        expect(run(values, d, [...reference].reverse())).toEqual(run(values, d, reference));
      }),
    );
  });

  if (itself) {
    test("law: the values as their own reference change nothing", () => {
      fc.assert(
        fc.property(column, direction, (values, d) => {
          expect(run(values, d, values)).toEqual(run(values, d));
        }),
      );
    });
  }

  test("law: one bad value of the reference is refused with its index, and it is not touched", () => {
    fc.assert(
      fc.property(column, column, badNumber, fc.nat(), direction, (values, reference, bad, at, d) => {
        const index = at % reference.length;
        const spoilt = reference.map((one, place) => (place === index ? bad : one));
        const fault = expectFault(() => run(values, d, spoilt), "non-finite-value");
        expect(fault.details).toMatchObject({ index, column: "reference" });
        run(values, d, Object.freeze([...reference]) as number[]);
      }),
    );
  });
});

describe("scores against a reference, by hand", () => {
  const direction = "benefit";
  test.each([
    ["sum", normaliseSum([5, 20], { direction, reference: [2, 8] }), [0.5, 2]],
    ["sum of reciprocals: ½ + ⅛ = ⅝", normaliseSum([2, 4], { direction: "cost", reference: [2, 8] }), [0.8, 0.4]],
    ["vector", normaliseVector([5, 10], { direction, reference: [3, 4] }), [1, 2]],
    [
      "log: 2 and 4 of 5 powers of ten",
      normaliseLog([100, 10_000], { direction, reference: [10, 10_000] }),
      [0.4, 0.8],
    ],
    ["geometric mean of 1 and 9 is 3", normaliseLogRatio([3, 3 * Math.E], { direction, reference: [1, 9] }), [0, 1]],
    ["rank", normaliseRank([15, 20, 99], { direction, reference: [10, 20, 20, 30] }), [2, 2, 5]],
    ["dense rank", normaliseRank([15, 20, 99], { direction, ties: "dense", reference: [10, 20, 20, 30] }), [2, 2, 4]],
    ["midrank", normaliseRank([15, 20, 99], { direction, ties: "midrank", reference: [10, 20, 20, 30] }), [2, 3, 5]],
    ["borda", normaliseBorda([15, 20, 99], { direction, ties: "midrank", reference: [10, 20, 20, 30] }), [1, 2, 4]],
    [
      "logistic at mean and mean + 2 deviations",
      normaliseLogistic([2, 4], { direction, reference: [1, 3] }),
      [0.5, 1 / (1 + Math.exp(-2))],
    ],
  ])("%s", (_, scores, expected) => {
    expected.forEach((wanted, index) => {
      expect(scores[index]).toBeCloseTo(wanted, 12);
    });
  });

  test("a reference that the method cannot take is refused by name", () => {
    const faults = [
      () => normaliseSum([1], { direction, reference: [1, -1] }),
      () => normaliseMax([1], { direction, reference: [-1] }),
      () => normaliseLog([2], { direction, reference: [2, 0.5] }),
    ].map((run) => expectFault(run, "invalid-value").details);
    for (const details of faults) expect(details.column).toBe("reference");
    expectFault(() => normaliseLogRatio([1], { direction, reference: [0] }), "non-positive-value");
    expectFault(() => normaliseVector([1], { direction, reference: [0, 0] }), "constant-indicator");
    expectFault(() => normaliseSum([1], { direction, reference: [] }), "empty-input");
  });
});
