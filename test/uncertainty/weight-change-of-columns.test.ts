import { describe, expect, test } from "vitest";
import { weightChangeOfColumns } from "../../src/uncertainty/weight-change-of-columns.js";
import { expectFault } from "../support/laws.js";

/** (1, 0), (0, 1) and (0.5, 0.6), worked out in weight-stability.test.ts: they meet at 1/2, 6/11 and 4/9. */
const columns = [
  [1, 0, 0.5],
  [0, 1, 0.6],
];
const weights = [0.6, 0.4];

describe("weightChangeOfColumns", () => {
  test("by hand, positions by their row", () => {
    const past = weightChangeOfColumns(columns, { weights, position: 2, past: 0 });
    expect(past).toMatchObject({ becomes: "ahead", outcome: "exact", level: [0] });
    expect(past.moved).toBeCloseTo(0.6 - 6 / 11, 14);
    expect(past.weights?.[0]).toBeCloseTo(6 / 11, 14);
    const top = weightChangeOfColumns(columns, { weights, position: 1, top: 1 });
    expect(top).toMatchObject({ becomes: "in", outcome: "exact", level: [2] });
    expect(top.moved).toBeCloseTo(0.6 - 4 / 9, 12);
  });

  test("a column of weight 0 can get weight", () => {
    const change = weightChangeOfColumns(columns, { weights: [1, 0], position: 2, past: 0 });
    expect(change.moved).toBeCloseTo(1 - 6 / 11, 14);
  });

  test("refuses", () => {
    expectFault(() => weightChangeOfColumns([[]], { weights: [1], position: 0, top: 1 }), "empty-input");
    expectFault(() => weightChangeOfColumns(columns, { weights, position: 0 }), "invalid-option");
    expectFault(() => weightChangeOfColumns(columns, { weights, position: 0, top: 1, past: 1 }), "invalid-option");
    expectFault(() => weightChangeOfColumns(columns, { weights, position: 3, top: 1 }), "invalid-option");
    expectFault(() => weightChangeOfColumns(columns, { weights, position: 0, past: 0 }), "invalid-option");
    expectFault(() => weightChangeOfColumns(columns, { weights, position: 0, past: 9 }), "invalid-option");
    expectFault(() => weightChangeOfColumns(columns, { weights: [0.6, 0.3], position: 0, top: 1 }), "weights-sum");
    expectFault(() => weightChangeOfColumns(columns, { weights: [1], position: 0, top: 1 }), "length-mismatch");
  });
});
