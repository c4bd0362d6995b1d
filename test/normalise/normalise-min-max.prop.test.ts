import { describe } from "vitest";
import { normaliseMinMax } from "../../src/normalise/normalise-min-max.js";
import { positiveValue } from "../support/arbitraries.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseMinMax", () => {
  normaliserLaws({ run: (values, direction) => normaliseMinMax(values, { direction }), strict: true });
});

describe("normaliseMinMax on a log scale", () => {
  normaliserLaws({
    run: (values, direction) => normaliseMinMax(values, { direction, scale: "log" }),
    values: positiveValue,
    unchangedBy: "scaling",
    strict: true,
  });
});
