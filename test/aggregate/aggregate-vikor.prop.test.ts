import { describe } from "vitest";
import { aggregateVikor } from "../../src/aggregate/aggregate-vikor.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateVikor", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateVikor(columns, { weights }),
    monotone: false,
    sense: -1,
  });
});
