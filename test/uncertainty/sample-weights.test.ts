import { describe, expect, test } from "vitest";
import { sampleWeights } from "../../src/uncertainty/sample-weights.js";
import type { WeightConstraint, WeightUncertainty } from "../../src/uncertainty/uncertainty-options.js";
import { expectFault } from "../support/laws.js";

const dimensions = ["a", "b", "c", "d", "e"];
const draws = 20_000;

const column = (rows: readonly (readonly number[])[], at: number): number[] => rows.map((row) => row[at] as number);
const meanOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
const varianceOf = (list: readonly number[]): number => {
  const mean = meanOf(list);
  return meanOf(list.map((value) => (value - mean) ** 2));
};
/** Five standard errors of a mean. */
const errorOf = (variance: number): number => 5 * Math.sqrt(variance / draws);

describe("sampleWeights, uniform", () => {
  const rows = sampleWeights({ kind: "uniform" }, { dimensions, draws });

  test("each of five has mean 1/5 and variance 4/150, and lies above x in (1 − x)⁴ of the draws", () => {
    // Beta with 1 and 4: variance 4 / (25 × 6).
    for (const at of dimensions.keys()) {
      const weights = column(rows, at);
      expect(Math.abs(meanOf(weights) - 0.2)).toBeLessThan(errorOf(4 / 150));
      expect(Math.abs(varianceOf(weights) - 4 / 150)).toBeLessThan(0.0015);
      for (const x of [0.1, 0.3, 0.6]) {
        const share = weights.filter((weight) => weight > x).length / draws;
        expect(Math.abs(share - (1 - x) ** 4)).toBeLessThan(
          5 * Math.sqrt(((1 - x) ** 4 * (1 - (1 - x) ** 4)) / draws) + 1e-4,
        );
      }
    }
  });

  test("sums are exactly 1: every weight is a multiple of 2⁻⁵³", () => {
    for (const row of rows.slice(0, 500)) {
      expect(row.reduce((sum, weight) => sum + weight * 2 ** 53, 0)).toBe(2 ** 53);
    }
  });

  test("a single dimension has all the weight", () => {
    expect(sampleWeights({ kind: "uniform" }, { dimensions: ["a"], draws: 2 })).toEqual([[1], [1]]);
  });
});

describe("sampleWeights, dirichlet", () => {
  test("mean as given, variance w (1 − w) / (concentration + 1)", () => {
    const weights = { a: 0.1, b: 0.2, c: 0.3, d: 0.4, e: 0 };
    for (const concentration of [0.5, 20]) {
      const rows = sampleWeights({ kind: "dirichlet", concentration }, { dimensions, weights, draws });
      for (const [at, weight] of [0.1, 0.2, 0.3, 0.4, 0].entries()) {
        const variance = (weight * (1 - weight)) / (concentration + 1);
        expect(Math.abs(meanOf(column(rows, at)) - weight)).toBeLessThanOrEqual(errorOf(variance));
        expect(Math.abs(varianceOf(column(rows, at)) - variance)).toBeLessThanOrEqual(0.06 * variance);
      }
    }
  });

  test("a tiny concentration gives all the weight to one, and not to none", () => {
    const rows = sampleWeights({ kind: "dirichlet", concentration: 1e-6 }, { dimensions, draws: 200 });
    expect(rows.every((row) => row.filter((weight) => weight > 0.999).length === 1)).toBe(true);
    for (const at of dimensions.keys()) expect(column(rows, at).some((weight) => weight > 0.5)).toBe(true);
  });
});

describe("sampleWeights, relative", () => {
  test("each within its share of itself before rescaling: the ratio of two within (1 + s) / (1 − s) of theirs", () => {
    const weights = { a: 0.5, b: 0.5, c: 0, d: 0, e: 0 };
    const rows = sampleWeights({ kind: "relative", share: 0.25 }, { dimensions, weights, draws: 5000 });
    const ratios = rows.map((row) => (row[0] as number) / (row[1] as number));
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.25 / 0.75);
    expect(Math.max(...ratios)).toBeGreaterThan(1.6);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(0.75 / 1.25);
    expect(column(rows, 2).every((weight) => weight === 0)).toBe(true);
  });
});

describe("sampleWeights, constrained", () => {
  const constrained = (...constraints: readonly WeightConstraint[]): WeightUncertainty => ({
    kind: "constrained",
    constraints,
  });

  test("without a constraint that binds it is uniform", () => {
    const rows = sampleWeights(constrained({ kind: "bounds", dimension: "a" }), { dimensions, draws });
    for (const at of dimensions.keys()) {
      expect(Math.abs(meanOf(column(rows, at)) - 0.2)).toBeLessThan(errorOf(4 / 150));
      expect(Math.abs(varianceOf(column(rows, at)) - 4 / 150)).toBeLessThan(0.0015);
    }
  });

  test("a full ranking has the rank-order centroid for its mean: (1 + 1/2 + 1/3) / 3, (1/2 + 1/3) / 3, 1/9", () => {
    const order = constrained(
      { kind: "at-least", dimension: "a", than: "b" },
      { kind: "at-least", dimension: "b", than: "c" },
    );
    const rows = sampleWeights(order, { dimensions: ["a", "b", "c"], draws });
    for (const [at, mean] of [11 / 18, 5 / 18, 2 / 18].entries()) {
      expect(Math.abs(meanOf(column(rows, at)) - mean)).toBeLessThan(0.01);
    }
    expect(rows.every(([a = 0, b = 0, c = 0]) => a >= b - 1e-12 && b >= c - 1e-12)).toBe(true);
  });

  test("neighbouring draws are nearly independent", () => {
    const rows = sampleWeights(constrained({ kind: "bounds", dimension: "a", maximum: 0.5 }), { dimensions, draws });
    const a = column(rows, 0);
    const mean = meanOf(a);
    const along = meanOf(a.slice(1).map((weight, at) => (weight - mean) * ((a[at] as number) - mean))) / varianceOf(a);
    expect(Math.abs(along)).toBeLessThan(0.1);
  });

  test("linear conditions and bounds hold; a weight can be held fast", () => {
    const rows = sampleWeights(
      constrained(
        { kind: "bounds", dimension: "a", minimum: 0.3, maximum: 0.3 },
        { kind: "linear", coefficients: { b: 1, c: 1 }, atMost: 0.25 },
        { kind: "at-least", dimension: "d", than: "e", times: 2 },
      ),
      { dimensions, draws: 2000 },
    );
    for (const [a = 0, b = 0, c = 0, d = 0, e = 0] of rows) {
      expect(a).toBeCloseTo(0.3, 10);
      expect(b + c).toBeLessThanOrEqual(0.25 + 1e-10);
      expect(d).toBeGreaterThanOrEqual(2 * e - 1e-10);
      expect(Math.min(b, c, d, e)).toBeGreaterThanOrEqual(0);
      expect(a + b + c + d + e).toBeCloseTo(1, 12);
    }
    expect(Math.max(...column(rows, 1))).toBeGreaterThan(0.15);
  });

  test("what leaves one point gives that point", () => {
    const half = constrained(
      { kind: "bounds", dimension: "a", minimum: 0.5 },
      { kind: "bounds", dimension: "b", minimum: 0.5 },
    );
    for (const [a, b, ...rest] of sampleWeights(half, { dimensions, draws: 3 })) {
      expect([a, b]).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
      expect(rest.every((weight) => weight < 1e-9)).toBe(true);
    }
  });

  test("a dimension without weight counts as 0 in a condition", () => {
    const weights = { a: 0.5, b: 0.5, c: 0, d: 0, e: 0 };
    const rows = sampleWeights(constrained({ kind: "at-least", dimension: "a", than: "c" }), {
      dimensions,
      weights,
      draws: 500,
    });
    expect(Math.abs(meanOf(column(rows, 0)) - 0.5)).toBeLessThan(0.07);
    const impossible = constrained({ kind: "bounds", dimension: "c", minimum: 0.1 });
    expectFault(() => sampleWeights(impossible, { dimensions, weights, draws: 1 }), "invalid-option");
  });

  test("refuses what no weights satisfy, and conditions on others", () => {
    const run =
      (...constraints: readonly WeightConstraint[]) =>
      () =>
        sampleWeights(constrained(...constraints), { dimensions, draws: 1 });
    const empty = run(
      { kind: "bounds", dimension: "a", minimum: 0.6 },
      { kind: "bounds", dimension: "b", minimum: 0.6 },
    );
    expect(expectFault(empty, "invalid-option").message).toBe(
      "sampleWeights.uncertainty.constraints: expected constraints that some weights satisfy, all together, received an array of 2 [invalid-option]",
    );
    expectFault(run({ kind: "at-least", dimension: "a", than: "a" }), "invalid-option");
    expectFault(run({ kind: "bounds", dimension: "__proto__" }), "invalid-option");
    expectFault(run({ kind: "linear", coefficients: { f: 1 }, atMost: 1 }), "invalid-option");
    expectFault(run(), "invalid-option");
  });
});

describe("sampleWeights", () => {
  test("pinned: the same seed gives the same bits in every version", () => {
    const first = (uncertainty: WeightUncertainty) =>
      sampleWeights(uncertainty, { dimensions: ["a", "b", "c"], draws: 1, seed: 7 })[0];
    expect([
      first({ kind: "uniform" }),
      first({ kind: "dirichlet", concentration: 3 }),
      first({ kind: "relative", share: 0.5 }),
      first({ kind: "constrained", constraints: [{ kind: "bounds", dimension: "a", maximum: 0.5 }] }),
    ]).toMatchInlineSnapshot(`
      [
        [
          0.647771410460334,
          0.29581045768104797,
          0.05641813185861799,
        ],
        [
          0.6547632973678729,
          0.16496812733795774,
          0.18026857529416945,
        ],
        [
          0.3975935508487099,
          0.31612097707704273,
          0.2862854720742474,
        ],
        [
          0.006323160232538788,
          0.6144154659024803,
          0.379261373864981,
        ],
      ]
    `);
  });

  test("refuses numbers, dimensions and weights that it cannot hold", () => {
    const uniform = { kind: "uniform" } as const;
    expectFault(() => sampleWeights(uniform, { dimensions: [], draws: 1 }), "empty-input");
    expectFault(() => sampleWeights(uniform, { dimensions, draws: 0 }), "invalid-option");
    for (const [wrong, message] of [
      [["a", "b", "a"], "sampleWeights.dimensions[2]: expected each name once"],
      [["a", 3], "sampleWeights.dimensions[1]: expected a name, as text, received 3"],
      ["ab", "sampleWeights: expected `dimensions`, a list of names"],
    ] as const) {
      const run = () => sampleWeights(uniform, { dimensions: wrong as never, draws: 1 });
      expect(expectFault(run, "invalid-option").message).toContain(message);
    }
    expectFault(() => sampleWeights(uniform, { dimensions, draws: 1, seed: -1 }), "invalid-option");
    expectFault(
      () => sampleWeights({ kind: "dirichlet", concentration: 0 }, { dimensions, draws: 1 }),
      "invalid-option",
    );
    expectFault(() => sampleWeights({ kind: "relative", share: 1.5 }, { dimensions, draws: 1 }), "invalid-option");
    expectFault(() => sampleWeights({ kind: "normal" } as never, { dimensions, draws: 1 }), "invalid-option");
    expectFault(() => sampleWeights(uniform, { dimensions, draws: 1, weights: { z: 1 } }), "invalid-option");
    expectFault(() => sampleWeights(uniform, { dimensions: ["a", "b"], draws: 1, weights: { a: 1 } }), "invalid-value");
    expectFault(
      () => sampleWeights(uniform, { dimensions: ["a", "b"], draws: 1, weights: { a: 1, b: 1 } }),
      "weights-sum",
    );
  });
});
