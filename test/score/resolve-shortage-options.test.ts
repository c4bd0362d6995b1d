import { describe, expect, test } from "vitest";
import { resolveShortageOptions } from "../../src/score/resolve-shortage-options.js";
import { shortageDefaults } from "../../src/score/shortage-defaults.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import { expectFault } from "../support/laws.js";

const resolve = (options: ShortageOptions) => resolveShortageOptions(options, "f.options");

describe("resolveShortageOptions", () => {
  test("fills in the defaults, and shares nothing with them", () => {
    const resolved = resolve({});
    expect(resolved.dimensions).toEqual(shortageDefaults.dimensions.map(({ value }) => value));
    expect(resolved.mobilityRate).toBe(0.2);
    expect(resolved.shrinkagePeople).toBe(30);
    expect(resolved.levels).toEqual({ kind: "quantiles", probabilities: [0.2, 0.4, 0.6, 0.8] });
    expect(resolved).not.toHaveProperty("overallRatio");
    (resolved.levels as { kind: string }).kind = "changed";
    expect(resolve({}).levels.kind).toBe("quantiles");
  });

  test("shares nothing with the caller's objects", () => {
    const weights = { method: "given" as const, weights: [1, 2, 3, 4, 5] };
    const resolved = resolve({ weights });
    weights.weights[0] = 99;
    expect(resolved.weights).toEqual({ method: "given", weights: [1, 2, 3, 4, 5] });
  });

  test("words become methods, amounts by dimension become given weights in the order of the dimensions", () => {
    expect(resolve({ aggregate: "geometric" }).aggregate).toEqual({ method: "geometric" });
    expect(resolve({ missing: "worst" }).missing).toEqual({ method: "worst" });
    expect(resolve({ weights: "critic" }).weights).toEqual({ method: "critic" });
    const weights = { salary: 5, supplyDemand: 1, education: 2, experience: 3, requirements: 0 };
    expect(resolve({ weights }).weights).toEqual({ method: "given", weights: [1, 2, 3, 0, 5] });
  });

  test("what a definition says comes before the option by dimension, and that before the default", () => {
    const { dimensions } = resolve({
      dimensions: [
        { id: "salary", group: "price", direction: "cost", normalise: { method: "percentile" } },
        "education",
        "experience",
        { id: "growth", group: "trend", direction: "benefit" },
      ],
      normalise: { salary: { method: "max" }, education: { method: "max" } },
      treat: { method: "winsorise-count", low: 0, high: 1 },
    });
    expect(dimensions.map(({ id, group, direction, normalise }) => [id, group, direction, normalise.method])).toEqual([
      ["salary", "price", "cost", "percentile"],
      ["education", "bar", "benefit", "max"],
      ["experience", "bar", "benefit", "min-max"],
      ["growth", "trend", "benefit", "min-max"],
    ]);
    expect(new Set(dimensions.map(({ treat }) => treat.method))).toEqual(new Set(["winsorise-count"]));
    expect(dimensions.map(({ unit }) => unit)).toEqual(["currency/year", "years", "years", ""]);
  });

  test("one method for all dimensions takes the place of the defaults", () => {
    const { dimensions } = resolve({ normalise: { method: "z-score" } });
    expect(dimensions.map(({ normalise }) => normalise)).toEqual(new Array(5).fill({ method: "z-score" }));
  });

  test("resolved options are options that resolve to themselves", () => {
    const resolved = resolve({
      dimensions: ["salary", { id: "growth", group: "trend", direction: "benefit" }],
      weights: { salary: 1, growth: 3 },
      groupWeights: { price: 1, trend: 1 },
      overallRatio: 0.5,
    });
    expect(resolve(resolved)).toEqual(resolved);
  });

  test.each<[ShortageOptions, string]>([
    [{ dimensions: ["salary", "salary"] }, "f.options.dimensions[1].id: expected each dimension once"],
    [
      { weights: { salry: 1 } },
      "f.options.weights: expected the name of a dimension that is scored: did you mean `salary`?",
    ],
    [{ dimensions: ["salary"], weights: { education: 1 } }, "f.options.weights: expected the name of a dimension"],
    [{ weights: { salary: 1 } }, 'received none for "supplyDemand"'],
    [{ dimensions: ["salary"], weights: { salary: 0 } }, "f.options.weights: expected a weight above 0"],
    [{ normalise: { pay: { method: "max" } } }, "f.options.normalise: expected the name of a dimension"],
    [{ treat: { pay: { method: "none" } } }, "f.options.treat: expected the name of a dimension"],
    [{ groupWeights: { price: 1 } }, "f.options.groupWeights: expected a weight for every group"],
    [{ groupWeights: { price: 1, bar: 1, scarcity: 1, x: 1 } }, "f.options.groupWeights: expected the name of a group"],
  ])("refuses %j", (options, message) => {
    expect(expectFault(() => resolve(options), "invalid-option").message).toContain(message);
  });

  test("a name of the language is no weight that an object inherits", () => {
    const dimensions = [{ id: "constructor", group: "bar", direction: "benefit" } as const];
    expect(expectFault(() => resolve({ dimensions, weights: {} }), "invalid-option").message).toContain(
      'none for "constructor"',
    );
    expectFault(() => resolve({ weights: JSON.parse('{"__proto__": 1}') as never }), "invalid-option");
  });
});
