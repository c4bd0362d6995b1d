import { expect, test } from "vitest";
import { minimiseLinear } from "../../src/numeric/minimise-linear.js";

test("minimiseLinear by hand", () => {
  // x + y = 1 with x ≤ 2 y: the most x (least −x) is ⅔.
  const solution = minimiseLinear([-1, 0], [[1, -2]], [1, 1]);
  expect(solution?.[0]).toBeCloseTo(2 / 3, 12);
  expect(solution?.[1]).toBeCloseTo(1 / 3, 12);
  // x ≤ 0 and y ≤ 0 leave nothing that sums to 1.
  expect(
    minimiseLinear(
      [1, 1],
      [
        [1, 0],
        [0, 1],
      ],
      [1, 1],
    ),
  ).toBeNull();
});
