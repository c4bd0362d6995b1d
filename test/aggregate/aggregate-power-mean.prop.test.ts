import { describe } from "vitest";
import { aggregatePowerMean } from "../../src/aggregate/aggregate-power-mean.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregatePowerMean", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregatePowerMean(columns, { weights, exponent: 3 }),
    mean: true,
  });
});
