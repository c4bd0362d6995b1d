import { describe, expect, test } from "vitest";
import { findIssues } from "../../src/schema/find-issues.js";
import { shortageOptions } from "../../src/schema/shortage-options.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";

const wanted = (value: unknown): string[] =>
  findIssues(shortageOptions(), value, "options").map(({ path, expected }) => `${path}: ${expected}`);

describe("shortageOptions", () => {
  test("takes no options, and every option at once", () => {
    const all: Required<ShortageOptions> = {
      dimensions: ["salary", { id: "空缺天数", group: "scarcity", direction: "benefit", unit: "days" }],
      mobilityRate: 0,
      shrinkagePeople: 0.001,
      overallRatio: 0.3,
      normalise: { salary: { method: "percentile" } },
      treat: { method: "winsorise-count", low: 0, high: 1 },
      weights: { salary: 1, 空缺天数: 2 },
      groupWeights: { price: 1, scarcity: 2 },
      aggregate: "geometric",
      missing: { method: "median" },
      imputedTopLevel: "bar",
      constant: "neutral",
      minimumCoverage: 1,
      minimumDimensionCoverage: 0,
      levels: { kind: "quota", counts: [1, 2] },
      ties: "midrank",
      tolerance: 100,
    };
    expect(wanted({})).toEqual([]);
    expect(wanted(all)).toEqual([]);
  });

  test.each<[unknown, string]>([
    [{ mobiltyRate: 0.2 }, "options: known keys only (`mobiltyRate` is none); did you mean `mobilityRate`?"],
    [{ mobilityRate: 1.5 }, "options.mobilityRate: a number from 0 to 1"],
    [{ shrinkagePeople: 0 }, "options.shrinkagePeople: a number from 0.001 to 1000000000"],
    [{ overallRatio: 0 }, "options.overallRatio: a number above 0, at most 1000000000000000"],
    [{ dimensions: [] }, "options.dimensions: a list of 1 or more dimensions"],
    [
      { dimensions: ["salery"] },
      'options.dimensions[0]: one of "supplyDemand", "education", "experience", "requirements", "salary"; did you mean "salary"?',
    ],
    [
      { dimensions: [3] },
      "options.dimensions[0]: one of the five dimensions by its id, or `{ id, group, direction }` for one of your own",
    ],
    [
      { dimensions: [{ id: "__proto__", group: "bar", direction: "benefit" }] },
      "options.dimensions[0].id: an id of up to 64 letters, digits, `-` and `_` that begins with a letter",
    ],
    [
      { dimensions: [{ id: "a", group: "bar", direction: "up" }] },
      'options.dimensions[0].direction: one of "benefit", "cost"',
    ],
    [{ weights: { salary: -1 } }, "options.weights.salary: a number of 0 or more"],
    [
      { weights: "given" },
      'options.weights: one of "equal", "entropy", "critic", "standard-deviation", "coefficient-of-variation", "gini", "merec", "pca"',
    ],
    [
      { normalise: { salary: { method: "none", scale: "log" } } },
      "options.normalise.salary: known keys only (`scale` is none): method",
    ],
    [{ minimumCoverage: 60 }, "options.minimumCoverage: a number from 0 to 1"],
    [{ tolerance: Number.NaN }, "options.tolerance: a number from 0 to 100"],
    [null, "options: an object"],
  ])("refuses %j", (value, issue) => {
    expect(wanted(value)).toEqual([issue]);
  });
});
