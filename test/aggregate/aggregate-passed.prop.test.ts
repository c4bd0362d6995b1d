import { describe } from "vitest";
import { aggregatePassed } from "../../src/aggregate/aggregate-passed.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregatePassed", () => {
  aggregatorLaws({
    run: (columns, weights) =>
      aggregatePassed(columns, {
        weights,
        directions: columns.map(() => "benefit"),
        thresholds: columns.map(() => 0.5),
      }),
    monotone: true,
  });
});
