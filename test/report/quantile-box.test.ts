import { describe, expect, it } from "vitest";
import { quantileBox } from "../../src/report/plots/quantile-box.js";

describe("quantileBox", () => {
  it("takes quantiles by definition 7", () => {
    // Places 0.4, 1, 2, 3, 3.6 of 10, 20, 30, 40, 50 counted from 0.
    expect(quantileBox("a", [50, 10, 40, 20, 30])).toEqual({
      label: "a",
      count: 5,
      p10: 14,
      p25: 20,
      p50: 30,
      p75: 40,
      p90: 46,
    });
  });

  it("takes one value, and says nothing of none", () => {
    expect(quantileBox("a", [7])).toMatchObject({ p10: 7, p50: 7, p90: 7 });
    expect(quantileBox("a", [])).toBeNull();
  });
});
