import { describe } from "vitest";
import { aggregateTopsis } from "../../src/aggregate/aggregate-topsis.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateTopsis", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateTopsis(columns, { weights }),
    monotone: false,
    mayRefuse: ["constant-indicator"],
  });
});
