import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import { modelCaseLevelQuota } from "../../src/score/shortage-defaults.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import type { RankedShortage, ShortageResult } from "../../src/score/shortage-result.js";
import { expectFault } from "../support/laws.js";
import { fourPositions, fourScores, nurse } from "../support/shortage-positions.js";

const without = (id: string, ...keys: readonly (keyof Position)[]): Position[] =>
  fourPositions.map((position) =>
    position.id === id ? { ...position, ...Object.fromEntries(keys.map((key) => [key, null])) } : position,
  );
const entryOf = (result: ShortageResult, id: string): RankedShortage =>
  result.ranking.find((entry) => entry.id === id) as RankedShortage;
const codes = (result: ShortageResult): string[] => result.notices.map(({ code }) => code);

// The working of every number here stands beside `fourPositions`.
describe("scoreShortage, worked by hand", () => {
  const result = scoreShortage(fourPositions);

  test("ranks by the score", () => {
    expect(result.ranking.map(({ rank, id }) => [rank, id])).toEqual([
      [1, "nurse"],
      [2, "welder"],
      [3, "driver"],
      [4, "clerk"],
    ]);
    for (const { id, score } of result.ranking) expect(score).toBeCloseTo(fourScores[id] as number, 10);
  });

  test("shows the parts of a score", () => {
    const { dimensions } = entryOf(result, "welder");
    const { supplyDemand, ...others } = dimensions;
    expect(supplyDemand?.value).toBeCloseTo(68 / 120, 14);
    expect(supplyDemand?.score).toBeCloseTo(0.490000086661, 12);
    expect(supplyDemand?.weight).toBe(0.2);
    expect(supplyDemand?.contribution).toBeCloseTo(9.80000173321, 11);
    expect(others.education?.score).toBeCloseTo(2 / 3, 14);
    expect(others.experience).toEqual({ value: 5, score: 1, weight: 0.2, contribution: 20 });
    expect(others.requirements).toMatchObject({ value: 2.5, score: 0.75 });
    expect(others.salary).toEqual({ value: 60_000, score: 1, weight: 0.2, contribution: 20 });
    expect(entryOf(result, "driver").dimensions.salary?.score).toBeCloseTo(0.263034405834, 12);
  });

  test("keeps three sub-scores apart: bar is the mean of three", () => {
    expect(entryOf(result, "nurse").subScores.scarcity).toBe(100);
    expect(entryOf(result, "nurse").subScores.bar).toBeCloseTo(80, 12); // (1 + 0.4 + 1)/3
    expect(entryOf(result, "nurse").subScores.price).toBeCloseTo(67.8071905113, 10);
    expect(entryOf(result, "driver").subScores.bar).toBeCloseTo(25 / 3, 12); // (0 + 0 + 0.25)/3
  });

  test("carries name, industry, evidence and level", () => {
    expect(entryOf(result, "driver")).toMatchObject({
      name: "Driver",
      industry: null,
      coverage: 1,
      evidence: { advertisements: 12, demand: 30, stock: 200, mobile: 20 },
    });
    // Quantiles at 0.2, 0.4, 0.6, 0.8 of 14, 19.53, 78.13, 81.56: places 0.6, 1.2, 1.8, 2.4, so 17.3, 31.2, 66.4, 79.5.
    expect(result.ranking.map(({ level }) => level)).toEqual([5, 4, 2, 1]);
  });

  test("says what it refers to", () => {
    expect(result.method.supplyDemand).toEqual({ ratio: 0.6, demand: 180, available: 300, positions: 4 });
    expect(result.method.currency).toBe("EUR");
    expect(result.method.positions).toBe(4);
    expect(result.method.observed.education).toEqual({ values: 4, min: 9, max: 15 });
    expect(result.method.observed.supplyDemand?.max).toBeCloseTo(1.8, 14);
    expect(result.weights).toEqual({
      supplyDemand: 0.2,
      education: 0.2,
      experience: 0.2,
      requirements: 0.2,
      salary: 0.2,
    });
    expect(result.notices).toEqual([]);
    expect(result.excluded).toEqual([]);
  });

  test("given weights: (3 sd + ed + ex + rq + 2 sa)/8", () => {
    const weights = { supplyDemand: 3, education: 1, experience: 1, requirements: 1, salary: 2 };
    const weighted = scoreShortage(fourPositions, { weights });
    expect(weighted.weights.supplyDemand).toBeCloseTo(0.375, 15);
    expect(entryOf(weighted, "nurse").score).toBeCloseTo(84.45179762781594, 10);
    expect(entryOf(weighted, "welder").score).toBeCloseTo(73.5833365831058, 10);
    expect(entryOf(weighted, "clerk").score).toBeCloseTo(8.75, 12);
  });

  test("weights of groups: each group a third, bar shared by three", () => {
    // welder: (0.490000086661 + (2/3 + 1 + 0.75)/3 + 1)/3 = (0.490000086661 + 0.805555555556 + 1)/3 = 0.765185214072
    const grouped = scoreShortage(fourPositions, { groupWeights: { scarcity: 1, bar: 1, price: 1 } });
    expect(grouped.weights.education).toBeCloseTo(1 / 9, 15);
    expect(entryOf(grouped, "welder").score).toBeCloseTo(76.5185214072, 9);
  });

  test("a geometric mean is no sum, and has no contributions", () => {
    // nurse: (1 × 1 × 0.4 × 1 × 0.678071905113)^(1/5) = 0.770312860160; welder: (0.490000086661 × 2/3 × 1 × 0.75 × 1)^(1/5)
    const geometric = scoreShortage(fourPositions, { aggregate: "geometric" });
    expect(entryOf(geometric, "nurse").score).toBeCloseTo(77.0312860160346, 10);
    expect(entryOf(geometric, "welder").score).toBeCloseTo(75.4802330200969, 10);
    expect(entryOf(geometric, "clerk").score).toBe(0);
    expect(entryOf(geometric, "nurse").dimensions.salary?.contribution).toBeNull();
  });
});

describe("gaps", () => {
  test("the dimensions that are there share the weight of one that is not", () => {
    // Without the welder's salary the bounds are 30 000 and 48 000. welder: 25 (0.490000086661 + 2/3 + 1 + 0.75) = 72.666668833182;
    // nurse: 20 (1 + 1 + 0.4 + 1 + 1) = 88.
    const result = scoreShortage(without("welder", "salary"));
    const welder = entryOf(result, "welder");
    expect(welder.score).toBeCloseTo(72.6666688331816, 10);
    expect(welder.coverage).toBeCloseTo(0.8, 14);
    expect(welder.dimensions.salary).toEqual({ value: null, score: null, weight: 0, contribution: 0 });
    expect(welder.dimensions.education?.weight).toBeCloseTo(0.25, 15);
    expect(welder.subScores.price).toBeNull();
    expect(entryOf(result, "nurse").score).toBeCloseTo(88, 12);
    expect(result.notices.map(({ message: _, ...facts }) => facts)).toEqual([
      { code: "missing-values", dimension: "salary", count: 1, treatment: "reweight" },
      { code: "weights-redistributed", count: 1 },
    ]);
  });

  test("a median stands in where it is asked for: the value stays missing", () => {
    // Scores of salary: nurse 1, clerk 0, driver ln 1.2/ln 1.6 = 0.387915210541; the median is the last.
    const welder = entryOf(scoreShortage(without("welder", "salary"), { missing: "median" }), "welder");
    expect(welder.dimensions.salary?.value).toBeNull();
    expect(welder.dimensions.salary?.score).toBeCloseTo(0.387915210541, 11);
    expect(welder.dimensions.salary?.weight).toBe(0.2);
  });

  test("a median of the industry can stand in", () => {
    const positions = without("welder", "salary").map((position) => ({ ...position, industry: "Care" }));
    const options: ShortageOptions = { missing: { method: "median", within: "segment" } };
    expect(entryOf(scoreShortage(positions, options), "welder").dimensions.salary?.score).toBeCloseTo(
      0.387915210541,
      11,
    );
  });

  test("too little known: listed under excluded, with what is missing, in the order of ids", () => {
    const positions = without("welder", "salary", "education", "experience").map((position) =>
      position.id === "driver"
        ? {
            ...position,
            stock: null,
            mobile: null,
            education: null,
            experience: null,
            requirements: null,
            salary: null,
          }
        : position,
    );
    const result = scoreShortage(positions);
    expect(result.ranking.map(({ id }) => id)).toEqual(["nurse", "clerk"]);
    expect(result.excluded).toEqual([
      {
        id: "driver",
        name: "Driver",
        industry: null,
        reason: "no-values",
        coverage: 0,
        missing: ["supplyDemand", "education", "experience", "requirements", "salary"],
        evidence: { advertisements: 12, demand: 30, stock: null, mobile: null },
      },
      {
        id: "welder",
        name: "焊工",
        industry: "Metal",
        reason: "below-minimum-coverage",
        coverage: 0.4,
        missing: ["education", "experience", "salary"],
        evidence: { advertisements: 20, demand: 50, stock: 200, mobile: 50 },
      },
    ]);
    expect(codes(result)).toContain("positions-excluded");
  });

  test("three of five equal dimensions are enough, and two by option", () => {
    expect(scoreShortage(without("welder", "salary", "education")).excluded).toEqual([]);
    expect(
      scoreShortage(without("welder", "salary", "education", "experience"), { minimumCoverage: 0.4 }).excluded,
    ).toEqual([]);
  });

  test("no supply data anywhere: the others share the weight, and notices say so", () => {
    const result = scoreShortage(fourPositions.map((position) => ({ ...position, stock: null, mobile: null })));
    expect(result.weights).toEqual({
      supplyDemand: 0,
      education: 0.25,
      experience: 0.25,
      requirements: 0.25,
      salary: 0.25,
    });
    expect(result.method.supplyDemand?.ratio).toBeNull();
    expect(codes(result)).toEqual(["no-supply", "missing-dimension", "scarcity-starved"]);
    expect(entryOf(result, "nurse").subScores.scarcity).toBeNull();
    // nurse: (1 + 0.4 + 1 + 0.678071905113)/4
    expect(entryOf(result, "nurse").score).toBeCloseTo(76.9517976278, 9);
  });

  test("nobody available, and nobody wanted, are noted", () => {
    expect(codes(scoreShortage(fourPositions.map((position) => ({ ...position, stock: 0, mobile: 0 }))))).toContain(
      "no-supply",
    );
    expect(codes(scoreShortage(fourPositions.map((position) => ({ ...position, demand: 0 }))))).toContain("no-demand");
  });

  test("one kind of people only is noted and counted as supply", () => {
    const result = scoreShortage(without("nurse", "stock"));
    expect(result.notices.find(({ code }) => code === "one-sided-supply")).toMatchObject({ count: 1 });
    expect(entryOf(result, "nurse").dimensions.supplyDemand?.value).not.toBeNull();
  });

  test("vacancies for which not one person is counted are noted, for another title may hide them", () => {
    const alone = fourPositions.map((position) =>
      position.id === "nurse" ? { ...position, stock: 0, mobile: 0 } : position,
    );
    const notice = scoreShortage(alone).notices.find(({ code }) => code === "nobody-counted");
    expect(notice).toMatchObject({ count: 1 });
    expect(notice?.message).toContain("see whether the talent has other titles");
    expect(codes(scoreShortage(fourPositions))).not.toContain("nobody-counted");
    expect(codes(scoreShortage(without("nurse", "stock", "mobile")))).not.toContain("nobody-counted");
    const unwanted = alone.map((position) => (position.id === "nurse" ? { ...position, demand: 0 } : position));
    expect(codes(scoreShortage(unwanted))).not.toContain("nobody-counted");
  });

  test("a gap can be refused", () => {
    const { details } = expectFault(
      () => scoreShortage(without("welder", "salary"), { missing: "refuse" }),
      "missing-value",
    );
    expect(details).toMatchObject({ where: "scoreShortage", index: 2, column: "salary" });
  });

  test("nothing known of anything is refused", () => {
    const blank = { stock: null, mobile: null, education: null, experience: null, requirements: null, salary: null };
    expectFault(() => scoreShortage(fourPositions.map((position) => ({ ...position, ...blank }))), "weights-sum");
  });

  test("a dimension that few have values for can be left out", () => {
    const positions = fourPositions.map((position) =>
      position.id === "nurse" ? position : { ...position, salary: null },
    );
    const result = scoreShortage(positions, { minimumDimensionCoverage: 0.5 });
    expect(result.weights.salary).toBe(0);
    expect(result.notices[0]).toMatchObject({ code: "dimension-below-coverage", dimension: "salary", coverage: 0.25 });
    expect(entryOf(result, "nurse").dimensions.salary).toEqual({
      value: 48_000,
      score: null,
      weight: 0,
      contribution: 0,
    });
  });
});

describe("constant dimensions", () => {
  const paid = fourPositions.map((position) => ({ ...position, salary: 40_000 }));

  test("one that is the same everywhere gets weight 0 and no score", () => {
    const result = scoreShortage(paid);
    expect(result.weights.salary).toBe(0);
    expect(entryOf(result, "welder").dimensions.salary).toEqual({
      value: 40_000,
      score: null,
      weight: 0,
      contribution: 0,
    });
    expect(entryOf(result, "welder").score).toBeCloseTo(72.6666688331816, 10); // as with the gap above
    expect(result.notices.map(({ message: _, ...facts }) => facts)).toEqual([
      { code: "constant-dimension", dimension: "salary", treatment: "exclude" },
    ]);
  });

  test("by option it scores 0.5 and keeps its weight, or is refused", () => {
    const result = scoreShortage(paid, { constant: "neutral" });
    expect(entryOf(result, "clerk").dimensions.salary).toEqual({
      value: 40_000,
      score: 0.5,
      weight: 0.2,
      contribution: 10,
    });
    const { details } = expectFault(() => scoreShortage(paid, { constant: "refuse" }), "constant-indicator");
    expect(details).toMatchObject({ where: "scoreShortage", column: "salary" });
  });

  test.each([
    ["one position", [nurse]],
    ["two equal ones", [nurse, { ...nurse, id: "carer" }]],
  ])("%s: nothing distinguishes, and all score 50 with rank 1", (_, positions) => {
    for (const options of [{}, { weights: "entropy" }, { weights: "critic" }, { constant: "exclude" }] as const) {
      const result = scoreShortage(positions, options);
      expect(result.ranking.map(({ rank, score, level }) => [rank, score, level])).toEqual(
        positions.map(() => [1, 50, 5]),
      );
      expect(result.notices[0]?.code).toBe("nothing-distinguishes");
      expect(JSON.stringify(result)).not.toContain("null,"); // NaN would be written as null
    }
  });

  test("one position with gaps, of which one dimension is left", () => {
    const bare = { ...nurse, stock: null, mobile: null, education: null, experience: null, requirements: null };
    expect(scoreShortage([bare]).ranking[0]).toMatchObject({ score: 50, coverage: 1 });
  });

  test("two positions: the better one has 100 and the other 0 where one is better throughout", () => {
    const { ranking } = scoreShortage([nurse, fourPositions[1] as Position]);
    expect(ranking.map(({ id, score, level }) => [id, score, level])).toEqual([
      ["nurse", 100, 5],
      ["clerk", 0, 1],
    ]);
  });

  test("where only a constant one has weight, all score 50", () => {
    const weights = { supplyDemand: 0, education: 0, experience: 0, requirements: 0, salary: 1 };
    expect(scoreShortage(paid, { weights }).ranking.map(({ score }) => score)).toEqual([50, 50, 50, 50]);
  });
});

describe("options", () => {
  test("own dimensions read `extra`, and own groups have sub-scores", () => {
    const positions = fourPositions.map((position, index) => ({
      ...position,
      extra: { days: [10, 40, 20, 40][index] as number },
    }));
    const result = scoreShortage(positions, {
      dimensions: ["salary", { id: "days", group: "patience", direction: "cost", unit: "days" }],
      weights: { salary: 1, days: 3 },
    });
    // days: cost from 10 to 40: nurse 1, clerk 0, welder 2/3, driver 0. welder: 25 × 1 + 75 × 2/3 = 75; nurse: 25 × 0.678071905113 + 75
    expect(entryOf(result, "welder").score).toBeCloseTo(75, 12);
    expect(entryOf(result, "nurse").score).toBeCloseTo(91.9517976278, 9);
    expect(entryOf(result, "welder").subScores).toEqual({
      scarcity: null,
      bar: null,
      price: 100,
      patience: expect.closeTo(200 / 3, 12) as number,
    });
    expect(result.method.supplyDemand).toBeNull();
    expect(codes(result)).toEqual(["scarcity-starved"]);
  });

  test("weights that starve scarcity are noted, given or drawn from data", () => {
    const weights = { supplyDemand: 0.09, education: 0.91, experience: 0, requirements: 0, salary: 0 };
    expect(scoreShortage(fourPositions, { weights }).notices).toMatchObject([
      { code: "scarcity-starved", weight: 0.09 },
    ]);
    const enough = { ...weights, supplyDemand: 0.1, education: 0.9 };
    expect(codes(scoreShortage(fourPositions, { weights: enough }))).toEqual([]);
  });

  test("outliers can be drawn in, and are noted", () => {
    // Salaries 30, 36, 48, 60 thousand: the greatest set to the next, so nurse has the best salary too.
    const result = scoreShortage(fourPositions, {
      treat: { salary: { method: "winsorise-quantile", lower: 0, upper: 2 / 3 } },
    });
    expect(entryOf(result, "nurse").dimensions.salary?.score).toBeCloseTo(1, 12);
    expect(entryOf(result, "welder").dimensions.salary).toMatchObject({ value: 60_000, score: 1 });
    expect(result.method.observed.salary?.max).toBeCloseTo(48_000, 8);
    expect(result.notices).toMatchObject([{ code: "treated-outliers", dimension: "salary", count: 1 }]);
  });

  test("levels by quota and by cut points", () => {
    const levels = (policy: NonNullable<ShortageOptions["levels"]>): number[] =>
      scoreShortage(fourPositions, { levels: policy }).ranking.map(({ level }) => level);
    expect(levels({ kind: "quota", counts: [1, 1, 2] })).toEqual([3, 2, 1, 1]);
    expect(levels({ kind: "cut-points", cutPoints: [19, 80] })).toEqual([3, 2, 2, 1]);
    expect(levels(modelCaseLevelQuota)).toEqual([5, 5, 5, 5]);
    expect(expectFault(() => levels({ kind: "quota", counts: [1] }), "unsatisfiable-quota").details.where).toBe(
      "scoreShortage",
    );
  });

  test("equal positions share rank and level, in the order of their ids", () => {
    const twins = [...fourPositions, { ...nurse, id: "carer" }, { ...nurse, id: "Zed" }];
    const options: ShortageOptions = { levels: { kind: "quota", counts: [2, 4] } };
    const { ranking } = scoreShortage(twins, options);
    expect(ranking.slice(0, 4).map(({ rank, id, level }) => [rank, id, level])).toEqual([
      [1, "Zed", 1],
      [1, "carer", 1],
      [1, "nurse", 1],
      [4, "welder", 1],
    ]);
    expect(scoreShortage(twins, { ties: "midrank" }).ranking.map(({ rank }) => rank)).toEqual([2, 2, 2, 4, 5, 6]);
  });

  test("what differs by no more than the tolerance is equal", () => {
    // nurse 81.56 and welder 78.13 differ by 3.43 points.
    expect(scoreShortage(fourPositions, { tolerance: 3.5 }).ranking.map(({ rank, id }) => [rank, id])).toEqual([
      [1, "nurse"],
      [1, "welder"],
      [3, "driver"],
      [4, "clerk"],
    ]);
  });

  test("positions that are equal within the tolerance share a level", () => {
    // One place in the upper level, and nurse and welder share rank 1: both go to the lower one.
    const options: ShortageOptions = { tolerance: 3.5, levels: { kind: "quota", counts: [1, 3] } };
    expect(scoreShortage(fourPositions, options).ranking.map(({ level }) => level)).toEqual([1, 1, 1, 1]);
  });

  test("a salary of 0 has no place on a log scale; on a linear one it has", () => {
    const unpaid = fourPositions.map((position) => (position.id === "clerk" ? { ...position, salary: 0 } : position));
    const { details } = expectFault(() => scoreShortage(unpaid), "non-positive-value");
    expect(details).toMatchObject({ where: "scoreShortage", index: 1, column: "salary" });
    const linear = scoreShortage(unpaid, { normalise: { salary: { method: "min-max" } } });
    expect(entryOf(linear, "driver").dimensions.salary?.score).toBeCloseTo(0.6, 14);
  });

  test("refuses an unknown option and names the one that was meant", () => {
    expect(expectFault(() => scoreShortage(fourPositions, { mobiltyRate: 1 } as never), "invalid-option").message).toBe(
      "scoreShortage.options: expected known keys only (`mobiltyRate` is none); did you mean `mobilityRate`?, received an object [invalid-option]",
    );
  });

  test("takes the name of a method that needs no more for the method", () => {
    const named = scoreShortage(fourPositions, { normalise: "z-score", treat: "skewness-kurtosis" });
    expect(named).toEqual(
      scoreShortage(fourPositions, { normalise: { method: "z-score" }, treat: { method: "skewness-kurtosis" } }),
    );
    const one = scoreShortage(fourPositions, { normalise: { salary: "rank" } }).method.options.dimensions;
    expect(one.map(({ normalise }) => normalise.method).slice(3)).toEqual(["min-max", "rank"]);
    expect(
      expectFault(() => scoreShortage(fourPositions, { normalise: "z-scor" as "z-score" }), "invalid-option").message,
    ).toContain('did you mean "z-score"?');
    // Goalposts are nothing without their bounds.
    expectFault(() => scoreShortage(fourPositions, { normalise: "goalposts" as "rank" }), "invalid-option");
  });

  test("neither positions nor options are changed", () => {
    const positions = Object.freeze(fourPositions.map((position) => Object.freeze({ ...position })));
    const options = Object.freeze({ weights: Object.freeze({ method: "equal" as const }) });
    expect(() => scoreShortage(positions, options)).not.toThrow();
  });
});
