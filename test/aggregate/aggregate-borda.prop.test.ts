import { describe } from "vitest";
import { aggregateBorda } from "../../src/aggregate/aggregate-borda.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateBorda", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateBorda(columns, { weights }),
    monotone: true,
  });
});
