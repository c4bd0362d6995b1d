import { describe, expect, test } from "vitest";
import { winsoriseByCount } from "../../src/normalise/winsorise-by-count.js";
import { expectFault } from "../support/laws.js";

describe("winsoriseByCount", () => {
  test("sets the outermost to the nearest that stays", () => {
    const treated = winsoriseByCount([100, 1, 2, 3, -50], { low: 1, high: 1 });
    expect(treated.values).toEqual(Float64Array.of(3, 1, 2, 3, 1));
    expect(treated.changed).toEqual([0, 4]);
    expect(winsoriseByCount([5, 5, 1], { low: 0, high: 1 }).changed).toEqual([]);
    expect(winsoriseByCount([1, 2], { low: 0, high: 0 }).values).toEqual(Float64Array.of(1, 2));
  });

  test("refuses", () => {
    for (const [low, high] of [
      [1, 1],
      [-1, 0],
      [0.5, 0],
      [0, 2],
    ] as const) {
      expectFault(() => winsoriseByCount([1, 2], { low, high }), "invalid-option");
    }
    expectFault(() => winsoriseByCount([], { low: 0, high: 0 }), "empty-input");
    expect(
      expectFault(() => winsoriseByCount([1, Infinity], { low: 0, high: 0 }), "non-finite-value").details.index,
    ).toBe(1);
  });
});
