import { describe } from "vitest";
import { normaliseMax } from "../../src/normalise/normalise-max.js";
import { positiveValue } from "../support/arbitraries.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseMax", () => {
  normaliserLaws({
    run: (values, direction) => normaliseMax(values, { direction }),
    values: positiveValue,
    unchangedBy: "scaling",
  });
});
