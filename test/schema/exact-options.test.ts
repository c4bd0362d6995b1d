import { describe, expect, test } from "vitest";
import {
  columnChangeOptions,
  columnStabilityOptions,
  counterfactualOptions,
  dominanceOptions,
  exactRanksOptions,
  weightChangeOptions,
  weightStabilityOptions,
} from "../../src/schema/exact-options.js";
import { findIssues } from "../../src/schema/find-issues.js";
import type { Shape } from "../../src/schema/shapes.js";

const pathsOf = (shape: Shape, value: unknown): string[] => findIssues(shape, value, "options").map(({ path }) => path);

describe("options of the exact results", () => {
  test("take what they should, also nothing", () => {
    const right: [() => Shape, unknown][] = [
      [exactRanksOptions, {}],
      [exactRanksOptions, { pairwise: true }],
      [weightStabilityOptions, {}],
      [weightStabilityOptions, { top: 1, pair: ["a", ""] }],
      [weightChangeOptions, { top: 5, cells: 1 }],
      [weightChangeOptions, { past: "__proto__" }],
      [dominanceOptions, { pairs: false }],
      [counterfactualOptions, { top: 243 }],
      [columnStabilityOptions, { weights: [1], pair: [0, 1], levels: { kind: "cut-points", cutPoints: [0.5] } }],
      [columnChangeOptions, { weights: [0.5, 0.5], position: 0, past: 1, tolerance: 0 }],
    ];
    for (const [shape, value] of right) expect(pathsOf(shape(), value), JSON.stringify(value)).toEqual([]);
  });

  test("name the part that is wrong", () => {
    const wrong: [() => Shape, unknown, string][] = [
      [exactRanksOptions, { pairwise: "yes" }, "options.pairwise"],
      [exactRanksOptions, null, "options"],
      [weightStabilityOptions, { top: 0 }, "options.top"],
      [weightStabilityOptions, { pair: ["a"] }, "options.pair"],
      [weightStabilityOptions, { pair: ["a", "b", "c"] }, "options.pair"],
      [weightStabilityOptions, { pair: ["a", 2] }, "options.pair[1]"],
      [weightChangeOptions, { cells: 0.5 }, "options.cells"],
      [weightChangeOptions, { past: 3 }, "options.past"],
      [dominanceOptions, { pairs: 1 }, "options.pairs"],
      [counterfactualOptions, { top: Number.NaN }, "options.top"],
      [columnStabilityOptions, {}, "options.weights"],
      [columnStabilityOptions, { weights: [1], pair: [0, -1] }, "options.pair[1]"],
      [columnChangeOptions, { weights: [1] }, "options.position"],
      [columnChangeOptions, { weights: [Number.NaN], position: 0 }, "options.weights[0]"],
    ];
    for (const [shape, value, path] of wrong) expect(pathsOf(shape(), value), JSON.stringify(value)).toEqual([path]);
  });

  test("a mistyped key is answered with the one meant", () => {
    const [issue] = findIssues(weightChangeOptions(), { cell: 5 }, "options");
    expect(issue?.expected).toContain("did you mean `cells`?");
  });
});
