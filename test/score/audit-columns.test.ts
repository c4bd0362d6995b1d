import { describe, expect, test } from "vitest";
import { auditColumns } from "../../src/score/audit-columns.js";
import { expectFault } from "../support/laws.js";

describe("auditColumns", () => {
  // Deviations −1 0 1, −1 1 0 and 1 0 −1: correlations ½, −1 and −½.
  const columns = [
    [0, 0.5, 1],
    [0, 1, 0.5],
    [1, 0.5, 0],
  ];
  const options = { indicators: ["a", "b", "c"], weights: [0.5, 0.25, 0.25] };

  test("pairs by hand, with flags", () => {
    const { pairs, completePositions } = auditColumns(columns, options);
    expect(completePositions).toBe(3);
    expect(pairs.map(({ first, second, flag }) => [first, second, flag])).toEqual([
      ["a", "b", null],
      ["a", "c", "negative"],
      ["b", "c", "negative"],
    ]);
    expect(pairs.map(({ correlation }) => Math.round(correlation * 1e9) / 1e9)).toEqual([0.5, -1, -0.5]);
    const twins = auditColumns(
      [
        [0, 1, 3],
        [0, 1, 3.01],
      ],
      { indicators: ["a", "b"], weights: [0.5, 0.5] },
    );
    expect(twins.pairs[0]?.flag).toBe("duplicate");
  });

  test("alpha by hand: 2 · ½ / (1 + ½) = ⅔; none where the mean correlation makes it meaningless", () => {
    const two = auditColumns(columns.slice(0, 2), { indicators: ["a", "b"], weights: [0.5, 0.5] });
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
    expect(auditColumns(columns, options).indicators[2]?.alphaWithout).toBeCloseTo(2 / 3, 12);
  });

  test("gaps: positions that have all, or for each figure those that have what it takes", () => {
    // Over the four positions that have both, b is a turned round; the fifth and sixth have one alone.
    const gapped = [
      [0, 1, 2, 3, 9, Number.NaN],
      [3, 2, 1, 0, Number.NaN, 9],
    ];
    const asked = { indicators: ["a", "b"], weights: [0.5, 0.5] };
    const whole = auditColumns(gapped, asked);
    expect(whole.alpha).toBeNull();
    const inPairs = auditColumns(gapped, { ...asked, gaps: "pairwise" });
    expect(inPairs.completePositions).toBe(4);
    expect(inPairs.pairs[0]).toMatchObject({ correlation: whole.pairs[0]?.correlation, flag: "negative" });
    // Variances of 0 1 2 3 9, mean 3: (9 + 4 + 1 + 0 + 36) / 4 = 12.5 each; covariance −5/3: 2 (1 − 25 / (25 − 10/3)) = −4/13.
    expect(inPairs.alpha).toBeCloseTo(-4 / 13, 12);
    expect(inPairs.indicators.map(({ coverage }) => coverage)).toEqual([5 / 6, 5 / 6]);
    expectFault(() => auditColumns(gapped, { ...asked, gaps: "none" as "complete" }), "invalid-option");
  });

  test("with gaps in pairs each figure needs three positions of its own, and no more", () => {
    const other = [1, 0, 5, 2, 0, 3];
    const rising = [0, 1, 2, 3, Number.NaN, Number.NaN];
    const scores = [0, 3, 1, 3, 4, 5];
    const settings = { weights: [0.5, 0.5], scores, gaps: "pairwise" } as const;
    const { indicators } = auditColumns([rising, other], { ...settings, indicators: ["rising", "other"] });
    const alone = { indicators: ["rising"], weights: [1], scores: scores.slice(0, 4) };
    const own = auditColumns([rising.slice(0, 4)], alone).indicators[0]?.correlationRatio;
    expect(indicators[0]?.correlationRatio).toBe(own);
    const late = [Number.NaN, Number.NaN, 2, 3, 4, 6];
    const fault = expectFault(
      () =>
        auditColumns([other, rising, late], {
          ...settings,
          indicators: ["other", "rising", "late"],
          weights: [0.5, 0.25, 0.25],
        }),
      "missing-value",
    );
    expect(fault.message).toContain("3 positions or more with rising and late, received 2");
  });

  test("alpha weighs by variance where the standardised one does not", () => {
    // Deviations −1 0 1 and −2 2 0: variances 2/3 and 8/3, covariance 2/3. In all 2/3 + 8/3 + 4/3 = 14/3, of which 10/3 are
    // variances: alpha 2 (1 − 10/14) = 4/7. Correlation (2/3)/√(16/9) = ½: standardised 2/3.
    const audit = auditColumns(
      [
        [0, 1, 2],
        [0, 4, 2],
      ],
      { indicators: ["a", "b"], weights: [0.5, 0.5] },
    );
    expect(audit.alpha).toBeCloseTo(4 / 7, 12);
    expect(audit.standardisedAlpha).toBeCloseTo(2 / 3, 12);
    // Opposites leave no variance of the whole.
    const opposed = auditColumns(
      [
        [0, 1, 2],
        [2, 1, 0],
      ],
      { indicators: ["a", "b"], weights: [0.5, 0.5] },
    );
    expect([opposed.alpha, opposed.standardisedAlpha]).toEqual([null, null]);
  });

  test("effective beside nominal weights, and coverage", () => {
    const size = 100;
    const one = Array.from({ length: size }, (_, index) => index / size);
    const other = Array.from({ length: size }, (_, index) => ((index * 37) % size) / size);
    const gaps = other.map((value, index) => (index < 10 ? Number.NaN : value));
    const audit = auditColumns([one, gaps], { indicators: ["one", "gaps"], weights: [0.5, 0.5], scores: one });
    expect(audit.completePositions).toBe(90);
    expect(audit.indicators.map(({ coverage }) => coverage)).toEqual([1, 0.9]);
    // The index is the first indicator itself, so nearly all effect is its own, though the weights are equal.
    expect(audit.indicators[0]?.correlationRatio).toBeGreaterThan(0.98);
    expect(audit.indicators[0]?.effectiveWeight).toBeGreaterThan(0.8);
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  });

  test("refuses", () => {
    expectFault(() => auditColumns([], { indicators: [], weights: [] }), "empty-input");
    expectFault(() => auditColumns(columns, { ...options, indicators: ["a"] }), "length-mismatch");
    expectFault(() => auditColumns(columns, { ...options, scores: [1] }), "length-mismatch");
    expectFault(() => auditColumns(columns, { ...options, weights: [0.5, 0.5, 0.5] }), "weights-sum");
    expectFault(() => auditColumns(columns, { ...options, duplicateFrom: 0 }), "invalid-option");
    const one = { indicators: ["a"], weights: [1] };
    expect(expectFault(() => auditColumns([[1, 2, Infinity]], one), "non-finite-value").details).toMatchObject({
      index: 2,
      column: "a",
    });
    expectFault(() => auditColumns([[1, 2, Number.NaN]], one), "missing-value");
    expect(expectFault(() => auditColumns([[1, 1, 1]], one), "constant-indicator").details.column).toBe("a");
  });
});
