import { describe } from "vitest";
import { aggregateMoora } from "../../src/aggregate/aggregate-moora.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateMoora", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateMoora(columns, { weights, directions: columns.map(() => "benefit") }),
    monotone: false,
  });
});
