import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import { analyseUncertainty } from "../../src/uncertainty/analyse-uncertainty.js";
import { dominance } from "../../src/uncertainty/dominance.js";
import { exactExpectedRanks } from "../../src/uncertainty/exact-expected-ranks.js";
import { exactPairwise } from "../../src/uncertainty/exact-pairwise.js";
import type { UncertaintyOptions } from "../../src/uncertainty/uncertainty-options.js";
import { expectFault } from "../support/laws.js";

const base: Position = {
  id: "base",
  name: "Base",
  industry: "Care",
  advertisements: 400,
  demand: 400,
  stock: 0,
  mobile: 1000,
  education: 12,
  experience: 2,
  requirements: 1,
  salary: 30_000,
  currency: "EUR",
};

/** Two dimensions, min–max: education (9 to 22 years) and experience (0 to 10 years). */
const two = { dimensions: ["education", "experience"] as const, minimumCoverage: 0 };
const bar = (id: string, education: number, experience: number): Position => ({
  ...base,
  id,
  name: id,
  education,
  experience,
});

// Scores: school 1 and 0; work 0 and 1; both 0.5 and 0.25 (15.5 years: half of the way from 9 to 22; 2.5 of 10 years).
const trio = [bar("school", 22, 0), bar("work", 9, 10), bar("both", 15.5, 2.5)];

describe("analyseUncertainty", () => {
  test("three positions, two dimensions, weights anything: shares of a line, by hand", () => {
    const draws = 20_000;
    const result = analyseUncertainty(trio, {
      index: two,
      weights: { kind: "uniform" },
      data: false,
      draws,
      top: 1,
      pairwise: true,
    });
    // With weight w of education: school w, work 1 − w, both 0.25 + w / 4. school > work where w > 1/2; both > school where
    // w < 1/3; both > work where w > 3/5. So first: work below 1/2, school above. both is never first.
    const of = (id: string) => result.positions.find((one) => one.id === id) as (typeof result.positions)[number];
    const error = 5 * result.standardError;
    expect(result.standardError).toBeCloseTo(0.5 / Math.sqrt(20_000), 12);
    expect(Math.abs(of("school").firstRank - 0.5)).toBeLessThan(error);
    expect(of("school").firstRank + of("work").firstRank).toBeCloseTo(1, 12);
    expect(of("both").firstRank).toBe(0);
    expect(of("both").centralWeights).toBeNull();
    expect(of("both").confidenceFactor).toBeNull();
    // Centre of [1/2, 1].
    expect(Math.abs((of("school").centralWeights?.education as number) - 0.75)).toBeLessThan(error);
    expect(of("school").confidenceFactor).toBe(1);
    // Expected rank of school: 1 + P(work above) + P(both above) = 1 + 1/2 + 1/3.
    expect(Math.abs(of("school").expectedRank - 11 / 6)).toBeLessThan(2 * error);
    expect(of("school").rankInterval).toEqual({ best: 1, worst: 3 });
    // work is above both where w < 3/5.
    const places = new Map(result.positions.map(({ id }, at) => [id, at]));
    const [work, both] = [places.get("work") as number, places.get("both") as number];
    expect(Math.abs((result.pairwise?.[work]?.[both] as number) - 0.6)).toBeLessThan(error);
    expect(result.pairwise?.[work]?.[work]).toBe(0.5);
  });

  test("agrees with the exact results within its own error, over many seeds", () => {
    const positions = Array.from({ length: 7 }, (_, at) => ({
      ...bar(`p${at}`, 9 + ((at * 5) % 7), (at * 3) % 7),
      requirements: (at * 4) % 7,
      salary: 20_000 + 1000 * ((at * 6) % 7) ** 2,
    }));
    const index = { dimensions: ["education", "experience", "requirements", "salary"] as const };
    const { ranking } = scoreShortage(positions, index);
    const columns = index.dimensions.map((id) => ranking.map(({ dimensions }) => dimensions[id]?.score as number));
    const [ranks, wins] = [exactExpectedRanks(columns), exactPairwise(columns)];
    const draws = 4000;
    let worst = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const sampled = analyseUncertainty(positions, {
        index,
        weights: { kind: "uniform" },
        data: false,
        draws,
        seed,
        pairwise: true,
      });
      sampled.positions.forEach((one, at) => {
        expect(one.id).toBe(ranking[at]?.id);
        sampled.pairwise?.[at]?.forEach((share, other) => {
          worst = Math.max(worst, Math.abs(share - (wins[at]?.[other] as number)) / sampled.standardError);
        });
        // A rank is 1 and six shares, each within the error.
        expect(Math.abs(one.expectedRank - (ranks[at] as number))).toBeLessThan(6 * 4.5 * sampled.standardError);
      });
    }
    // 20 × 21 pairs: the chance that one is off by more than 4.5 standard errors is below 0.3 %; that none is off by 2, nil.
    expect(worst).toBeLessThan(4.5);
    expect(worst).toBeGreaterThan(2);
  });

  test("counts that are few make a place unsure, and many do not", () => {
    const pair = (people: number): Position[] => [
      { ...base, id: "more", demand: 2 * people, advertisements: 2 * people, mobile: 2 * people },
      { ...base, id: "less", demand: people, advertisements: people, mobile: 2 * people },
    ];
    const index = { dimensions: ["supplyDemand"] as const };
    const first = (people: number): number =>
      analyseUncertainty(pair(people), { index, draws: 1000 }).positions[0]?.firstRank as number;
    expect(first(2)).toBeLessThan(0.95);
    expect(first(2)).toBeGreaterThan(0.6);
    expect(first(2000)).toBe(1);
  });

  test("vacancies that come in one advertisement are as unsure as one advertisement", () => {
    const index = { dimensions: ["supplyDemand"] as const };
    const pair = (advertisements: number): Position[] => [
      { ...base, id: "more", demand: 400, advertisements },
      { ...base, id: "less", demand: 300, advertisements: 300 },
    ];
    const first = (advertisements: number): number =>
      analyseUncertainty(pair(advertisements), { index, draws: 2000 }).positions[0]?.firstRank as number;
    expect(first(400)).toBeGreaterThan(0.99);
    expect(first(1)).toBeLessThan(0.8);
  });

  test("levels are graded anew in each draw", () => {
    const options = { index: { ...two, levels: { kind: "quota" as const, counts: [1, 2] } }, draws: 500 };
    const result = analyseUncertainty(trio, { ...options, weights: { kind: "uniform" }, data: false });
    for (const { levels, firstRank } of result.positions) expect(levels).toEqual([1 - firstRank, firstRank]);
  });

  test("the cut: firmly in, contested, firmly out, gap and ties", () => {
    // Equal weights: school 0.5, work 0.5, both 0.375: two share rank 1.
    const { cut, positions } = analyseUncertainty(trio, { index: two, top: 1, draws: 200 });
    expect(cut?.tied).toEqual(["school", "work"]);
    expect(cut).toMatchObject({ count: 1, firmlyIn: 0, contested: 2, firmlyOut: 1, firm: 0.95, gap: 0 });
    expect(positions.map((one) => [one.id, one.cut])).toEqual([
      ["school", "contested"],
      ["work", "contested"],
      ["both", "out"],
    ]);
    // Two places: both is 12.5 points behind the last one in.
    expect(analyseUncertainty(trio, { index: two, top: 2, draws: 10 }).cut).toMatchObject({
      gap: 12.5,
      tied: [],
      firmlyIn: 2,
    });
    expect(analyseUncertainty(trio, { index: two, top: 9, draws: 10 }).cut).toMatchObject({
      gap: null,
      tied: [],
      firmlyIn: 3,
    });
    expect(analyseUncertainty(trio, { index: two, draws: 10 }).cut).toBeNull();
  });

  test("who is in among equals by id alone is contested, and not firmly in", () => {
    // Equals in everything stay equal whatever the weights: with one place for the two, ids decide every draw.
    const twins = ["a", "b"].map((id): Position => ({ ...base, id, education: 16 }));
    const [least, more] = [9, 20].map((education): Position => ({ ...base, id: `y${education}`, education }));
    const index = { dimensions: ["education", "salary"] as const };
    const run = (top: number) => {
      const positions = [...twins, least, more] as Position[];
      const result = analyseUncertainty(positions, { index, top, weights: { kind: "uniform" }, draws: 50 });
      return { ...result, words: result.positions.map(({ id, inTop, cut }) => `${id} ${inTop} ${cut}`) };
    };
    expect(run(2).words).toEqual(["y20 1 in", "a 1 contested", "b 0 contested", "y9 0 out"]);
    expect(run(2).cut).toMatchObject({ firmlyIn: 1, contested: 2, firmlyOut: 1, gap: 0, tied: ["a", "b"] });
    // With two places for the two, or none, no id is looked at.
    expect(run(3).words).toEqual(["y20 1 in", "a 1 in", "b 1 in", "y9 0 out"]);
    expect(run(1).words).toEqual(["y20 1 in", "a 0 out", "b 0 out", "y9 0 out"]);
  });

  test("figures that are drawn can turn what no weights can: the dominated one that rests on little reaches further", () => {
    // People wanted per mobile one: 1, 0.9 and 0.8, the last of 8 and 10 people.
    const rows = [
      ["leader", 10_000, 10_000],
      ["dominator", 9000, 10_000],
      ["dominated", 8, 10],
    ] as const;
    const positions = rows.map(([id, demand, mobile]): Position => {
      return { ...base, id, demand, advertisements: demand, mobile, stock: 0 };
    });
    const index = { dimensions: ["supplyDemand"] as const, shrinkagePeople: 0.001 };
    expect(dominance(scoreShortage(positions, index), { pairs: true }).pairs).toContainEqual({
      above: "dominator",
      below: "dominated",
    });
    const first = (options: UncertaintyOptions): (number | undefined)[] => {
      const found = analyseUncertainty(positions, { index, draws: 1000, ...options }).positions;
      return ["dominator", "dominated"].map((id) => found.find((one) => one.id === id)?.firstRank);
    };
    expect(first({ data: false })).toEqual([0, 0]);
    const [dominator, dominated] = first({});
    expect(dominator).toBe(0);
    // Of two gamma variates with shapes 8.5 and 10.5 the first is the greater with probability 0.32 (400 000 pairs by Python's gammavariate).
    expect(dominated).toBeGreaterThan(0.25);
    expect(dominated).toBeLessThan(0.4);
  });

  test("methods from lists: half the draws by each", () => {
    // Geometric means: school and work have a 0 and score 0, both √(0.5 × 0.25). Arithmetic: both is last.
    const method = { aggregate: [{ method: "arithmetic" as const }, { method: "geometric" as const }] };
    const result = analyseUncertainty(trio, { index: two, weights: false, data: false, method, draws: 4000 });
    const both = result.positions.find(({ id }) => id === "both");
    expect(Math.abs((both?.firstRank as number) - 0.5)).toBeLessThan(5 * result.standardError);
    expect(both?.rankInterval).toEqual({ best: 1, worst: 3 });
  });

  test("a scale that a normalisation leaves out is the dimension's own", () => {
    // Salaries 10, 100 and 1000 thousand on a log scale: 0, 1/2, 1; linear would put the middle one at 0.09.
    const paid = [10_000, 100_000, 1_000_000].map((salary, at) => ({
      ...base,
      id: `p${at}`,
      salary,
      experience: at === 1 ? 0.5 : 0,
      education: 12,
    }));
    const index = {
      dimensions: ["salary", "experience"] as const,
      levels: { kind: "cut-points" as const, cutPoints: [70] },
    };
    const options = {
      index,
      weights: false as const,
      data: false as const,
      draws: 5,
      method: { normalise: [{ method: "min-max" as const }] },
    };
    // Middle: (1/2 + 1) / 2 = 75 points, level 2; linear it would be 54.5.
    expect(analyseUncertainty(paid, options).positions.find(({ id }) => id === "p1")?.levels).toEqual([0, 1]);
  });

  test("a source has the same draws whether another varies or not", () => {
    const weights = { kind: "uniform" as const };
    const alone = analyseUncertainty(trio, { index: two, weights, data: false, draws: 300 });
    // Figures of supply are drawn, but take no part.
    const together = analyseUncertainty(trio, { index: two, weights, data: { counts: true }, draws: 300 });
    expect(together.positions).toEqual(alone.positions);
  });

  test("positions that are excluded stay so", () => {
    const gappy = { ...bar("gappy", 20, 1), education: null };
    const result = analyseUncertainty([...trio, gappy], {
      index: { ...two, minimumCoverage: 0.6 },
      weights: { kind: "uniform" },
      draws: 100,
    });
    expect(result.positions.map(({ id }) => id)).toEqual(["school", "work", "both"]);
  });

  test("intervals are the same from tails as from a table of ranks", () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      bar(`p${at}`, 9 + ((at * 37) % 101) / 10, ((at * 53) % 97) / 10),
    );
    const options = {
      index: two,
      weights: { kind: "uniform" as const },
      data: false as const,
      draws: 300,
      probability: 0.8,
    };
    const { rankAcceptability, ...tabled } = analyseUncertainty(many, { ...options, rankAcceptability: true });
    expect(rankAcceptability).toHaveLength(400);
    expect(analyseUncertainty(many, options)).toEqual(tabled);
  });

  test("says what was varied, with defaults, and without the tally", () => {
    const { sources, seed, draws, probability } = analyseUncertainty(trio, { index: two, draws: 4 });
    expect({ sources, seed, draws, probability }).toEqual({
      sources: { weights: { kind: "relative", share: 0.25 }, data: { counts: true }, method: false },
      seed: 1,
      draws: 4,
      probability: 0.9,
    });
  });

  test("refuses what cannot be varied", () => {
    const run = (options: Parameters<typeof analyseUncertainty>[1]) => () =>
      analyseUncertainty(trio, { index: two, draws: 5, ...options });
    const infeasible = run({
      weights: {
        kind: "constrained",
        constraints: [
          { kind: "bounds", dimension: "education", minimum: 0.7 },
          { kind: "at-least", dimension: "experience", than: "education" },
        ],
      },
    });
    expect(expectFault(infeasible, "invalid-option").details.where).toBe(
      "analyseUncertainty.options.weights.constraints",
    );
    const mistyped = run({
      weights: { kind: "constrained", constraints: [{ kind: "bounds", dimension: "educatoin" }] },
    });
    expect(expectFault(mistyped, "invalid-option").details.expected).toContain("did you mean `education`?");
    expectFault(
      run({ data: { tally: { version: 2, method: null, talentGiven: false, positions: [] } } }),
      "unknown-id",
    );
    expectFault(run({ data: { tally: { version: 1 } as never } }), "invalid-value");
    // It takes values of 1 or more: refused whatever the draws would have taken.
    expectFault(run({ method: { normalise: [{ method: "min-max" }, { method: "log" }] }, draws: 1 }), "invalid-value");
    expectFault(() => analyseUncertainty([]), "empty-input");
    // Each has one dimension of two: less than the 60 % of the weight that a rank takes.
    const halves = [
      { ...bar("a", 12, 0), experience: null },
      { ...bar("b", 16, 0), experience: null },
      { ...bar("c", 0, 1), education: null },
      { ...bar("d", 0, 3), education: null },
    ];
    const index = { ...two, minimumCoverage: 0.6 };
    expect(expectFault(() => analyseUncertainty(halves, { index }), "empty-input").details.received).toBe("4 excluded");
    expectFault(() => analyseUncertainty([base, base]), "duplicate-id");
    expectFault(run({ index: { ties: "best" as "dense" } }), "invalid-option");
  });
});
