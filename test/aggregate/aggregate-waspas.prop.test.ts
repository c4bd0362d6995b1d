import { describe } from "vitest";
import { aggregateWaspas } from "../../src/aggregate/aggregate-waspas.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateWaspas", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateWaspas(columns, { weights }),
    monotone: false,
  });
});
