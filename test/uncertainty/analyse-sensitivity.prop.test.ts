import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseSensitivity } from "../../src/uncertainty/analyse-sensitivity.js";
import type { SensitivityOptions } from "../../src/uncertainty/sensitivity-options.js";
import { shuffleOf } from "../support/arbitraries.js";
import { scoreOrNull, someOptions } from "../support/edition-arbitraries.js";
import { positionsOf } from "../support/shortage-positions.js";

const sources: fc.Arbitrary<SensitivityOptions> = fc.record(
  {
    weights: fc.constantFrom<NonNullable<SensitivityOptions["weights"]>>(
      false,
      { kind: "uniform" },
      { kind: "relative", share: 0.5 },
      { kind: "dirichlet", concentration: 5 },
    ),
    data: fc.constantFrom<NonNullable<SensitivityOptions["data"]>>(false, { counts: true }),
    method: fc.constantFrom<NonNullable<SensitivityOptions["method"]>>(false, {
      normalise: [{ method: "percentile" }, { method: "max" }],
      missing: [{ method: "median" }, { method: "worst" }],
    }),
    top: fc.integer({ min: 1, max: 6 }),
    seed: fc.nat(),
  },
  { requiredKeys: [] },
);
const few = { samples: 12, resamples: 10 };

/** Positions that can be ranked. */
const rankable = positionsOf({ maxLength: 10 }).filter(
  (positions) => (scoreOrNull(positions, {})?.ranking.length ?? 0) > 0,
);

describe("analyseSensitivity", () => {
  test("law: total indices are 0 or more, shifts within what ranks allow, shares within 0 and 1", () => {
    fc.assert(
      fc.property(rankable, sources, (positions, options) => {
        const {
          rankShift,
          topKept,
          positions: places,
          choices,
        } = analyseSensitivity(positions, { ...options, ...few });
        for (const { total } of [...(rankShift.indices ?? []), ...(topKept?.indices ?? [])]) {
          expect(total.value).toBeGreaterThanOrEqual(0);
        }
        // Turned round, ranks are n/2 away on average.
        expect(rankShift.mean).toBeLessThanOrEqual(positions.length / 2);
        expect(topKept === null || (topKept.mean >= 0 && topKept.mean <= 1 + 1e-12)).toBe(true);
        for (const { inTop, indices } of places) {
          expect(inTop > 0 && inTop < 1).toBe(true);
          for (const { total } of indices) expect(total).toBeGreaterThanOrEqual(0);
        }
        for (const { rankShift: shift, refused } of choices) expect(shift === null).toBe(refused !== null);
      }),
      { numRuns: 30 },
    );
  });

  test("law: the weights as one source or as many are drawn the same, up to which is taken from where", () => {
    fc.assert(
      fc.property(rankable, sources, (positions, options) => {
        const run = (weightSources: "together" | "each") =>
          analyseSensitivity(positions, {
            ...options,
            ...few,
            choices: false,
            weights: { kind: "relative", share: 0.5 },
            weightSources,
          });
        const [together, each] = [run("together"), run("each")];
        expect(each.rankShift.mean).toBe(together.rankShift.mean);
        expect(each.rankShift.variance).toBeCloseTo(together.rankShift.variance, 9);
        expect(each.topKept?.mean).toEqual(together.topKept?.mean);
        const rest = (list: readonly string[]) => list.filter((source) => !source.startsWith("weight"));
        expect(rest(each.sources)).toEqual(rest(together.sources));
      }),
      { numRuns: 20 },
    );
  });

  test("law: the common choices never end in a fault, whatever the positions and the index", () => {
    fc.assert(
      fc.property(positionsOf({ maxLength: 10 }), someOptions, (positions, index) => {
        const base = scoreOrNull(positions, index);
        fc.pre(base !== null && base.ranking.length > 0);
        const { choices } = analyseSensitivity(positions, {
          index,
          weights: false,
          data: false,
          samples: 2,
          resamples: 0,
        });
        expect(choices).toHaveLength(19);
      }),
      { numRuns: 40 },
    );
  });

  test("law: without any source every draw is the base ranking", () => {
    fc.assert(
      fc.property(positionsOf({ maxLength: 10 }), someOptions, (positions, index) => {
        const base = scoreOrNull(positions, index);
        fc.pre(base !== null && base.ranking.length > 0);
        const off = { weights: false, data: false, choices: false, top: 3, samples: 2 } as const;
        const { rankShift, topKept } = analyseSensitivity(positions, { index, ...off });
        expect([rankShift.mean, topKept?.mean]).toEqual([0, 1]);
      }),
      { numRuns: 40 },
    );
  });

  test("law: the order of the positions never shows, bit for bit", () => {
    const shuffled = rankable.chain((positions) =>
      fc.tuple(
        fc.constant(positions),
        shuffleOf(positions.length).map((order) => order.map((at) => positions[at] as (typeof positions)[0])),
      ),
    );
    fc.assert(
      fc.property(shuffled, sources, ([positions, other], options) => {
        expect(analyseSensitivity(other, { ...options, ...few })).toEqual(
          analyseSensitivity(positions, { ...options, ...few }),
        );
      }),
      { numRuns: 20 },
    );
  });
});
