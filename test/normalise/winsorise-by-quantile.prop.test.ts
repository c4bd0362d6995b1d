import { describe } from "vitest";
import { winsoriseByQuantile } from "../../src/normalise/winsorise-by-quantile.js";
import { normaliserLaws } from "../support/laws.js";

describe("winsoriseByQuantile", () => {
  normaliserLaws({
    // Turned for costs, so that the order law reads the same; the direction check stands in for the sibling's.
    run: (values, direction) => {
      const { values: treated } = winsoriseByQuantile(values, {
        lower: 0.1,
        upper: ["benefit", "cost"].includes(direction) ? 0.9 : 2,
      });
      return direction === "benefit" ? treated : treated.map((value) => -value);
    },
    range: null,
    unchangedBy: "nothing",
  });
});
