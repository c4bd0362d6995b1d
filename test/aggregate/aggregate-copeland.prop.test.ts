import { describe } from "vitest";
import { aggregateCopeland } from "../../src/aggregate/aggregate-copeland.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateCopeland", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateCopeland(columns, { weights }),
    monotone: true,
  });
});
