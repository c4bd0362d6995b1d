import { describe } from "vitest";
import { aggregatePromethee } from "../../src/aggregate/aggregate-promethee.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregatePromethee", () => {
  aggregatorLaws({
    run: (columns, weights) =>
      aggregatePromethee(columns, { weights, preferences: { kind: "linear", indifference: 0.1, preference: 0.4 } }),
    monotone: true,
  });
});
