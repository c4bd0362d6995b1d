import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { nurse, positionsOf } from "../support/shortage-positions.js";

// One dimension decides: experience 9, unknown, 1 and 0 score 1, by imputation, 1/9 and 0. The mean of the three scores is
// 10/27; the median 1/9; the worst 0. With salary equal everywhere but for "gap", whose pay is the greatest, "gap" has the
// salary score 1 and the others 0.
const positions = [
  { ...nurse, id: "long", experience: 9, salary: 30_000 },
  { ...nurse, id: "gap", experience: null, salary: 60_000 },
  { ...nurse, id: "short", experience: 1, salary: 30_000 },
  { ...nurse, id: "none", experience: 0, salary: 30_000 },
];
const options = {
  dimensions: ["experience", "salary"],
  missing: "median",
  levels: { kind: "cut-points", cutPoints: [20, 50] },
  minimumCoverage: 0,
} as const satisfies ShortageOptions;

/** Positions of which nothing is known cannot be scored. */
function scoreOrNull(list: readonly Position[], given: ShortageOptions): ShortageResult | null {
  try {
    return scoreShortage(list, given);
  } catch (error) {
    if (error instanceof IndexError && ["weights-sum", "non-positive-value"].includes(error.code)) return null;
    throw error;
  }
}

describe("imputed values", () => {
  test("are flagged in the dimension and in the position, and nowhere else", () => {
    const { ranking } = scoreShortage(positions, options);
    // (1/9 + 1) / 2 = 5/9: level 3. (1 + 0) / 2 = 1/2: level 3. (1/9 + 0) / 2: level 1.
    expect(ranking.map(({ id, level }) => [id, level])).toEqual([
      ["gap", 3],
      ["long", 3],
      ["short", 1],
      ["none", 1],
    ]);
    expect(ranking.map(({ imputed }) => imputed)).toEqual([true, undefined, undefined, undefined]);
    expect(ranking[0]?.dimensions.experience).toMatchObject({ value: null, imputed: true, weight: 0.5 });
    expect(ranking[0]?.dimensions.experience?.score).toBeCloseTo(1 / 9, 12);
    expect(ranking[0]?.dimensions.salary?.imputed).toBeUndefined();
    expect(ranking[1]?.dimensions.experience?.imputed).toBeUndefined();
    expect(ranking[0]?.coverage).toBe(0.5);
  });

  test("can be barred from the highest level: rank and score stay", () => {
    const allowed = scoreShortage(positions, options);
    const barred = scoreShortage(positions, { ...options, imputedTopLevel: "bar" });
    expect(barred.ranking.map(({ id, level }) => [id, level])).toEqual([
      ["gap", 2],
      ["long", 3],
      ["short", 1],
      ["none", 1],
    ]);
    expect(barred.ranking.map(({ rank, score }) => [rank, score])).toEqual(
      allowed.ranking.map(({ rank, score }) => [rank, score]),
    );
    expect(barred.notices).toContainEqual({
      code: "barred-from-top-level",
      count: 1,
      message: "1 position stands one below the highest level: a part of the score is imputed.",
    });
    expect(barred.method.options.imputedTopLevel).toBe("bar");
    expect(allowed.notices.map(({ code }) => code)).not.toContain("barred-from-top-level");
  });

  test("by a quota or by quantiles the place above stays empty, and a single level bars nobody", () => {
    const quota = scoreShortage(positions, {
      ...options,
      imputedTopLevel: "bar",
      levels: { kind: "quota", counts: [1, 3] },
    });
    expect(quota.ranking.map(({ level }) => level)).toEqual([1, 1, 1, 1]);
    const quantiles = scoreShortage(positions, {
      ...options,
      imputedTopLevel: "bar",
      levels: { kind: "quantiles", probabilities: [0.5] },
    });
    expect(quantiles.ranking.map(({ level }) => level)).toEqual([1, 2, 1, 1]);
    const single = scoreShortage(positions, {
      ...options,
      imputedTopLevel: "bar",
      levels: { kind: "quota", counts: [9] },
    });
    expect(single.ranking.map(({ level }) => level)).toEqual([1, 1, 1, 1]);
  });

  test("are none where the weight is handed on", () => {
    const { ranking } = scoreShortage(positions, { ...options, missing: "reweight", imputedTopLevel: "bar" });
    expect(ranking.every(({ imputed }) => imputed === undefined)).toBe(true);
    expect(ranking[0]).toMatchObject({ id: "gap", level: 3 });
  });

  test("come from the industry where it is asked for, from all where that has none", () => {
    const industries = positions.map((position) => ({ ...position, industry: position.id === "none" ? "B" : "A" }));
    const scoreOf = (missing: ShortageOptions["missing"]): number | null | undefined =>
      scoreShortage(industries, { ...options, missing: missing ?? "refuse" }).ranking.find(({ id }) => id === "gap")
        ?.dimensions.experience?.score;
    // Of industry A: 1 and 1/9. Of all: 1, 1/9 and 0.
    expect(scoreOf({ method: "mean", within: "segment" })).toBeCloseTo(5 / 9, 12);
    expect(scoreOf({ method: "mean" })).toBeCloseTo(10 / 27, 12);
    expect(scoreOf({ method: "median", within: "segment" })).toBeCloseTo(5 / 9, 12);
    expect(scoreOf("worst")).toBe(0);
  });

  test("law: barred, no position of the highest level has an imputed part; nothing else moves", () => {
    const policy = fc.constantFrom<NonNullable<ShortageOptions["levels"]>>(
      { kind: "quantiles", probabilities: [0.2, 0.4, 0.6, 0.8] },
      { kind: "cut-points", cutPoints: [30, 70] },
    );
    const missing = fc.constantFrom("median" as const, "mean" as const, "worst" as const);
    fc.assert(
      fc.property(positionsOf({ minLength: 2 }), missing, policy, (list, method, levels) => {
        const given = { missing: method, levels, minimumCoverage: 0 } as const;
        const result = scoreOrNull(list, { ...given, imputedTopLevel: "bar" });
        const free = scoreOrNull(list, given);
        if (result === null || free === null) return;
        const top = levels.kind === "quantiles" ? 5 : 3;
        expect(result.ranking.filter(({ level, imputed }) => level === top && imputed === true)).toEqual([]);
        result.ranking.forEach((entry, place) => {
          const other = free.ranking[place];
          const flagged = Object.values(entry.dimensions).some(({ imputed, weight }) => imputed === true && weight > 0);
          expect(entry.imputed === true).toBe(flagged);
          expect(entry.level).toBe(other?.level === top && flagged ? top - 1 : other?.level);
          expect([entry.id, entry.rank, entry.score]).toEqual([other?.id, other?.rank, other?.score]);
        });
      }),
    );
  });
});
