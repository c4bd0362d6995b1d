import { expect, test } from "vitest";
import { checkDefinition, withinSegment } from "../../src/score/check-definition.js";
import type { IndexDefinition } from "../../src/score/index-definition.js";
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

test("checkDefinition counts the positions, and refuses what does not fit", () => {
  expect(
    checkDefinition(
      [
        [1, 2],
        [3, 4],
      ],
      definition,
      {},
      "f",
    ),
  ).toBe(2);
  expectFault(() => checkDefinition([[1, 2]], definition, {}, "f"), "length-mismatch");
  expectFault(() => checkDefinition([[1, 2], [3]], definition, {}, "f"), "length-mismatch");
  expectFault(() => checkDefinition([[1], [3]], { ...definition, groupWeights: [] }, {}, "f"), "invalid-option");
  expect(withinSegment(definition)).toBe(false);
  expect(withinSegment({ ...definition, missing: { method: "mean", within: "segment" } })).toBe(true);
});
