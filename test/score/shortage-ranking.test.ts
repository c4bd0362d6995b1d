import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { RankedShortage } from "../../src/score/shortage-result.js";
import { nurse } from "../support/shortage-positions.js";

// `rankScored` and `listExcluded` are reached through `scoreShortage`, whose tests hold the numbers. Here: the parts that
// are worked out when first read, beyond ten thousand positions, are what they would be otherwise.

/** Demand 1 to n: the greater, the more urgent; all else varies with no pattern to speak of. */
const many = (size: number): Position[] =>
  Array.from({ length: size }, (_, index) => ({
    ...nurse,
    id: `p${String(index).padStart(6, "0")}`,
    demand: index + 1,
    stock: index % 17 === 0 ? null : 100,
    mobile: index % 17 === 0 ? null : index % 50,
    education: 9 + ((index * 7919) % 13),
    experience: index % 5 === 0 ? null : (index * 31) % 11,
    requirements: (index * 104_729) % 9,
    salary: 30_000 + ((index * 7907) % 90_000),
  }));

const keys = ["rank", "id", "name", "industry", "score", "level", "coverage", "dimensions", "subScores", "evidence"];

describe("a ranking of more than ten thousand", () => {
  const positions = many(10_001);
  const frozen = scoreShortage(positions).method;
  const { ranking } = scoreShortage(positions);

  test("has entries with the same keys in the same order, all their own and enumerable", () => {
    expect(Object.keys(ranking[0] as RankedShortage)).toEqual(keys);
    expect(Object.keys(scoreShortage(positions.slice(0, 10)).ranking[0] as RankedShortage)).toEqual(keys);
  });

  test("has parts that add up, and that stay once read", () => {
    for (const place of [0, 5000, 10_000]) {
      const entry = ranking[place] as RankedShortage;
      const { dimensions } = entry;
      expect(entry.dimensions).toBe(dimensions);
      const sum = Object.values(dimensions).reduce((total, { contribution }) => total + (contribution ?? 0), 0);
      expect(sum).toBeCloseTo(entry.score, 9);
      const position = positions.find(({ id }) => id === entry.id) as Position;
      expect(dimensions.salary?.value).toBe(position.salary);
      expect(entry.evidence).toEqual({
        advertisements: 40,
        demand: position.demand,
        stock: position.stock,
        mobile: position.mobile,
      });
    }
  });

  test("is plain to JSON, to comparison, to a copy and to a spread", () => {
    const fresh = (): RankedShortage => scoreShortage(positions).ranking[77] as RankedShortage;
    const read = JSON.parse(JSON.stringify(fresh())) as RankedShortage;
    expect(fresh()).toEqual(read);
    expect(fresh()).toStrictEqual(read);
    expect(structuredClone(fresh())).toStrictEqual(read);
    expect({ ...fresh() }).toStrictEqual(read);
    expect(Object.freeze(fresh())).toStrictEqual(read);
    expect(Object.freeze(fresh()).dimensions).toStrictEqual(read.dimensions);
  });

  test("does not see what happens to the positions afterwards", () => {
    const own = positions.map((position) => ({ ...position }));
    const later = scoreShortage(own).ranking;
    const id = (later[3] as RankedShortage).id;
    const changed = own.find((position) => position.id === id) as { -readonly [Key in keyof Position]: Position[Key] };
    const { salary } = changed;
    changed.salary = 1;
    expect(later[3]?.dimensions.salary?.value).toBe(salary);
  });

  test("scores ten thousand as it scores them among themselves", () => {
    expect(frozen.positions).toBe(10_001);
    const ranks = ranking.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });
});
