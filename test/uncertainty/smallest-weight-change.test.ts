import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import { smallestWeightChange } from "../../src/uncertainty/smallest-weight-change.js";
import { marketOf } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";
import { nurse } from "../support/shortage-positions.js";

/** Scores A (1, 0), B (0, 1), C (0.5, 0.6) in education and experience; at 0.6 and 0.4: A 0.6, C 0.54, B 0.4. */
const three: readonly Position[] = [
  { ...nurse, id: "A", education: 20, experience: 0 },
  { ...nurse, id: "B", education: 10, experience: 10 },
  { ...nurse, id: "C", education: 15, experience: 6 },
];
const two = (education: number, experience: number): ShortageOptions => ({
  weights: { supplyDemand: 0, education, experience, requirements: 0, salary: 0 },
});
const ranked = scoreShortage(three, two(3, 2));

describe("smallestWeightChange past another position", () => {
  test("two dimensions: to the crossing point", () => {
    // C = A at 6/11 for education, which has 0.6: 0.6 − 6/11 changes hands.
    const change = smallestWeightChange(ranked, "C", { past: "A" });
    expect(change).toMatchObject({ id: "C", becomes: "ahead", outcome: "exact", level: ["A"] });
    expect(change.moved).toBeCloseTo(0.6 - 6 / 11, 14);
    expect(change.atLeast).toBe(change.moved);
    expect(change.weights?.education).toBeCloseTo(6 / 11, 14);
    // The other way round it is the same change.
    expect(smallestWeightChange(ranked, "A", { past: "C" })).toMatchObject({ becomes: "behind", level: ["C"] });
    expect(smallestWeightChange(ranked, "A", { past: "C" }).moved).toBeCloseTo(0.6 - 6 / 11, 14);
  });

  test("three dimensions: from where it costs least to where it gains most", () => {
    /*
     * X (0, 0.6, 1), Y (1, 0.5, 0) in education, experience, requirements, 1/3 each: X 1.6/3 and Y 1.5/3. Leads of Y over X: (1, −0.1, −1),
     * in all −0.1/3 short. Each share moved from requirements to education lifts by 2: 0.1/6.
     */
    const positions: Position[] = [
      { ...nurse, id: "X", education: 10, experience: 6, requirements: 5 },
      { ...nurse, id: "Y", education: 20, experience: 5, requirements: 0 },
      { ...nurse, id: "low", education: 10, experience: 0, requirements: 0 },
      { ...nurse, id: "high", education: 20, experience: 10, requirements: 5 },
    ];
    const result = scoreShortage(positions, {
      weights: { supplyDemand: 0, education: 1, experience: 1, requirements: 1, salary: 0 },
    });
    const change = smallestWeightChange(result, "Y", { past: "X" });
    expect(change.moved).toBeCloseTo(0.1 / 6, 14);
    expect(change.weights?.education).toBeCloseTo(1 / 3 + 0.1 / 6, 14);
    expect(change.weights?.experience).toBeCloseTo(1 / 3, 14);
    // Nothing puts it above what is better everywhere, or at least as good.
    expect(smallestWeightChange(result, "Y", { past: "high" })).toEqual({
      id: "Y",
      becomes: "ahead",
      outcome: "impossible",
      moved: null,
      atLeast: null,
      weights: null,
      level: [],
    });
  });

  test("a position that is level already needs none", () => {
    const tied = scoreShortage(three.slice(0, 2), two(1, 1));
    expect(smallestWeightChange(tied, "B", { past: "A" })).toMatchObject({ moved: 0, outcome: "exact", level: ["A"] });
  });

  test("gaps that both have count for neither; other gaps are refused", () => {
    const gaps = three.map((position) => ({ ...position, salary: null, requirements: null }));
    const result = scoreShortage(
      [
        ...gaps,
        { ...nurse, id: "whole" },
        { ...nurse, id: "other", education: 1, experience: 1, salary: 9, requirements: 1 },
      ],
      {
        weights: { supplyDemand: 0, education: 3, experience: 2, requirements: 1, salary: 1 },
        minimumCoverage: 0,
      },
    );
    expect(smallestWeightChange(result, "C", { past: "A" }).outcome).toBe("exact");
    expect(expectFault(() => smallestWeightChange(result, "C", { past: "whole" }), "missing-value").message).toContain(
      "`missing`",
    );
    expectFault(() => smallestWeightChange(result, "C", { top: 1 }), "missing-value");
  });
});

describe("smallestWeightChange for a top N", () => {
  test("in: every one ahead must be passed for N = 1", () => {
    expect(smallestWeightChange(ranked, "C", { top: 1 }).moved).toBeCloseTo(0.6 - 6 / 11, 12);
    // B = C at 4/9, where A is behind both.
    const change = smallestWeightChange(ranked, "B", { top: 1 });
    expect(change).toMatchObject({ becomes: "in", outcome: "exact", level: ["C"] });
    expect(change.moved).toBeCloseTo(0.6 - 4 / 9, 12);
    expect(change.atLeast).toBe(change.moved);
  });

  test("in: only as many as need be for N = 2", () => {
    // B = A at 1/2; C may stay ahead.
    const change = smallestWeightChange(ranked, "B", { top: 2 });
    expect(change).toMatchObject({ becomes: "in", outcome: "exact", level: ["A"] });
    expect(change.moved).toBeCloseTo(0.1, 12);
  });

  test("out", () => {
    const first = smallestWeightChange(ranked, "A", { top: 1 });
    expect(first).toMatchObject({ becomes: "out", outcome: "exact", level: ["C"] });
    expect(first.moved).toBeCloseTo(0.6 - 6 / 11, 12);
    // Out of two: both must be ahead of A, and B is from 1/2.
    expect(smallestWeightChange(ranked, "A", { top: 2 }).moved).toBeCloseTo(0.1, 12);
  });

  test("impossible: dominated by N, nobody left to fall behind, or nobody who could get ahead", () => {
    const low = scoreShortage([...three, { ...nurse, id: "D", education: 12, experience: 1 }], two(3, 2));
    // D (0.2, 0.1) is below C everywhere, and below A or B at any weights: the better of them has 1/2 or more.
    expect(smallestWeightChange(low, "D", { top: 1 }).outcome).toBe("impossible");
    expect(smallestWeightChange(low, "D", { top: 2 }).outcome).toBe("impossible");
    // Third behind C and A: 0.1 + 0.1 t reaches B's 1 − t at 9/11 (it would reach A's t at 1/9 only).
    expect(smallestWeightChange(low, "D", { top: 3 }).moved).toBeCloseTo(9 / 11 - 0.6, 12);
    expect(smallestWeightChange(ranked, "A", { top: 3 })).toMatchObject({ becomes: "out", outcome: "impossible" });
    expect(smallestWeightChange(ranked, "A", { top: 99 }).outcome).toBe("impossible");
  });

  test("impossible although nobody dominates: between two that are better in turn", () => {
    // E (0.4, 0.4) is below A or B at any weights.
    const between = scoreShortage(
      [...three.slice(0, 2), { ...nurse, id: "E", education: 14, experience: 4 }],
      two(3, 2),
    );
    expect(smallestWeightChange(between, "E", { top: 1 }).outcome).toBe("impossible");
  });

  test("twins: their ids decide", () => {
    const twins = scoreShortage([...three, { ...(three[0] as Position), id: "A2" }], two(3, 2));
    expect(smallestWeightChange(twins, "A2", { top: 1 }).outcome).toBe("impossible");
    expect(smallestWeightChange(twins, "A2", { top: 2 })).toMatchObject({ becomes: "out", outcome: "exact" });
    expect(smallestWeightChange(twins, "A2", { top: 2 }).moved).toBeCloseTo(0.6 - 6 / 11, 12);
  });

  test("a search that is cut off gives a bound", () => {
    const result = scoreShortage(marketOf(7, 80));
    const id = result.ranking[40]?.id as string;
    const whole = smallestWeightChange(result, id, { top: 10 });
    expect(whole.outcome).toBe("exact");
    const cut = smallestWeightChange(result, id, { top: 10, cells: 20 });
    expect(cut.outcome).toBe("bounded");
    expect(cut.atLeast).toBeLessThanOrEqual(whole.moved as number);
    if (cut.moved !== null) expect(cut.moved).toBeGreaterThanOrEqual(whole.moved as number);
  });

  test("plain JSON; the result is not touched", () => {
    const before = JSON.stringify(ranked);
    const change = smallestWeightChange(ranked, "B", { top: 2 });
    expect(JSON.parse(JSON.stringify(change))).toEqual(change);
    expect(JSON.stringify(ranked)).toBe(before);
  });

  test("refuses", () => {
    expectFault(() => smallestWeightChange({} as never, "A", { top: 1 }), "invalid-value");
    expectFault(() => smallestWeightChange(ranked, "A", {}), "invalid-option");
    expectFault(() => smallestWeightChange(ranked, "A", { top: 1, past: "B" }), "invalid-option");
    expectFault(() => smallestWeightChange(ranked, "A", { top: 1.5 }), "invalid-option");
    expectFault(() => smallestWeightChange(ranked, "A", { top: 1, cells: 0 }), "invalid-option");
    expectFault(() => smallestWeightChange(ranked, "A", { past: "A" }), "invalid-option");
    expectFault(() => smallestWeightChange(ranked, "A", undefined as never), "invalid-option");
    expectFault(() => smallestWeightChange(ranked, "__proto__", { top: 1 }), "unknown-id");
    expectFault(() => smallestWeightChange(ranked, "A", { past: "Z" }), "unknown-id");
    expectFault(
      () => smallestWeightChange(scoreShortage(three, { aggregate: "vikor" }), "A", { top: 1 }),
      "invalid-option",
    );
  });
});
