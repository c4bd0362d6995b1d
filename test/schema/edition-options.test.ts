import { expect, test } from "vitest";
import type { CompareEditionsOptions } from "../../src/editions/compare-editions.js";
import { compareEditionsOptions, persistenceOptions } from "../../src/schema/edition-options.js";
import { findIssues } from "../../src/schema/find-issues.js";
import type { Shape } from "../../src/schema/shapes.js";

const wanted = (shape: Shape, value: unknown): string[] =>
  findIssues(shape, value, "options").map(({ path, expected }) => `${path}: ${expected}`);

test("takes the least and the most", () => {
  const uncertainty = { positions: [] } as never;
  const all: Required<CompareEditionsOptions> = {
    top: 243,
    previousUncertainty: uncertainty,
    currentUncertainty: uncertainty,
  };
  expect(wanted(compareEditionsOptions(), {})).toEqual([]);
  expect(wanted(compareEditionsOptions(), all)).toEqual([]);
  expect(wanted(persistenceOptions(), {})).toEqual([]);
  expect(wanted(persistenceOptions(), { top: 1 })).toEqual([]);
});

test.each<[Shape, unknown, string]>([
  [compareEditionsOptions(), { top: 0 }, "options.top: an integer of 1 or more"],
  [
    compareEditionsOptions(),
    { previousUncertainty: [] },
    "options.previousUncertainty: a result of analyseUncertainty",
  ],
  [
    compareEditionsOptions(),
    { currentUncertainty: { positions: 3 } },
    "options.currentUncertainty.positions: a result of analyseUncertainty",
  ],
  [compareEditionsOptions(), { tpo: 1 }, "options: known keys only (`tpo` is none); did you mean `top`?"],
  [persistenceOptions(), { top: 1.5 }, "options.top: an integer of 1 or more"],
])("%# refuses %j", (shape, value, issue) => {
  expect(wanted(shape, value)).toEqual([issue]);
});
