import { describe, expect, test } from "vitest";
import { compareEditions } from "../../src/editions/compare-editions.js";
import type { EditionChange } from "../../src/editions/edition-comparison.js";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { DimensionDefinition, ShortageOptions } from "../../src/score/shortage-options.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import type { UncertaintyResult } from "../../src/uncertainty/uncertainty-result.js";
import { expectFault } from "../support/laws.js";
import { nurse } from "../support/shortage-positions.js";

const dimension = (id: string, more: Partial<DimensionDefinition> = {}): DimensionDefinition => ({
  id,
  group: "own",
  direction: "benefit",
  ...more,
});

/** Positions p, q, r … with values of the dimensions a and b. */
function edition(
  values: Readonly<Record<string, readonly [a: number | null, b: number | null]>>,
  options: ShortageOptions = {},
): ShortageResult {
  const positions = Object.entries(values).map(
    ([id, [a, b]]): Position => ({ ...nurse, id, name: id, extra: { a, b } }),
  );
  return scoreShortage(positions, { dimensions: [dimension("a"), dimension("b")], minimumCoverage: 0.5, ...options });
}

const changeOf = (changes: readonly EditionChange[], id: string): EditionChange =>
  changes.find((change) => change.id === id) as EditionChange;

const before = { p: [0, 10], q: [5, 0], r: [10, 5] } as const;

describe("compareEditions", () => {
  test("parts a change into values, weights and normalisation, as worked by hand", () => {
    /*
     * Dimension a goes from 0–10 to 0–20, b stays; the weights go from ½, ½ to ¾, ¼; means 5/8 and 3/8.
     *   q: a 5 → 10. Score of a ½ both times. The old value now: 5/20 = ¼. The new value then: 10/10 = 1.
     *      value ½ [(½ − ¼) + (1 − ½)] = 3/8, normalisation ½ [(½ − 1) + (¼ − ½)] = −3/8, each × 5/8 × 100 = ±23.4375.
     *      weights: a ½ × ¼ × 100 = 12.5; b 0. Scores 25 → 37.5.
     *   r: a 10 → 20. Score 1 both times. Old value now ½; new value then 1 (clamped).
     *      value ½ [½ + 0] = ¼ → 15.625, normalisation −15.625. Weights a 25, b ½ × −¼ × 100 = −12.5. Scores 75 → 87.5.
     *   p: a stays 0 and scores 0; b scores 1: weights −25. Scores 50 → 25.
     */
    const previous = edition(before, { weights: { a: 1, b: 1 } });
    const current = edition({ p: [0, 10], q: [10, 0], r: [20, 5] }, { weights: { a: 3, b: 1 } });
    const { changes, counts, rankCorrelation, top } = compareEditions(previous, current);
    expect(changes.map(({ id, change, rankChange, scoreChange }) => [id, change, rankChange, scoreChange])).toEqual([
      ["r", "stayed", 0, 12.5],
      ["q", "rose", 1, 12.5],
      ["p", "fell", -1, -25],
    ]);
    expect(changeOf(changes, "q").parts).toEqual({
      values: { a: 23.4375, b: 0 },
      weights: 12.5,
      normalisation: -23.4375,
    });
    expect(changeOf(changes, "r").parts).toEqual({
      values: { a: 15.625, b: 0 },
      weights: 12.5,
      normalisation: -15.625,
    });
    expect(changeOf(changes, "p").parts).toEqual({ values: { a: 0, b: 0 }, weights: -25, normalisation: 0 });
    expect(counts).toEqual({ entered: 0, left: 0, rose: 1, fell: 1, stayed: 1 });
    // Ranks r, q, p: 1, 3, 2 and 1, 2, 3. 1 − 6 (0 + 1 + 1)/(3 × 8) = ½.
    expect(rankCorrelation).toBeCloseTo(0.5, 12);
    expect(top).toBeNull();
  });

  test("a value that goes counts for its dimension, with the weight that it leaves to others", () => {
    /*
     * Equal weights. q loses b: then a has all of its weight and q goes from 25 to 50. Its b scored 0, so what it gains is
     * ½ (the weight that moved) × ½ (its score in a) × 100 = 25, and is owed to b.
     * b then lies between 5 and 10, and r's 5 scores 0 instead of ½: −25 by normalisation.
     */
    const { changes } = compareEditions(edition(before), edition({ ...before, q: [5, null] }));
    expect(changeOf(changes, "q").parts).toEqual({ values: { a: 0, b: 25 }, weights: 0, normalisation: 0 });
    expect(changeOf(changes, "r").parts).toEqual({ values: { a: 0, b: 0 }, weights: 0, normalisation: -25 });
  });

  test("weights and gaps that change together: each on average of the other's two states", () => {
    /*
     * q as above, and the weights go from ½, ½ to ¼, ¾. With the gap a has weight 1 whatever the weights, without it ½ or ¼.
     * Scores of q: a ½, b 0 before. Weights: ½ [(¼ − ½) + (1 − 1)] × ½ × 100 = −6.25.
     * Gap: ½ [(1 − ½) + (1 − ¼)] × ½ × 100 = 31.25. Together 25: 25 → 50.
     */
    const { changes } = compareEditions(
      edition(before),
      edition({ ...before, q: [5, null] }, { weights: { a: 1, b: 3 }, minimumCoverage: 0 }),
    );
    expect(changeOf(changes, "q").parts).toEqual({ values: { a: 0, b: 31.25 }, weights: -6.25, normalisation: 0 });
  });

  test("where the new weights leave the old gaps nothing that has weight, the gaps keep the weights that they had", () => {
    /*
     * First q has a alone, ½ at weight 1: 50. Then b comes, scores 0, and has all the weight: 0.
     * The new weights (0, 1) say nothing of a position without b: they count as its old ones (1, 0) there.
     * Weights: ½ [(0 − ½) + (1 − 1)] × ½ × 100 = −12.5. Gap: ½ [(0 − 1) + (½ − 1)] × ½ × 100 = −37.5.
     */
    const { changes } = compareEditions(
      edition({ ...before, q: [5, null] }),
      edition(before, { weights: { a: 0, b: 1 }, minimumCoverage: 0 }),
    );
    expect(changeOf(changes, "q").parts).toEqual({ values: { a: 0, b: -37.5 }, weights: -12.5, normalisation: 0 });
  });

  test("a value that goes and is imputed counts for its dimension too", () => {
    // Median of the scores of b that are there, 1 and 0: ½. q: 0 → ½ at weight ½: 25 points.
    const options: ShortageOptions = { missing: "median" };
    const { changes } = compareEditions(edition(before, options), edition({ ...before, q: [5, null] }, options));
    expect(changeOf(changes, "q").parts).toEqual({ values: { a: 0, b: 25 }, weights: 0, normalisation: 0 });
  });

  test("a dimension of one edition alone has weight 0 in the other", () => {
    // Without b the weights are 1 for a: q goes from 25 to 50, all by weights. r: from 75 to 100; p: from 50 to 0.
    const { changes } = compareEditions(edition(before), edition(before, { dimensions: [dimension("a")] }));
    for (const [id, points] of [
      ["q", 25],
      ["r", 25],
      ["p", -50],
    ] as const) {
      expect(changeOf(changes, id).parts).toEqual({ values: { a: 0, b: 0 }, weights: points, normalisation: 0 });
    }
  });

  test("a direction that turns is a change of normalisation", () => {
    // b of p scores 1, then 0; q 0, then 1; r ½ both times.
    const current = edition(before, { dimensions: [dimension("a"), dimension("b", { direction: "cost" })] });
    const { changes } = compareEditions(edition(before), current);
    expect(["p", "q", "r"].map((id) => changeOf(changes, id).parts?.normalisation)).toEqual([-50, 50, 0]);
  });

  test("where the method scores against the others, a value is scored between its neighbours", () => {
    /*
     * Percentiles of three: 0, ½, 1. a of q goes from 5 to 8, still the middle one: ½ both times. Then 8 lay between
     * 5 (½) and 10 (1): ½ + 0.6 × ½ = 0.8. Now 5 lies between 0 (0) and 8 (½): 5/8 × ½ = 0.3125.
     * Value ½ [(0.5 − 0.3125) + (0.8 − 0.5)] = 0.24375, at weight ½: 12.1875 points, and the same less by normalisation.
     */
    const options: ShortageOptions = { normalise: { method: "percentile" } };
    const { changes } = compareEditions(edition(before, options), edition({ ...before, q: [8, 0] }, options));
    const { values, weights, normalisation } = changeOf(changes, "q").parts ?? {};
    expect(values?.a).toBeCloseTo(12.1875, 12);
    expect([weights, values?.b]).toEqual([0, 0]);
    expect(normalisation).toBeCloseTo(-12.1875, 12);
  });

  test("what supply and demand are shrunk to belongs to the normalisation, not to the value", () => {
    const options: ShortageOptions = { dimensions: ["supplyDemand", "education"] };
    const stays: Position = { ...nurse, id: "stays", demand: 60, education: 12 };
    const [few, most]: Position[] = [
      { ...nurse, id: "few", demand: 1, education: 9 },
      { ...nurse, id: "most", demand: 900, education: 16 },
    ];
    const previous = scoreShortage([stays, few as Position, most as Position], options);
    // A position whose own counts stay: another one wants twice as many, and so the ratio of all is another.
    const current = scoreShortage([stays, few as Position, { ...(most as Position), demand: 1800 }], options);
    const change = changeOf(compareEditions(previous, current).changes, "stays");
    expect(previous.method.supplyDemand?.ratio).not.toBe(current.method.supplyDemand?.ratio);
    expect(change.parts?.values).toEqual({ supplyDemand: 0, education: 0 });
    expect(change.parts?.normalisation).toBe(change.scoreChange);
    expect(change.scoreChange).toBeLessThan(0);
  });

  test("with a top, entered and left say of the top N; the others rise, fall or stay", () => {
    const list = (...ids: string[]): ShortageResult =>
      edition(Object.fromEntries(ids.map((id, place) => [id, [10 - place, 10 - place] as const])));
    const { changes, counts } = compareEditions(list("a", "b", "c", "d", "e"), list("c", "f", "b", "d", "g"), {
      top: 2,
    });
    expect(changes.map(({ id, change, rankChange }) => [id, change, rankChange])).toEqual([
      ["c", "entered", 2],
      ["f", "entered", null],
      ["b", "left", -1],
      ["d", "stayed", 0],
      ["g", "stayed", null],
      ["a", "left", null],
      ["e", "stayed", null],
    ]);
    expect(counts).toEqual({ entered: 2, left: 2, rose: 0, fell: 0, stayed: 3 });
    expect(changes.map(({ previous }) => previous?.inTop)).toEqual([
      false,
      undefined,
      true,
      false,
      undefined,
      true,
      false,
    ]);
    const whole = compareEditions(list("a", "b"), list("b", "c"));
    expect(whole.changes.map(({ id, change }) => [id, change])).toEqual([
      ["b", "rose"],
      ["c", "entered"],
      ["a", "left"],
    ]);
    expect(whole.changes[0]?.current?.inTop).toBeNull();
  });

  test("levels that change", () => {
    const options: ShortageOptions = { levels: { kind: "cut-points", cutPoints: [30, 60] } };
    const previous = edition(before, options);
    const current = edition(before, { ...options, weights: { a: 1, b: 0 } });
    // q 25 → 50, r 75 → 100, p 50 → 0.
    const { changes } = compareEditions(previous, current);
    expect(changes.map(({ id, levelChange }) => [id, levelChange])).toEqual([
      ["r", 0],
      ["q", 1],
      ["p", -1],
    ]);
  });

  test("an index that is not arithmetic has no parts", () => {
    const current = edition(before, { aggregate: { method: "geometric", floor: 0.01 } });
    const { changes } = compareEditions(edition(before), current);
    expect(changes.map(({ parts }) => parts)).toEqual([null, null, null]);
    const q = changeOf(changes, "q");
    expect(q.scoreChange).toBe((q.current?.score as number) - (q.previous?.score as number));
  });

  test("says whether a change lies outside both uncertainties", () => {
    const uncertaintyOf = (result: ShortageResult, intervals: Record<string, [number, number]>): UncertaintyResult =>
      ({
        positions: result.ranking.map(({ id, rank }) => ({
          id,
          rank,
          rankInterval: { best: (intervals[id] as [number, number])[0], worst: (intervals[id] as [number, number])[1] },
        })),
      }) as unknown as UncertaintyResult;
    const previous = edition(before);
    const current = edition({ ...before, q: [10, 10] });
    const previousUncertainty = uncertaintyOf(previous, { p: [2, 3], q: [2, 3], r: [1, 1] });
    const currentUncertainty = uncertaintyOf(current, { p: [3, 3], q: [1, 1], r: [1, 2] });
    const outside = (options: object): (boolean | null)[] =>
      ["p", "q", "r"].map((id) => changeOf(compareEditions(previous, current, options).changes, id).outsideUncertainty);
    expect(outside({ previousUncertainty, currentUncertainty })).toEqual([false, true, false]);
    expect(outside({ currentUncertainty })).toEqual([null, null, null]);
    const fault = expectFault(
      () => compareEditions(previous, current, { currentUncertainty: previousUncertainty }),
      "invalid-value",
    );
    expect(fault.details.where).toBe("compareEditions.options.currentUncertainty");
  });

  test("ids that are names of every object's own are nothing special", () => {
    const odd = (a: number): ShortageResult => {
      const ids = ["__proto__", "constructor", "toString"];
      const positions = ids.map((id, at): Position => ({ ...nurse, id, extra: { a: a * at, b: 3 - at } }));
      return scoreShortage(positions, { dimensions: [dimension("a"), dimension("b")] });
    };
    const { changes } = compareEditions(odd(1), odd(2));
    expect(changes.map(({ scoreChange }) => scoreChange)).toEqual([0, 0, 0]);
  });

  test("leaves its input as it is", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(() => compareEditions(freeze(edition(before)), freeze(edition(before)), { top: 1 })).not.toThrow();
  });

  test("refuses what does not compare", () => {
    const previous = edition(before);
    expectFault(() => compareEditions([] as never, previous), "invalid-value");
    expectFault(() => compareEditions(previous, null as never), "invalid-value");
    expectFault(() => compareEditions(previous, { ...previous, method: {} } as never), "invalid-value");
    expectFault(() => compareEditions(previous, previous, { top: 0 }), "invalid-option");
    expectFault(() => compareEditions(previous, previous, { previousUncertainty: 3 as never }), "invalid-option");
    // `null` is what JSON makes of a number that is none.
    for (const rankInterval of [null, "1–2", { best: 2, worst: 1 }, { best: 1, worst: null }]) {
      const { id, rank } = previous.ranking[0] as { readonly id: string; readonly rank: number };
      const previousUncertainty = { positions: [{ id, rank, rankInterval }] } as never;
      expectFault(() => compareEditions(previous, previous, { previousUncertainty }), "invalid-value");
    }
    expect(
      expectFault(() => compareEditions(previous, previous, { tops: 1 } as never), "invalid-option").message,
    ).toContain("did you mean `top`?");
    const twice = { ...previous, ranking: [...previous.ranking, ...previous.ranking] };
    expect(expectFault(() => compareEditions(previous, twice), "duplicate-id").details.index).toBe(3);
    const otherUnit = edition(before, { dimensions: [dimension("a", { unit: "days" }), dimension("b")] });
    expect(expectFault(() => compareEditions(previous, otherUnit), "invalid-value").details.column).toBe("a");
    const wrong = { ...previous, ranking: previous.ranking.map((entry) => ({ ...entry, score: entry.score / 2 })) };
    const place = (of: () => unknown): string => expectFault(of, "invalid-value").details.where;
    expect(place(() => compareEditions(previous, wrong))).toBe("compareEditions.current.ranking[0].score");
    expect(place(() => compareEditions(wrong, previous))).toBe("compareEditions.previous.ranking[0].score");
    // One of a list is named by its place in that list.
    const one = previous.ranking.map((entry) => (entry.rank === 2 ? { ...entry, score: entry.score + 1 } : entry));
    const last = { ...previous, ranking: one };
    expect(place(() => compareEditions(last, edition(before, { ties: "dense" })))).toBe(
      "compareEditions.previous.ranking[1].score",
    );
  });

  test("refuses salaries in two currencies, but only where salary is a dimension of both", () => {
    const list = (currency: string, options: ShortageOptions = {}): ShortageResult =>
      scoreShortage(
        [nurse, { ...nurse, id: "clerk", salary: 30_000, education: 9 }].map((each) => ({ ...each, currency })),
        options,
      );
    const fault = expectFault(() => compareEditions(list("EUR"), list("CNY")), "mixed-currencies");
    expect(fault.details).toMatchObject({ column: "salary", received: "CNY" });
    const without = { dimensions: ["supplyDemand", "education"] } as const;
    expect(compareEditions(list("EUR"), list("CNY", without)).counts.stayed).toBe(2);
  });

  test("no correlation of a single position, nor of equals", () => {
    expect(compareEditions(edition({ p: [1, 1] }), edition({ p: [2, 2] })).rankCorrelation).toBeNull();
    expect(compareEditions(edition({ p: [1, 1], q: [1, 1] }), edition(before)).rankCorrelation).toBeNull();
    expect(
      compareEditions(edition({ p: [1, 2], q: [2, 3] }), edition({ x: [1, 2], y: [2, 3] })).rankCorrelation,
    ).toBeNull();
  });
});
