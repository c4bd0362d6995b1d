import { expect, test } from "vitest";
import type { IndexDefinition } from "../../src/score/index-definition.js";
import { prepareIndicator } from "../../src/score/prepare-indicator.js";
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

test("prepareIndicator finds gaps and keeps them in their rows", () => {
  const missing = { method: "reweight" } as const;
  const one = prepareIndicator([5, Number.NaN, 7], { id: "a", direction: "benefit" }, { ...definition, missing }, "f");
  expect(one.scores).toEqual(Float64Array.of(0, Number.NaN, 1));
  expect(one).toMatchObject({ missingCount: 1, active: true, constant: false, notices: [] });
  expect(one.missing).toEqual(Uint8Array.of(0, 1, 0));
  expectFault(
    () => prepareIndicator([5, Number.NaN], { id: "a", direction: "benefit" }, definition, "f"),
    "missing-value",
  );
});

test("prepareIndicator calls constant what drawing outliers in has made so", () => {
  // The middle nine of eleven are 5: both ends fall on it at the 20 % and 80 % quantiles.
  const values = [1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9];
  const treat = { method: "winsorise-quantile", lower: 0.2, upper: 0.8 } as const;
  const one = prepareIndicator(
    values,
    { id: "a", direction: "benefit" },
    { ...definition, treat, constant: "exclude" },
    "f",
  );
  expect(one).toMatchObject({ active: false, constant: true });
  expect(one.notices).toEqual([
    { code: "treated-outliers", indicator: "a", count: 2, treatment: "winsorised" },
    { code: "constant-indicator", indicator: "a", treatment: "exclude" },
  ]);
  expectFault(
    () => prepareIndicator(values, { id: "a", direction: "benefit" }, { ...definition, treat }, "f"),
    "constant-indicator",
  );
});
