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
