import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreShortage } from "../../src/score/score-shortage.js";
import { analyseUncertainty } from "../../src/uncertainty/analyse-uncertainty.js";
import { countDraws } from "../../src/uncertainty/count-draws.js";
import { mergeDraws } from "../../src/uncertainty/merge-draws.js";
import { summariseDraws } from "../../src/uncertainty/summarise-draws.js";
import type { UncertaintyOptions } from "../../src/uncertainty/uncertainty-options.js";
import { shuffleOf } from "../support/arbitraries.js";
import { marketOf } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";
import { marketPositions, someSources, tallies } from "../support/uncertainty-arbitraries.js";

const sum = (list: readonly number[]): number => list.reduce((total, part) => total + part, 0);

/** Sources that vary nothing. */
const nothing = fc.constantFrom<UncertaintyOptions>(
  { weights: false, data: false },
  { weights: { kind: "relative", share: 0 }, data: false },
  { weights: false, data: { counts: false } },
  { weights: { kind: "relative", share: 0 }, data: { counts: false }, method: {} },
);

describe("analyseUncertainty", () => {
  test("law: with nothing varied, every draw is the base ranking", () => {
    fc.assert(
      fc.property(marketPositions, someSources, nothing, (positions, { index = {}, top = 2 }, off) => {
        const { ranking } = scoreShortage(positions, index);
        const result = analyseUncertainty(positions, { index, top, ...off, draws: 3 });
        expect(result.positions.map(({ id }) => id)).toEqual(ranking.map(({ id }) => id));
        result.positions.forEach((one, place) => {
          const base = ranking[place] as (typeof ranking)[number];
          expect([one.rank, one.level, one.expectedRank]).toEqual([base.rank, base.level, base.rank]);
          expect(one.rankInterval).toEqual({ best: base.rank, worst: base.rank });
          expect(one.levels.indexOf(1) + 1).toBe(base.level);
          expect(one.inTop).toBe(place < top ? 1 : 0);
          expect(one.firstRank).toBe(base.rank === 1 ? 1 : 0);
        });
        // Only equals across the cut are contested.
        const tied = result.cut?.tied ?? [];
        expect(result.positions.filter(({ cut }) => cut === "contested").map(({ id }) => id)).toEqual(tied);
        expect(result.cut?.contested).toBe(tied.length);
      }),
    );
  });

  test("law: shares sum to 1, ranks stay within their bounds, and N positions are in the top N", () => {
    fc.assert(
      fc.property(marketPositions, someSources, (positions, options) => {
        const result = analyseUncertainty(positions, options);
        const size = result.positions.length;
        for (const one of result.positions) {
          expect(sum(one.levels)).toBeCloseTo(1, 12);
          expect(one.rankInterval.best).toBeGreaterThanOrEqual(1);
          expect(one.rankInterval.best).toBeLessThanOrEqual(one.rankInterval.worst);
          expect(one.rankInterval.worst).toBeLessThanOrEqual(size);
          if (one.centralWeights !== null) expect(sum(Object.values(one.centralWeights))).toBeCloseTo(1, 8);
          expect(one.centralWeights === null).toBe(one.confidenceFactor === null);
        }
        if (options.top !== undefined) {
          expect(sum(result.positions.map(({ inTop }) => inTop as number))).toBeCloseTo(Math.min(options.top, size), 9);
        }
        for (const row of result.rankAcceptability ?? []) expect(sum(row)).toBeCloseTo(1, 12);
        expect(result.rankAcceptability !== undefined).toBe(options.rankAcceptability === true);
        for (const [one, row] of (result.pairwise ?? []).entries()) {
          for (const [other, share] of row.entries()) {
            expect(share + (result.pairwise?.[other]?.[one] as number)).toBeCloseTo(1, 12);
          }
        }
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  test("law: columns sum to 1 where no two scores are equal", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 12 }),
        (seed, counts) => {
          const positions = counts.map((count, at) => ({
            id: `p${at}`,
            name: "position",
            industry: null,
            advertisements: count,
            demand: count,
            stock: 1000 + at * at,
            mobile: 1000 - count,
            education: 9 + at / 7,
            experience: count / 500,
            requirements: Math.sqrt(at),
            salary: 20_000 + at ** 3,
            currency: "EUR",
          }));
          const { rankAcceptability = [] } = analyseUncertainty(positions, {
            seed,
            draws: 50,
            rankAcceptability: true,
          });
          positions.forEach((_, rank) => {
            expect(sum(rankAcceptability.map((row) => row[rank] as number))).toBeCloseTo(1, 12);
          });
        },
      ),
    );
  });

  test("law: the order of the positions never shows, and the same seed gives the same bits", () => {
    fc.assert(
      fc.property(
        marketPositions.chain((positions) => fc.tuple(fc.constant(positions), shuffleOf(positions.length))),
        someSources,
        ([positions, order], options) => {
          const shuffled = order.map((at) => positions[at] as (typeof positions)[number]);
          expect(analyseUncertainty(shuffled, options)).toEqual(analyseUncertainty(positions, options));
        },
      ),
    );
  });

  test("law: however the draws are split and merged, the result is the same, bit for bit", () => {
    fc.assert(
      fc.property(
        marketPositions,
        someSources,
        fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
        fc.boolean(),
        (positions, options, cuts, backwards) => {
          const draws = options.draws as number;
          const bounds = [0, ...cuts.map((cut) => Math.min(cut, draws)).sort((a, b) => a - b), draws];
          const parts = bounds
            .slice(1)
            .map((to, at) => countDraws(positions, options, { from: bounds[at] as number, to }));
          if (backwards) parts.reverse();
          const counts = parts.reduce(mergeDraws);
          expect(summariseDraws(positions, options, counts)).toEqual(analyseUncertainty(positions, options));
        },
      ),
    );
  });

  test("law: a dominated position has no better a chance than its dominator", () => {
    fc.assert(
      fc.property(marketPositions, someSources, (positions, given) => {
        // The dominator is drawn with numbers of its own: only figures that stay as they are can be compared.
        const options = { ...given, data: false as const, draws: 40, top: 2 };
        const { ranking } = scoreShortage(positions, options.index);
        const low = positions.find(({ id }) => id === ranking.at(-1)?.id) as (typeof positions)[number];
        const more = (value: number | null): number | null => (value === null ? null : value + 1);
        const high = {
          ...low,
          id: "~dominator",
          demand: low.demand + 1,
          education: more(low.education),
          salary: more(low.salary),
        };
        const result = analyseUncertainty([...positions, high], options);
        const find = (id: string) => result.positions.find((one) => one.id === id) as (typeof result.positions)[number];
        expect(find(high.id).expectedRank).toBeLessThanOrEqual(find(low.id).expectedRank);
        expect(find(high.id).firstRank).toBeGreaterThanOrEqual(find(low.id).firstRank);
        expect(find(high.id).rankInterval.best).toBeLessThanOrEqual(find(low.id).rankInterval.best);
        expect(find(high.id).rankInterval.worst).toBeLessThanOrEqual(find(low.id).rankInterval.worst);
      }),
    );
  });

  test("law: ids decide no word about the cut", () => {
    fc.assert(
      fc.property(marketPositions, fc.nat(9), fc.integer({ min: 1, max: 5 }), (positions, twin, top) => {
        const named = (name: (at: number) => string) => {
          const equal = positions[twin % positions.length] as (typeof positions)[number];
          return [...positions, equal].map((position, at) => ({ ...position, id: name(at) }));
        };
        const options = { weights: { kind: "uniform" }, data: false, draws: 30, top } as const;
        const cutOf = (name: (at: number) => string): (string | null | undefined)[] => {
          const found = new Map(analyseUncertainty(named(name), options).positions.map(({ id, cut }) => [id, cut]));
          return named(name).map(({ id }) => found.get(id));
        };
        expect(cutOf((at) => String.fromCharCode(97 + at))).toEqual(cutOf((at) => String.fromCharCode(122 - at)));
      }),
    );
  });

  test("law: with counts drawn, more people wanted is no worse a chance, within the error of the draws", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 3, max: 8 }), (seed, size) => {
        const positions = marketOf(seed, size);
        // As good in all else, and of as many advertisements: what it draws is what the other draws, times more.
        const less = positions[0] as (typeof positions)[number];
        const more = { ...less, id: "more", demand: 2 * less.demand };
        const draws = 400;
        const { positions: found } = analyseUncertainty([...positions, more], { draws, top: 2, seed });
        const [one, other] = ["more", less.id].map((id) => found.find((position) => position.id === id));
        // Five standard errors of a difference of two shares.
        const error = 5 * Math.sqrt(0.5 / draws);
        expect((one?.inTop as number) - (other?.inTop as number)).toBeGreaterThan(-error);
        expect((one?.firstRank as number) - (other?.firstRank as number)).toBeGreaterThan(-error);
        expect((one?.expectedRank as number) - (other?.expectedRank as number)).toBeLessThan(error * size);
      }),
      { numRuns: 30 },
    );
  });

  test("law: figures drawn from a tally keep to their ranges, and gaps stay gaps", () => {
    fc.assert(
      fc.property(tallies, fc.nat(), (tally, seed) => {
        const positions = tally.positions({ currency: "CNY" });
        const index = { minimumCoverage: 0 };
        if (scoreShortage(positions, index).ranking.length === 0) return;
        const options = { index, seed, draws: 10, data: { tally: tally.toJSON() }, weights: false as const };
        const result = analyseUncertainty(positions, options);
        expect(result).toEqual(analyseUncertainty([...positions].reverse(), options));
        for (const { levels } of result.positions) expect(sum(levels)).toBeCloseTo(1, 12);
      }),
      { numRuns: 50 },
    );
  });

  test("law: a bad option is refused by its name", () => {
    const bad = fc.constantFrom<readonly [string, unknown]>(
      ["seed", -1],
      ["draws", 0],
      ["draws", 2.5],
      ["draws", 1_000_001],
      ["top", 0],
      ["probability", 1],
      ["probability", Number.NaN],
      ["weights", true],
      ["data", { tally: 3 }],
      ["method", { normalise: [] }],
      ["pairwise", "yes"],
      ["ensemble", 1],
    );
    fc.assert(
      fc.property(marketPositions, bad, (positions, [name, value]) => {
        const fault = expectFault(
          () => analyseUncertainty(positions, { [name]: value } as UncertaintyOptions),
          "invalid-option",
        );
        expect(fault.details.where.startsWith("analyseUncertainty.options")).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
