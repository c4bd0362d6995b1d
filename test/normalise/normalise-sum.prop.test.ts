import { describe } from "vitest";
import { normaliseSum } from "../../src/normalise/normalise-sum.js";
import { positiveValue } from "../support/arbitraries.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseSum", () => {
  normaliserLaws({
    run: (values, direction) => normaliseSum(values, { direction }),
    values: positiveValue,
    unchangedBy: "scaling",
  });
});
