import { describe } from "vitest";
import { aggregateMazziottaPareto } from "../../src/aggregate/aggregate-mazziotta-pareto.js";
import { positiveValue } from "../support/arbitraries.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateMazziottaPareto", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateMazziottaPareto(columns, { weights }),
    values: positiveValue.map((value) => value / 1000),
    monotone: false,
    dominance: false,
  });
});
