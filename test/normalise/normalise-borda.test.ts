import { describe, expect, test } from "vitest";
import { normaliseBorda } from "../../src/normalise/normalise-borda.js";
import { expectFault } from "../support/laws.js";

describe("normaliseBorda", () => {
  test("the number that are worse, half of the equals where asked", () => {
    expect(normaliseBorda([10, 30, 30, 40], { direction: "benefit" })).toEqual(Float64Array.of(0, 1, 1, 3));
    expect(normaliseBorda([10, 30, 30, 40], { direction: "benefit", ties: "midrank" })).toEqual(
      Float64Array.of(0, 1.5, 1.5, 3),
    );
    expect(normaliseBorda([10, 30, 30, 40], { direction: "cost" })).toEqual(Float64Array.of(3, 1, 1, 0));
    expectFault(() => normaliseBorda([1], { direction: "benefit", ties: "x" as "midrank" }), "invalid-option");
  });
});
