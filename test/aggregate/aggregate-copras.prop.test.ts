import { describe } from "vitest";
import { aggregateCopras } from "../../src/aggregate/aggregate-copras.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateCopras", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateCopras(columns, { weights, directions: columns.map(() => "benefit") }),
    monotone: false,
  });
});
