import { describe } from "vitest";
import { aggregateArithmetic } from "../../src/aggregate/aggregate-arithmetic.js";
import { gridValue } from "../support/arbitraries.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateArithmetic", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateArithmetic(columns, { weights }),
    values: gridValue,
    mean: true,
  });
});
