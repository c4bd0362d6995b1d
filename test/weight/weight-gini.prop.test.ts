import { describe } from "vitest";
import { weightGini } from "../../src/weight/weight-gini.js";
import { positiveValue } from "../support/arbitraries.js";
import { weigherLaws } from "../support/laws.js";

describe("weightGini", () => {
  weigherLaws({
    run: (columns, directions) => weightGini(columns, { directions }),
    values: positiveValue,
    unchangedBy: "scaling",
  });
});
