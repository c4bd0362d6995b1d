import { scoreShortage } from "shortage-index";
import { describe, expect, it } from "vitest";
import { gradeCatalogue } from "../../src/cli/grade-catalogue.js";
import { position } from "./positions.js";

// Only demand differs: the more wanted, the higher the rank; c and d are equal.
const positions = [position("a", { demand: 50 }), position("b", { demand: 40 }), position("c"), position("d")];
const result = scoreShortage(positions);
const catalogue = (count: number) => ({ result, picked: result.ranking.slice(0, count) });
const quota = (...counts: number[]) => ({ kind: "quota" as const, counts });

describe("gradeCatalogue", () => {
  it("fills the levels of the catalogue, the most urgent first", () => {
    const graded = gradeCatalogue(catalogue(2), quota(1, 1));
    expect(graded.picked.map(({ id, level }) => [id, level])).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(graded.result.method.options.levels).toEqual(quota(1, 1));
    expect(graded.picked[0]).toEqual({ ...result.ranking[0], level: 2 });
  });

  it("never parts positions that share a rank", () => {
    expect(gradeCatalogue(catalogue(4), quota(1, 2, 1)).picked.map(({ level }) => level)).toEqual([3, 2, 1, 1]);
  });

  it("refuses levels with fewer places than the catalogue has positions", () => {
    expect(() => gradeCatalogue(catalogue(3), quota(1, 1))).toThrow(/adds up to 2 positions and the catalogue has 3/);
    expect(gradeCatalogue(catalogue(0), quota(1)).picked).toEqual([]);
  });
});
