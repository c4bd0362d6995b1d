import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import type { MissingPolicy, NormaliseSpec } from "../../src/score/index-definition.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import { analyseSensitivity } from "../../src/uncertainty/analyse-sensitivity.js";
import type { SensitivityOptions } from "../../src/uncertainty/sensitivity-options.js";
import { expectFault } from "../support/laws.js";
import { fourPositions, nurse } from "../support/shortage-positions.js";

/** Positions p, q, r with values of two dimensions a and b that are worth the same. */
const three: Position[] = Object.entries({ p: [0, 10], q: [5, 0], r: [10, 5] }).map(([id, [a = 0, b = 0]]) => ({
  ...nurse,
  id,
  name: `name of ${id}`,
  extra: { a, b },
}));
const two: ShortageOptions = {
  dimensions: [
    { id: "a", group: "own", direction: "benefit" },
    { id: "b", group: "own", direction: "benefit" },
  ],
};
const quiet: SensitivityOptions = { weights: false, data: false, choices: false };

/** A dozen positions with gaps and no pattern to speak of: figures from a fixed sequence. */
const dozen: Position[] = Array.from({ length: 12 }, (_, at) => ({
  ...nurse,
  id: `p${String(at).padStart(2, "0")}`,
  demand: (at * 37) % 101,
  mobile: 5 + ((at * 53) % 47),
  stock: null,
  education: at % 5 === 3 ? null : 9 + ((at * 7) % 11),
  experience: (at * 5) % 7,
  requirements: at % 4 === 1 ? null : ((at * 11) % 13) / 2,
  salary: 20_000 + ((at * 29) % 31) * 1000,
}));

const rankOf = (positions: readonly Position[], options: ShortageOptions): Map<string, number> =>
  new Map(scoreShortage(positions, options).ranking.map(({ id, rank }) => [id, rank]));

describe("analyseSensitivity", () => {
  test("the weight of each dimension as a source: two positions whose order hangs on two weights, by hand", () => {
    /*
     * One position has all of a, the other all of b, with weights 0.55 and 0.45, each ±25 % (u and v, uniform in [−1, 1]).
     * The order turns where 0.55 (1 + u/4) < 0.45 (1 + v/4): 9 v > 8 + 11 u, and then each rank moves by 1.
     * E(f | u) = (1 − 11 u) / 18 up to u = 1/11, where it is 0; E(f | v) = (9 v + 3) / 22 from v = −1/3 on.
     * E f = 2/11, V = 18/121 = 162/1089. Var E(f | u) = 8/99 − 4/121 = 52/1089, Var E(f | v) = 8/121 − 4/121 = 36/1089.
     * First: 52/162 and 36/162. Total: 1 less the other's first, 126/162 and 110/162.
     */
    const pair = [
      { ...nurse, id: "p", extra: { a: 1, b: 0 } },
      { ...nurse, id: "q", extra: { a: 0, b: 1 } },
    ];
    const options: SensitivityOptions = {
      index: { ...two, weights: { a: 0.55, b: 0.45 } },
      data: false,
      choices: false,
    };
    const { sources, rankShift, evaluations } = analyseSensitivity(pair, {
      ...options,
      weightSources: "each",
      samples: 8192,
    });
    expect(sources).toEqual(["weight:a", "weight:b"]);
    expect(evaluations).toBe(4 * 8192);
    expect(rankShift.mean).toBeCloseTo(2 / 11, 1.5);
    const expected = { "weight:a": [52 / 162, 126 / 162], "weight:b": [36 / 162, 110 / 162] };
    for (const { input, first, total } of rankShift.indices ?? []) {
      const [one, all] = expected[input as keyof typeof expected] as [number, number];
      for (const [{ value, interval }, exact] of [
        [first, one],
        [total, all],
      ] as const) {
        expect(Math.abs(value - exact)).toBeLessThan(0.03);
        expect(exact).toBeGreaterThan((interval?.low as number) - 0.01);
        expect(exact).toBeLessThan((interval?.high as number) + 0.01);
      }
    }
  });

  test("weights that are not drawn one by one are one source; so is none where they do not vary", () => {
    const each = { ...quiet, weightSources: "each" } as const;
    for (const weights of [{ kind: "uniform" }, { kind: "dirichlet", concentration: 9 }] as const) {
      const fault = expectFault(() => analyseSensitivity(three, { ...each, index: two, weights }), "invalid-option");
      expect(fault.message).toContain(
        'analyseSensitivity.options.weightSources: expected "together", or `weights` of the',
      );
    }
    expect(analyseSensitivity(three, { ...each, index: two, samples: 4 }).sources).toEqual([]);
    // A dimension without weight keeps it, and is no source.
    const index = { ...two, weights: { a: 1, b: 0 } };
    const { sources, rankShift } = analyseSensitivity(three, { data: false, weightSources: "each", index, samples: 4 });
    expect(sources).toEqual(["weight:a"]);
    expect(rankShift.indices).toBeNull();
  });

  test("agrees with all combinations of methods, counted out", () => {
    const normalise: NormaliseSpec[] = [
      { method: "min-max", scale: "linear" },
      { method: "percentile" },
      { method: "z-score", scale: "linear" },
    ];
    const missing: MissingPolicy[] = [{ method: "reweight" }, { method: "worst" }];
    const base = rankOf(dozen, {});
    const top = [...base].filter(([, rank]) => rank <= 7).map(([id]) => id);
    // f(i, k) for each normalisation and each rule for gaps, by scoring; both are uniform and independent.
    const shift: number[][] = [];
    const kept: number[][] = [];
    for (const one of normalise) {
      const ranks = missing.map((other) => rankOf(dozen, { normalise: one, missing: other }));
      shift.push(
        ranks.map(
          (list) => [...list].reduce((sum, [id, rank]) => sum + Math.abs(rank - (base.get(id) as number)), 0) / 12,
        ),
      );
      kept.push(ranks.map((list) => top.filter((id) => (list.get(id) as number) <= 7).length / 7));
    }
    const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
    const variance = (list: readonly number[]): number => mean(list.map((value) => (value - mean(list)) ** 2));
    const exact = (f: readonly (readonly number[])[]): { first: number[]; total: number[] } => {
      const all = variance(f.flat());
      const rows = variance(f.map(mean)) / all;
      const columns = variance([0, 1].map((k) => mean(f.map((row) => row[k] as number)))) / all;
      return { first: [rows, columns], total: [1 - columns, 1 - rows] };
    };
    const result = analyseSensitivity(dozen, {
      ...quiet,
      method: { normalise, missing },
      top: 7,
      samples: 2048,
      probability: 0.999,
    });
    expect(result.sources).toEqual(["normalise", "missing"]);
    expect(result.evaluations).toBe(2048 * 4);
    expect(result.rankShift.mean).toBeCloseTo(mean(shift.flat()), 1);
    for (const [output, f] of [
      [result.rankShift, shift],
      [result.topKept, kept],
    ] as const) {
      const { first, total } = exact(f);
      output?.indices?.forEach((index, at) => {
        expect(Math.abs(index.first.value - (first[at] as number))).toBeLessThan(0.08);
        expect(Math.abs(index.total.value - (total[at] as number))).toBeLessThan(0.08);
        expect(index.first.interval?.low).toBeLessThanOrEqual((first[at] as number) + 1e-9);
        expect(index.first.interval?.high).toBeGreaterThanOrEqual((first[at] as number) - 1e-9);
      });
    }
    // Membership of each position: of six combinations, the same way.
    const inTop = (id: string): number[][] =>
      normalise.map((one) =>
        missing.map((other) => ((rankOf(dozen, { normalise: one, missing: other }).get(id) as number) <= 7 ? 1 : 0)),
      );
    expect(result.positions.length).toBeGreaterThan(0);
    for (const { id, inTop: share, indices } of result.positions) {
      const f = inTop(id);
      expect(Math.abs(share - mean(f.flat()))).toBeLessThan(0.03);
      const { first, total } = exact(f);
      indices.forEach((index, at) => {
        expect(Math.abs(index.first - (first[at] as number))).toBeLessThan(0.08);
        expect(Math.abs(index.total - (total[at] as number))).toBeLessThan(0.12);
      });
    }
  });

  test("what moves nothing has nothing to apportion", () => {
    const { rankShift, topKept, sources, positions } = analyseSensitivity(fourPositions, {
      weights: { kind: "relative", share: 0 },
      data: false,
      choices: false,
      top: 2,
      samples: 16,
    });
    expect(sources).toEqual(["weights"]);
    expect(rankShift).toEqual({ mean: 0, variance: 0, indices: null, interactions: null });
    expect(topKept).toEqual({ mean: 1, variance: 0, indices: null, interactions: null });
    expect(positions).toEqual([]);
    expect(analyseSensitivity(fourPositions, quiet).sources).toEqual([]);
  });

  test("equals at the cut are taken by id, in the base ranking and in every other", () => {
    const equals = ["b", "a", "c"].map((id) => ({ ...nurse, id, experience: id === "c" ? 1 : 2 }));
    const index: ShortageOptions = { dimensions: ["experience"] };
    const { topKept } = analyseSensitivity(equals, { ...quiet, index, top: 1, samples: 2 });
    expect(topKept?.mean).toBe(1);
  });

  test("a source that is alone accounts for all of it; one that moves nothing for exactly nothing", () => {
    const { rankShift } = analyseSensitivity(three, {
      index: two,
      weights: { kind: "uniform" },
      // Of no dimension here, so counts move nothing.
      data: { counts: true },
      choices: false,
      samples: 256,
    });
    const [weights, data] = rankShift.indices ?? [];
    expect([weights?.input, data?.input]).toEqual(["weights", "data"]);
    expect(weights?.first).toEqual({ value: 1, interval: { low: 1, high: 1 } });
    expect(data?.total).toEqual({ value: 0, interval: { low: 0, high: 0 } });
    // What is left after the weights is the first-order estimate of a source that does nothing: 0 but for sampling.
    expect(rankShift.interactions).toBeCloseTo(0 - (data?.first.value as number), 12);
  });

  test("choices that are made otherwise, as worked by hand", () => {
    /*
     * Scores of p 50, q 25, r 75: ranks r 1, p 2, q 3. By a alone r 100, q 50, p 0: p and q change places, 2/3 on average, and
     * of the top two r stays. Geometric with a floor of 0.01: p √0.01 = 0.1, q √0.005, r √0.5: nothing moves.
     * The largest share of the greatest value is no other order here either: p ½, q ¼, r ¾.
     */
    const { choices } = analyseSensitivity(three, {
      ...quiet,
      index: two,
      top: 2,
      samples: 2,
      choices: {
        weights: [{ a: 1, b: 0 }],
        normalise: [{ method: "max" }],
        treat: [],
        aggregate: [{ method: "geometric", floor: 0.01 }],
        missing: [],
      },
    });
    expect(choices).toEqual([
      {
        step: "weights",
        choice: { a: 1, b: 0 },
        refused: null,
        rankShift: 2 / 3,
        furthest: { id: "p", name: "name of p", from: 2, to: 3 },
        topKept: 0.5,
      },
      { step: "normalise", choice: { method: "max" }, refused: null, rankShift: 0, furthest: null, topKept: 1 },
      {
        step: "aggregate",
        choice: { method: "geometric", floor: 0.01 },
        refused: null,
        rankShift: 0,
        furthest: null,
        topKept: 1,
      },
    ]);
  });

  test("the common choices shift ranks as far as scoring with each of them does", () => {
    const base = rankOf(dozen, {});
    const { choices } = analyseSensitivity(dozen, { weights: false, data: false, samples: 2 });
    expect(choices).toHaveLength(19);
    for (const { step, choice, rankShift, refused } of choices) {
      const where = JSON.stringify([step, choice]);
      // Copeland compares positions with all the others and so takes no gaps.
      if (refused !== null) {
        expect([refused, where]).toEqual(["missing-value", expect.stringMatching(/topsis|copeland/u)]);
        continue;
      }
      // A choice of normalisation leaves each dimension its scale.
      const scaled = step === "normalise" && JSON.stringify(choice) !== '{"method":"percentile"}';
      const other = scaled
        ? Object.fromEntries(
            ["supplyDemand", "education", "experience", "requirements", "salary"].map((id) => [
              id,
              { ...(choice as object), scale: id === "supplyDemand" || id === "salary" ? "log" : "linear" },
            ]),
          )
        : choice;
      const ranks = rankOf(dozen, { [step]: other });
      const shift = [...ranks].reduce((sum, [id, rank]) => sum + Math.abs(rank - (base.get(id) as number)), 0) / 12;
      expect([rankShift?.toFixed(9), where]).toEqual([shift.toFixed(9), where]);
    }
  });

  test("the same seed gives the same bits, whatever the order of the positions; plain JSON", () => {
    const options: SensitivityOptions = {
      weights: { kind: "dirichlet", concentration: 20 },
      method: { aggregate: [{ method: "arithmetic" }, { method: "geometric", floor: 0.05 }] },
      top: 3,
      samples: 64,
      resamples: 50,
      seed: 5,
    };
    const result = analyseSensitivity(dozen, options);
    expect(result.sources).toEqual(["weights", "data", "aggregate"]);
    expect(analyseSensitivity([...dozen].reverse(), options)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(analyseSensitivity(dozen, { ...options, seed: 6 }).rankShift).not.toEqual(result.rankShift);
  });

  test("a list of one method is a choice and no source", () => {
    const { sources, rankShift } = analyseSensitivity(dozen, {
      ...quiet,
      method: { normalise: [{ method: "percentile" }] },
      samples: 4,
    });
    expect(sources).toEqual([]);
    expect(rankShift.mean).toBeGreaterThan(0);
    expect(rankShift.variance).toBe(0);
  });

  test("leaves its input as it is", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(() => analyseSensitivity(freeze(structuredClone(dozen)), freeze({ samples: 8, top: 2 }))).not.toThrow();
  });

  test.each<[SensitivityOptions, string]>([
    [{ samples: 1 }, "samples"],
    [{ resamples: 0.5 }, "resamples"],
    [{ probability: 1 }, "probability"],
    [{ top: 0 }, "top"],
    [{ seed: -1 }, "seed"],
    [{ weights: { kind: "relative", share: 2 } }, "weights"],
    [{ choices: { aggregate: [{ method: "mean" }] } as never }, "choices"],
    [{ sampels: 3 } as never, "samples"],
    [{ choices: { weights: ["entropi" as never] } }, "weights"],
  ])("refuses %j", (options, name) => {
    const fault = expectFault(() => analyseSensitivity(fourPositions, options), "invalid-option");
    expect(fault.message).toContain(name);
  });

  test("refuses no positions, and methods that do not take them", () => {
    expectFault(() => analyseSensitivity([]), "empty-input");
    const method = { normalise: [{ method: "min-max" as const }, { method: "log" as const }] };
    // Shares of the logarithm take values of 1 or more.
    expectFault(() => analyseSensitivity(fourPositions, { ...quiet, method }), "invalid-value");
    const { choices } = analyseSensitivity(fourPositions, {
      ...quiet,
      samples: 2,
      choices: { normalise: [{ method: "log" }] },
    });
    expect(choices.find(({ step }) => step === "normalise")).toEqual({
      step: "normalise",
      choice: { method: "log" },
      refused: "invalid-value",
      rankShift: null,
      furthest: null,
      topKept: null,
    });
  });
});
