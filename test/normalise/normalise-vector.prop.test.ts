import { describe } from "vitest";
import { normaliseVector } from "../../src/normalise/normalise-vector.js";
import { positiveValue } from "../support/arbitraries.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseVector", () => {
  normaliserLaws({
    run: (values, direction) => normaliseVector(values, { direction }),
    values: positiveValue,
    unchangedBy: "scaling",
  });
});
