import { describe, expect, test } from "vitest";
import { auditCoherence } from "../../src/score/audit-coherence.js";
import { expectFault } from "../support/laws.js";

describe("auditCoherence", () => {
  // Deviations −1 0 1, −1 1 0 and 1 0 −1: correlations ½, −1 and −½.
  const columns = [
    [0, 0.5, 1],
    [0, 1, 0.5],
    [1, 0.5, 0],
  ];
  const options = { indicators: ["a", "b", "c"], weights: [0.5, 0.25, 0.25] };

  test("pairs by hand, with flags", () => {
    const { pairs, completePositions } = auditCoherence(columns, options);
    expect(completePositions).toBe(3);
    expect(pairs.map(({ first, second, flag }) => [first, second, flag])).toEqual([
      ["a", "b", null],
      ["a", "c", "negative"],
      ["b", "c", "negative"],
    ]);
    expect(pairs.map(({ correlation }) => Math.round(correlation * 1e9) / 1e9)).toEqual([0.5, -1, -0.5]);
    const twins = auditCoherence(
      [
        [0, 1, 3],
        [0, 1, 3.01],
      ],
      { indicators: ["a", "b"], weights: [0.5, 0.5] },
    );
    expect(twins.pairs[0]?.flag).toBe("duplicate");
  });

  test("alpha by hand: 2 · ½ / (1 + ½) = ⅔; none where the mean correlation makes it meaningless", () => {
    const two = auditCoherence(columns.slice(0, 2), { indicators: ["a", "b"], weights: [0.5, 0.5] });
    expect(two.alpha).toBeCloseTo(2 / 3, 12);
    // The components of [[1, ½], [½, 1]] have 1.5 and 0.5 of 2.
    expect(two.componentShares[0]).toBeCloseTo(0.75, 12);
    expect(two.componentShares[1]).toBeCloseTo(0.25, 12);
    expect(two.indicators.map(({ alphaWithout }) => alphaWithout)).toEqual([null, null]);
    expect(two.indicators[0]).toMatchObject({
      correlationRatio: null,
      effectiveWeight: null,
      weight: 0.5,
      coverage: 1,
    });
    expect(auditCoherence(columns, options).indicators[2]?.alphaWithout).toBeCloseTo(2 / 3, 12);
  });

  test("effective beside nominal weights, and coverage", () => {
    const size = 100;
    const one = Array.from({ length: size }, (_, index) => index / size);
    const other = Array.from({ length: size }, (_, index) => ((index * 37) % size) / size);
    const gaps = other.map((value, index) => (index < 10 ? Number.NaN : value));
    const audit = auditCoherence([one, gaps], { indicators: ["one", "gaps"], weights: [0.5, 0.5], scores: one });
    expect(audit.completePositions).toBe(90);
    expect(audit.indicators.map(({ coverage }) => coverage)).toEqual([1, 0.9]);
    // The index is the first indicator itself, so nearly all effect is its own, though the weights are equal.
    expect(audit.indicators[0]?.correlationRatio).toBeGreaterThan(0.98);
    expect(audit.indicators[0]?.effectiveWeight).toBeGreaterThan(0.8);
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  });

  test("refuses", () => {
    expectFault(() => auditCoherence([], { indicators: [], weights: [] }), "empty-input");
    expectFault(() => auditCoherence(columns, { ...options, indicators: ["a"] }), "length-mismatch");
    expectFault(() => auditCoherence(columns, { ...options, scores: [1] }), "length-mismatch");
    expectFault(() => auditCoherence(columns, { ...options, weights: [0.5, 0.5, 0.5] }), "weights-sum");
    expectFault(() => auditCoherence(columns, { ...options, duplicateFrom: 0 }), "invalid-option");
    const one = { indicators: ["a"], weights: [1] };
    expect(expectFault(() => auditCoherence([[1, 2, Infinity]], one), "non-finite-value").details).toMatchObject({
      index: 2,
      column: "a",
    });
    expectFault(() => auditCoherence([[1, 2, Number.NaN]], one), "missing-value");
    expect(expectFault(() => auditCoherence([[1, 1, 1]], one), "constant-indicator").details.column).toBe("a");
  });
});
