import { describe, expect, test } from "vitest";
import { weightCritic } from "../../src/weight/weight-critic.js";
import { expectFault } from "../support/laws.js";

describe("weightCritic", () => {
  test("by hand", () => {
    // Scores 0 ½ 1, 0 1 ½, 1 ½ 0: all with the same deviation; r₁₂ = ½, r₁₃ = −1, r₂₃ = −½.
    // Conflicts ½ + 2 = 2.5, ½ + 1.5 = 2, 2 + 1.5 = 3.5 of 8.
    const columns = [
      [1, 2, 3],
      [10, 30, 20],
      [6, 4, 2],
    ];
    const weights = weightCritic(columns, { directions: ["benefit", "benefit", "benefit"] });
    [2.5 / 8, 2 / 8, 3.5 / 8].forEach((weight, index) => {
      expect(weights[index]).toBeCloseTo(weight, 14);
    });
    // As a cost the third says what the first says: r₁₃ = 1, r₂₃ = ½, so the conflicts are ½, 1 and ½.
    const turned = weightCritic(columns, { directions: ["benefit", "benefit", "cost"] });
    [0.25, 0.5, 0.25].forEach((weight, index) => {
      expect(turned[index]).toBeCloseTo(weight, 14);
    });
  });

  test("one indicator; constants; indicators that all say the same", () => {
    expect(weightCritic([[1, 2]], { directions: ["cost"] })).toEqual([1]);
    const fault = expectFault(
      () =>
        weightCritic(
          [
            [1, 2],
            [3, 3],
          ],
          { directions: ["benefit", "benefit"] },
        ),
      "constant-indicator",
    );
    expect(fault.details.column).toBe("1");
    expectFault(
      () =>
        weightCritic(
          [
            [0.1, 0.2, 0.7],
            [1, 2, 7],
          ],
          { directions: ["benefit", "benefit"] },
        ),
      "weights-sum",
    );
    expectFault(
      () =>
        weightCritic(
          [
            [-1.7e308, 1.7e308],
            [1, 2],
          ],
          { directions: ["benefit", "cost"] },
        ),
      "range-overflow",
    );
  });
});
