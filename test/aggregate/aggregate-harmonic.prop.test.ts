import { describe } from "vitest";
import { aggregateHarmonic } from "../../src/aggregate/aggregate-harmonic.js";
import { positiveValue } from "../support/arbitraries.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateHarmonic", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateHarmonic(columns, { weights }),
    values: positiveValue.map((value) => value / 1000),
    mean: true,
  });
});
