import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import { type PickTopOptions, pickTop, type TopPick } from "../../src/score/pick-top.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { rankedBy } from "../support/shortage-rankings.js";

/** Rankings with many ties and few industries. */
const results: fc.Arbitrary<ShortageResult> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom("X", "Y", "Z", null)), { maxLength: 14 })
  .map((rows) =>
    rankedBy(
      [...rows]
        .sort(([one], [other]) => other - one)
        .map(([score, industry], place) => [`p${100 + place}`, score, industry]),
    ),
  );

const quota = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.dictionary(fc.constantFrom("X", "Y", "Z"), fc.integer({ min: 0, max: 4 }), { maxKeys: 3 }),
);

const options: fc.Arbitrary<PickTopOptions> = fc.record(
  {
    count: fc.integer({ min: 1, max: 16 }),
    ties: fc.constantFrom("exact" as const, "include" as const, "exclude" as const),
    perIndustry: fc.record({ minimum: quota, maximum: quota }, { requiredKeys: [] }),
    minimumAdvertisements: fc.integer({ min: 0, max: 60 }),
  },
  { requiredKeys: ["count"] },
);

/** The pick, or `null` where the quotas cannot be satisfied. */
function pickOrNull(result: ShortageResult, chosen: PickTopOptions): TopPick | null {
  try {
    return pickTop(result, chosen);
  } catch (error) {
    if (error instanceof IndexError && error.code === "unsatisfiable-quota") return null;
    throw error;
  }
}

const limit = (of: number | Readonly<Record<string, number>> | undefined, industry: string): number | undefined =>
  typeof of === "object" ? of[industry] : of;

describe("pickTop, laws", () => {
  test("law: top N is contained in top N + 1, with every rule for ties and with quotas", () => {
    fc.assert(
      fc.property(results, options, (result, chosen) => {
        const one = pickOrNull(result, chosen);
        const next = pickOrNull(result, { ...chosen, count: chosen.count + 1 });
        if (one === null || next === null) return;
        const ids = new Set(next.picked.map(({ id }) => id));
        expect(one.picked.filter(({ id }) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("law: the order of the ranking is kept, minimum and maximum are respected, and so is the number", () => {
    fc.assert(
      fc.property(results, options, (result, chosen) => {
        const pick = pickOrNull(result, chosen);
        if (pick === null) return;
        const places = pick.picked.map((entry) => result.ranking.indexOf(entry));
        expect(places).toEqual([...places].sort((one, other) => one - other));
        for (const industry of new Set(result.ranking.flatMap((entry) => entry.industry ?? []))) {
          const count = pick.picked.filter((entry) => entry.industry === industry).length;
          expect(count).toBeGreaterThanOrEqual(limit(chosen.perIndustry?.minimum, industry) ?? 0);
          expect(count).toBeLessThanOrEqual(limit(chosen.perIndustry?.maximum, industry) ?? Number.POSITIVE_INFINITY);
        }
        if (chosen.ties !== "include") expect(pick.picked.length).toBeLessThanOrEqual(chosen.count);
        for (const entry of pick.picked) {
          expect(entry.evidence.advertisements).toBeGreaterThanOrEqual(chosen.minimumAdvertisements ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("law: `exclude` ⊂ `exact` ⊂ `include`, and only `exact` parts equals", () => {
    fc.assert(
      fc.property(results, fc.integer({ min: 1, max: 16 }), (result, count) => {
        const [none, exact, all] = (["exclude", "exact", "include"] as const).map((ties) =>
          pickTop(result, { count, ties }).picked.map(({ rank }) => rank),
        ) as [number[], number[], number[]];
        expect(exact.slice(0, none.length)).toEqual(none);
        expect(all.slice(0, exact.length)).toEqual(exact);
        const outside = (ranks: readonly number[]): (number | undefined)[] =>
          result.ranking.slice(ranks.length).map(({ rank }) => rank);
        for (const ranks of [none, all]) expect(outside(ranks)).not.toContain(ranks.at(-1));
      }),
    );
  });

  test("law: whoever stands above the cut and was not picked is listed with a reason, once", () => {
    fc.assert(
      fc.property(results, options, (result, chosen) => {
        const pick = pickOrNull(result, chosen);
        if (pick === null) return;
        const told = pick.passedOver.map(({ id }) => id);
        expect(new Set(told).size).toBe(told.length);
        const picked = new Set(pick.picked.map(({ id }) => id));
        for (const id of told) expect(picked.has(id)).toBe(false);
        const cut = pick.cut?.rank ?? 0;
        const above = result.ranking.filter(({ id, rank }) => rank < cut && !picked.has(id)).map(({ id }) => id);
        expect(above.filter((id) => !told.includes(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  /** Every way to fill the places, for small rankings. */
  test("law: no other choice that keeps the quotas is better, place by place", () => {
    const small = results.filter(({ ranking }) => ranking.length <= 9);
    fc.assert(
      fc.property(small, options, (result, chosen) => {
        const pick = pickOrNull(result, { ...chosen, ties: "exact" });
        if (pick === null) return;
        const size = result.ranking.length;
        let best: number[] | null = null;
        for (let set = 0; set < 2 ** size; set += 1) {
          const places = result.ranking.flatMap((_, place) => ((set >> place) & 1 ? [place] : []));
          if (places.length !== pick.picked.length) continue;
          const entries = places.map((place) => result.ranking[place] as (typeof result.ranking)[number]);
          const kept = [...new Set(result.ranking.flatMap(({ industry }) => industry ?? []))].every((industry) => {
            const count = entries.filter((entry) => entry.industry === industry).length;
            return (
              count >= (limit(chosen.perIndustry?.minimum, industry) ?? 0) &&
              count <= (limit(chosen.perIndustry?.maximum, industry) ?? Number.POSITIVE_INFINITY)
            );
          });
          const backed = entries.every(
            ({ evidence }) => evidence.advertisements >= (chosen.minimumAdvertisements ?? 0),
          );
          if (kept && backed && (best === null || comesBefore(places, best))) best = places;
        }
        expect(pick.picked.map((entry) => result.ranking.indexOf(entry))).toEqual(best);
      }),
      { numRuns: 150 },
    );
  });
});

function comesBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((place, index) => place !== other[index]);
  return at >= 0 && (one[at] as number) < (other[at] as number);
}
