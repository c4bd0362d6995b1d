import { describe, expect, test } from "vitest";
import { weightMerec } from "../../src/weight/weight-merec.js";
import { expectFault } from "../support/laws.js";

describe("weightMerec", () => {
  test("by hand: one indicator that varies and one that does not", () => {
    expect(
      weightMerec(
        [
          [1, 2],
          [3, 3],
        ],
        { directions: ["benefit", "cost"] },
      ),
    ).toEqual([1, 0]);
    const fault = expectFault(
      () =>
        weightMerec(
          [
            [1, 2],
            [3, 0],
          ],
          { directions: ["benefit", "cost"] },
        ),
      "non-positive-value",
    );
    expect(fault.details).toMatchObject({ index: 1, column: "1" });
    expectFault(() => weightMerec([[2, 2]], { directions: ["benefit"] }), "constant-indicator");
  });
});
