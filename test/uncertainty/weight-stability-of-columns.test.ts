import { describe, expect, test } from "vitest";
import { weightStabilityOfColumns } from "../../src/uncertainty/weight-stability-of-columns.js";
import { expectFault } from "../support/laws.js";

/** (1, 0), (0, 1) and (0.5, 0.6), worked out in weight-stability.test.ts: they meet at 1/2, 6/11 and 4/9. */
const columns = [
  [1, 0, 0.5],
  [0, 1, 0.6],
];

describe("weightStabilityOfColumns", () => {
  test("by hand, positions by their row", () => {
    const [first] = weightStabilityOfColumns(columns, {
      weights: [0.6, 0.4],
      top: 2,
      pair: [1, 2],
      levels: { kind: "cut-points", cutPoints: [0.5] },
    });
    expect(first?.weight).toBe(0.6);
    expect(first?.ranking.from.weight).toBeCloseTo(6 / 11, 14);
    expect(first?.ranking.from.positions).toEqual([0, 2]);
    expect(first?.top?.from.weight).toBeCloseTo(1 / 2, 14);
    expect(first?.pair?.from.weight).toBeCloseTo(4 / 9, 14);
    expect(first?.levels?.from.weight).toBeCloseTo(1 / 2, 14);
    expect(first?.levels?.from.positions).toEqual([0]);
    const [plain] = weightStabilityOfColumns(columns, { weights: [0.6, 0.4] });
    expect(plain).toMatchObject({ levels: null, top: null, pair: null });
  });

  test("a tolerance makes equals", () => {
    const near = [
      [1, 0],
      [0, 1],
    ];
    const weights = [0.5 + 1e-6, 0.5 - 1e-6];
    expect(weightStabilityOfColumns(near, { weights })[0]?.ranking.from.weight).toBeCloseTo(0.5, 12);
    expect(weightStabilityOfColumns(near, { weights, tolerance: 0.01 })[0]?.ranking.from.weight).toBe(0);
  });

  test("refuses", () => {
    const weights = [0.6, 0.4];
    expectFault(() => weightStabilityOfColumns([], { weights }), "empty-input");
    expectFault(() => weightStabilityOfColumns([[1], [1, 2]], { weights }), "length-mismatch");
    expectFault(() => weightStabilityOfColumns(columns, { weights: [1] }), "length-mismatch");
    expectFault(() => weightStabilityOfColumns(columns, { weights: [0.6, 0.6] }), "weights-sum");
    expectFault(() => weightStabilityOfColumns(columns, { weights: [1.5, -0.5] }), "invalid-value");
    expectFault(() => weightStabilityOfColumns(columns, { weights, pair: [0, 3] }), "invalid-option");
    expectFault(() => weightStabilityOfColumns(columns, { weights, top: 0 }), "invalid-option");
    expectFault(() => weightStabilityOfColumns(columns, { weights, tolerance: -1 }), "invalid-option");
    expectFault(() => weightStabilityOfColumns(columns, {} as never), "invalid-option");
    const levels = { kind: "quota", counts: [1, 1] } as const;
    expect(
      expectFault(() => weightStabilityOfColumns(columns, { weights, levels }), "unsatisfiable-quota").details.where,
    ).toBe("weightStabilityOfColumns");
  });
});
