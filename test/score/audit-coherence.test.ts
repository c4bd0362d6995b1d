import { describe, expect, test } from "vitest";
import { auditCoherence } from "../../src/score/audit-coherence.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import { expectFault } from "../support/laws.js";
import { fourPositions, nurse } from "../support/shortage-positions.js";

// Education 9, 12, 15 scores 0, ½, 1; experience 0, 4, 2 scores 0, 1, ½: deviations −½ 0 ½ and −½ ½ 0, so the covariance is
// (¼)/3, each variance (½)/3, the correlation ½ and alpha 2 (1 − 1/(1 + ½)) = 2/3.
const three = [
  { ...nurse, id: "a", education: 9, experience: 0 },
  { ...nurse, id: "b", education: 12, experience: 4 },
  { ...nurse, id: "c", education: 15, experience: 2 },
];
const options = { dimensions: ["education", "experience"] } as const;

describe("auditCoherence", () => {
  test("by hand, from positions", () => {
    const audit = auditCoherence(three, options);
    expect(audit.completePositions).toBe(3);
    expect(audit.pairs).toHaveLength(1);
    expect(audit.pairs[0]).toMatchObject({ first: "education", second: "experience", flag: null });
    expect(audit.pairs[0]?.correlation).toBeCloseTo(0.5, 12);
    expect(audit.alpha).toBeCloseTo(2 / 3, 12);
    expect(audit.componentShares[0]).toBeCloseTo(0.75, 12);
    expect(audit.indicators.map(({ id, weight, coverage }) => [id, weight, coverage])).toEqual([
      ["education", 0.5, 1],
      ["experience", 0.5, 1],
    ]);
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  });

  test("the weights are those of the ranking, and the flag's threshold is an option", () => {
    const audit = auditCoherence(fourPositions, { weights: "critic", duplicateFrom: 0.5 });
    const { weights } = scoreShortage(fourPositions, { weights: "critic" });
    expect(audit.indicators.reduce((sum, { effectiveWeight }) => sum + (effectiveWeight ?? 0), 0)).toBeCloseTo(1, 12);
    expect(Object.fromEntries(audit.indicators.map(({ id, weight }) => [id, weight]))).toEqual(weights);
    for (const { correlation, flag } of audit.pairs) {
      expect(flag).toBe(correlation < 0 ? "negative" : correlation >= 0.5 ? "duplicate" : null);
    }
  });

  test("a dimension that is the same everywhere is listed and takes no part", () => {
    const audit = auditCoherence(three, { dimensions: ["education", "experience", "salary"] });
    expect(audit.pairs).toHaveLength(1);
    expect(audit.indicators[2]).toEqual({
      id: "salary",
      coverage: 1,
      weight: 0,
      correlationRatio: null,
      effectiveWeight: null,
      alphaWithout: null,
    });
    const neutral = auditCoherence(three, { dimensions: ["education", "experience", "salary"], constant: "neutral" });
    expect(neutral.indicators.map(({ weight }) => weight)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(neutral.indicators[2]?.correlationRatio).toBeNull();
  });

  test("gaps count for coverage only, filled or not; positions without a score too", () => {
    const gap = { ...nurse, id: "d", education: null, experience: 3 };
    const none = { ...nurse, id: "e", education: null, experience: null };
    for (const missing of ["reweight", "median"] as const) {
      const audit = auditCoherence([...three, gap, none], { ...options, missing, minimumCoverage: 0.5 });
      expect(audit.completePositions).toBe(3);
      expect(audit.pairs[0]?.correlation).toBeCloseTo(0.5, 12);
      expect(audit.indicators.map(({ coverage }) => coverage)).toEqual([0.6, 0.8]);
    }
  });

  test("refuses too few positions, and names the function that was called", () => {
    expect(expectFault(() => auditCoherence([]), "empty-input").details.where).toMatch(/^auditCoherence/u);
    expectFault(() => auditCoherence(three.slice(0, 2), options), "missing-value");
    expectFault(() => auditCoherence(three, { dimensions: ["salary"] }), "missing-value");
    const fault = expectFault(() => auditCoherence(three, { ...options, duplicateFrom: 2 }), "invalid-option");
    expect(fault.details.where).toBe("auditCoherence");
    expectFault(() => auditCoherence(three, { ...options, weight: "equal" } as typeof options), "invalid-option");
  });
});
