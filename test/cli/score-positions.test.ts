import { expect, it } from "vitest";
import { scorePositions } from "../../src/cli/score-positions.js";
import { position } from "./positions.js";

it("says what to do where no dimension that has weight has a value", () => {
  const silent = [position("a", { salary: null }), position("b", { salary: null })];
  expect(() =>
    scorePositions(silent, { weights: { supplyDemand: 0, education: 0, experience: 0, requirements: 0, salary: 1 } }),
  ).toThrow(/nothing is left to rank by.*--weights/);
});

const NOTHING = {
  stock: null,
  mobile: null,
  education: null,
  experience: null,
  requirements: null,
  salary: null,
  currency: null,
};

it("asks for less evidence only where nobody has enough, and where no share was named", () => {
  const whole = scorePositions([position("a"), position("b", { salary: 90_000 })], {});
  expect(whole.coverageWaived).toBe(false);
  // Two dimensions have values, each at half of the positions: every coverage is 0.5, below the default 0.6.
  const patchy = [
    position("a", { ...NOTHING, education: 12 }),
    position("b", { ...NOTHING, education: 16 }),
    position("c", { ...NOTHING, experience: 1 }),
    position("d", { ...NOTHING, experience: 5 }),
  ];
  const waived = scorePositions(patchy, {});
  expect(waived.coverageWaived).toBe(true);
  expect(waived.result.ranking).toHaveLength(4);
  const named = scorePositions(patchy, { minimumCoverage: 0.6 });
  expect(named.coverageWaived).toBe(false);
  expect(named.result.ranking).toHaveLength(0);
});
