import { expect, test } from "vitest";
import { constantScores } from "../../src/numeric/constant-scores.js";
import { expectFault } from "../support/laws.js";

test("constantScores needs a score to be told", () => {
  expect(constantScores(2, 7, 0.5, "f")).toEqual(Float64Array.of(0.5, 0.5));
  expect(constantScores(2, 7, 0, "f")).toEqual(Float64Array.of(0, 0));
  expect(expectFault(() => constantScores(2, 7, undefined, "f"), "constant-indicator").details.received).toBe("2 × 7");
});
