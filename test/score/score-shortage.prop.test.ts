import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { faultOf } from "../support/laws.js";
import { positionsOf } from "../support/shortage-positions.js";

/** Options under which any positions that know anything can be scored. */
const anyOptions: fc.Arbitrary<ShortageOptions> = fc.record(
  {
    weights: fc.constantFrom<NonNullable<ShortageOptions["weights"]>>("equal", {
      supplyDemand: 3,
      education: 1,
      experience: 0.5,
      requirements: 1,
      salary: 2,
    }),
    groupWeights: fc.constant({ scarcity: 2, bar: 1, price: 1 }),
    constant: fc.constantFrom("exclude" as const, "neutral" as const),
    missing: fc.constantFrom("reweight" as const, "median" as const, "worst" as const),
    ties: fc.constantFrom("competition" as const, "dense" as const, "midrank" as const),
    minimumCoverage: fc.constantFrom(0, 0.6, 1),
    mobilityRate: fc.constantFrom(0, 0.2, 1),
    shrinkagePeople: fc.constantFrom(0.001, 30, 1e6),
    normalise: fc.constantFrom<NonNullable<ShortageOptions["normalise"]>>({ method: "z-score" }, { method: "min-max" }),
  },
  { requiredKeys: [] },
);

/** The result, or `null` where nothing is known of anything. */
function scoreOrNull(positions: readonly Position[], options: ShortageOptions): ShortageResult | null {
  try {
    return scoreShortage(positions, options);
  } catch (error) {
    if ((error as { code?: string }).code === "weights-sum") return null;
    throw error;
  }
}

const rankOf = (result: ShortageResult, id: string): number =>
  (result.ranking.find((entry) => entry.id === id) as { rank: number }).rank;

describe("scoreShortage, laws", () => {
  test("law: the order of the positions never shows, bit for bit", () => {
    const shuffled = positionsOf().chain((positions) =>
      fc.tuple(fc.constant(positions), fc.shuffledSubarray(positions, { minLength: positions.length })),
    );
    fc.assert(
      fc.property(shuffled, anyOptions, ([positions, other], options) => {
        expect(JSON.stringify(scoreOrNull(other, options))).toBe(JSON.stringify(scoreOrNull(positions, options)));
      }),
      { numRuns: 300 },
    );
  });

  test("law: fractions of people do not show the order either", () => {
    const thirds = positionsOf().map((positions) =>
      positions.map((position) => ({
        ...position,
        demand: position.demand / 3,
        stock: position.stock === null ? null : position.stock / 7,
      })),
    );
    fc.assert(
      fc.property(thirds, (positions) => {
        expect(JSON.stringify(scoreOrNull([...positions].reverse(), {}))).toBe(
          JSON.stringify(scoreOrNull(positions, {})),
        );
      }),
    );
  });

  test("law: scores lie in 0–100, contributions add up, weights sum to 1, nothing is NaN and nobody is lost", () => {
    fc.assert(
      fc.property(positionsOf(), anyOptions, (positions, options) => {
        const result = scoreOrNull(positions, options);
        if (result === null) return;
        expect([...result.ranking, ...result.excluded].map(({ id }) => id).sort()).toEqual(
          positions.map(({ id }) => id).sort(),
        );
        expect(Object.values(result.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        let before = Number.POSITIVE_INFINITY;
        for (const { score, rank, level, coverage, dimensions, subScores } of result.ranking) {
          expect(score >= 0 && score <= 100 && coverage > 0 && coverage <= 1 + 1e-12).toBe(true);
          expect(rank >= 1 && level >= 1 && level <= 5).toBe(true);
          // Within the tolerance equals are ordered by id.
          expect(score).toBeLessThanOrEqual(before + 1e-9);
          before = score;
          const parts = Object.values(dimensions);
          const sum = (pick: (part: (typeof parts)[number]) => number | null): number =>
            parts.reduce((total, part) => total + (pick(part) ?? 0), 0);
          expect(sum(({ contribution }) => contribution)).toBeCloseTo(score, 9);
          expect(sum(({ weight }) => weight)).toBeCloseTo(1, 12);
          for (const { score: normal } of parts) if (normal !== null) expect(normal >= 0 && normal <= 1).toBe(true);
          for (const sub of Object.values(subScores)) if (sub !== null) expect(sub >= 0 && sub <= 100).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("law: the result is plain JSON", () => {
    fc.assert(
      fc.property(positionsOf(), anyOptions, (positions, options) => {
        const result = scoreOrNull(positions, options);
        if (result !== null) expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });

  test("law: its method gives the same result again", () => {
    fc.assert(
      fc.property(positionsOf(), anyOptions, (positions, options) => {
        const result = scoreOrNull(positions, options);
        if (result !== null) expect(scoreShortage(positions, result.method.options)).toEqual(result);
      }),
    );
  });

  test("law: weights are scale-free", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        positionsOf({ minLength: 2 }),
        weights,
        fc.integer({ min: 2, max: 1000 }),
        (positions, parts, factor) => {
          const ids = ["supplyDemand", "education", "experience", "requirements", "salary"];
          const by = (scale: number) => Object.fromEntries(ids.map((id, at) => [id, (parts[at] as number) * scale]));
          const one = scoreOrNull(positions, { weights: by(1) });
          const other = scoreOrNull(positions, { weights: by(factor) });
          expect(other?.ranking.map(({ id }) => id)).toEqual(one?.ranking.map(({ id }) => id));
          other?.ranking.forEach(({ score }, place) => {
            expect(score).toBeCloseTo(one?.ranking[place]?.score as number, 9);
          });
        },
      ),
    );
  });

  /*
   * Under min–max and weights that do not come from the data: a position's own score cannot fall by it, for either the
   * bounds stay, or the position makes the new upper bound (and then scores 1), or it was the lower bound alone (and
   * scores 0 or more). Every other's score in that dimension can only fall or stay, for the bounds only rise. Whether
   * the dimension is or becomes constant, and so gets weight 0, changes all differences by one positive factor after
   * adding a term in the position's favour. So no other can pass it. This does not hold for weights drawn from data,
   * nor for standard scores, whose mean and deviation move for all.
   */
  test.each(["education", "experience", "requirements", "salary"] as const)(
    "law: a better %s never lowers the position's rank",
    (key) => {
      const raised = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 600_000 }));
      fc.assert(
        fc.property(positionsOf({ minLength: 2 }), raised, (positions, [pick, by]) => {
          const at = pick % positions.length;
          const position = positions[at] as Position;
          const value = position[key];
          if (value === null) return;
          const better = positions.map((other, index) =>
            index === at ? { ...other, [key]: value + by / 100 } : other,
          );
          const options: ShortageOptions = { minimumCoverage: 0 };
          const before = scoreOrNull(positions, options);
          const after = scoreOrNull(better, options);
          if (before === null || after === null) return;
          expect(rankOf(after, position.id)).toBeLessThanOrEqual(rankOf(before, position.id));
        }),
        { numRuns: 300 },
      );
    },
  );

  test("law: a greater demand never lowers the position's rank, the ratio to shrink to being fixed", () => {
    fc.assert(
      fc.property(positionsOf({ minLength: 2 }), fc.nat(), fc.integer({ min: 1, max: 5000 }), (positions, pick, by) => {
        const at = pick % positions.length;
        const position = positions[at] as Position;
        const options: ShortageOptions = { minimumCoverage: 0, overallRatio: 0.5 };
        const before = scoreOrNull(positions, options);
        const better = positions.map((other, index) =>
          index === at ? { ...other, demand: other.demand + by } : other,
        );
        const after = scoreOrNull(better, options);
        if (before === null || after === null) return;
        if (before.ranking.every(({ id }) => id !== position.id)) return;
        expect(rankOf(after, position.id)).toBeLessThanOrEqual(rankOf(before, position.id));
      }),
      { numRuns: 300 },
    );
  });

  test("law: one bad value anywhere is refused with its index, column and code", () => {
    const columns = [
      "advertisements",
      "demand",
      "stock",
      "mobile",
      "education",
      "experience",
      "requirements",
      "salary",
    ] as const;
    const bad = fc.constantFrom<[unknown, string]>(
      [Number.NaN, "non-finite-value"],
      [Number.POSITIVE_INFINITY, "non-finite-value"],
      [Number.NEGATIVE_INFINITY, "non-finite-value"],
      [-1, "invalid-value"],
      ["12", "invalid-value"],
      [undefined, "invalid-value"],
      [true, "invalid-value"],
      [{}, "invalid-value"],
    );
    fc.assert(
      fc.property(
        positionsOf(),
        fc.nat(),
        fc.constantFrom(...columns),
        bad,
        (positions, pick, column, [value, code]) => {
          const index = pick % positions.length;
          const spoilt = positions.map((position, at) => (at === index ? { ...position, [column]: value } : position));
          const fault = faultOf(() => scoreShortage(spoilt as Position[]));
          expect(fault.code).toBe(code);
          expect(fault.details).toMatchObject({ where: "scoreShortage", index, column });
        },
      ),
      { numRuns: 300 },
    );
  });
});
