import { expect, test } from "vitest";
import type { IndexDefinition } from "../../src/score/index-definition.js";
import { prepareIndicator } from "../../src/score/prepare-indicator.js";
import { groupsOf, weighIndicators } from "../../src/score/weigh-indicators.js";
import { expectFault } from "../support/laws.js";

const definition: IndexDefinition = {
  indicators: [
    { id: "a", direction: "benefit" },
    { id: "b", direction: "cost" },
  ],
  normalise: { method: "min-max" },
  weight: { method: "equal" },
  aggregate: { method: "arithmetic" },
};

test("weighIndicators draws weights from complete positions only", () => {
  const missing = { method: "reweight" } as const;
  const all = { ...definition, missing, weight: { method: "entropy" } } as const;
  const prepare = (values: number[]) => prepareIndicator(values, { id: "a", direction: "benefit" }, all, "f");
  // The first two positions are complete: scores 0 1 and 0 ½, both with entropy 0, so equal weights.
  const prepared = [prepare([1, 2, Number.NaN]), prepare([1, 2, 3])];
  expect(weighIndicators(prepared, all, "f")).toEqual([0.5, 0.5]);
  expect(groupsOf(all)).toEqual(["", ""]);
  expectFault(
    () => weighIndicators([prepare([1, Number.NaN, 2]), prepare([Number.NaN, 2, 3])], all, "f"),
    "missing-value",
  );
});
