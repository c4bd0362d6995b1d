import { describe } from "vitest";
import { weightCoefficientOfVariation } from "../../src/weight/weight-coefficient-of-variation.js";
import { positiveValue } from "../support/arbitraries.js";
import { weigherLaws } from "../support/laws.js";

describe("weightCoefficientOfVariation", () => {
  weigherLaws({
    run: (columns, directions) => weightCoefficientOfVariation(columns, { directions }),
    values: positiveValue,
    unchangedBy: "scaling",
  });
});
