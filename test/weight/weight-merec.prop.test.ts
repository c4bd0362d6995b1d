import { describe } from "vitest";
import { weightMerec } from "../../src/weight/weight-merec.js";
import { positiveValue } from "../support/arbitraries.js";
import { weigherLaws } from "../support/laws.js";

describe("weightMerec", () => {
  weigherLaws({
    run: (columns, directions) => weightMerec(columns, { directions }),
    values: positiveValue,
    unchangedBy: "scaling",
  });
});
