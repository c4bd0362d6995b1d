import { describe } from "vitest";
import { weightEntropy } from "../../src/weight/weight-entropy.js";
import { positiveValue } from "../support/arbitraries.js";
import { weigherLaws } from "../support/laws.js";

describe("weightEntropy", () => {
  weigherLaws({
    run: (columns, directions) => weightEntropy(columns, { directions }),
    values: positiveValue,
    unchangedBy: "scaling",
  });
});
