import { describe } from "vitest";
import { weightStandardDeviation } from "../../src/weight/weight-standard-deviation.js";
import { weigherLaws } from "../support/laws.js";

describe("weightStandardDeviation", () => {
  weigherLaws({
    run: (columns, directions) => weightStandardDeviation(columns, { directions }),
    unchangedBy: "affine",
  });
});
