import { describe, expect, test } from "vitest";
import { pickTop } from "../../src/score/pick-top.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { expectFault } from "../support/laws.js";
import { nurse } from "../support/shortage-positions.js";
import { rankedBy } from "../support/shortage-rankings.js";

/*
 *  place   1  2  3  4  5  6  7  8
 *  id      a  b  c  d  e  f  g  h
 *  score   9  8  7  7  7  6  5  4      c, d and e share rank 3
 *  group   X  X  X  Y  X  Y  Z  –
 */
const result: ShortageResult = rankedBy([
  ["a", 9, "X"],
  ["b", 8, "X"],
  ["c", 7, "X"],
  ["d", 7, "Y"],
  ["e", 7, "X"],
  ["f", 6, "Y"],
  ["g", 5, "Z"],
  ["h", 4, null],
]);

const pick = (options: Parameters<typeof pickTop>[1]): string =>
  pickTop(result, options)
    .picked.map(({ id }) => id)
    .join("");
const passed = (options: Parameters<typeof pickTop>[1]): string[] =>
  pickTop(result, options).passedOver.map(({ id, reason }) => `${id} ${reason}`);

describe("pickTop by number", () => {
  test("gives the head of the ranking: the same entries in the same order", () => {
    const { picked, cut, passedOver, notices } = pickTop(result, { count: 2 });
    expect(picked[0]).toBe(result.ranking[0]);
    expect(picked.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(cut).toEqual({ rank: 2, score: 8, tiedAtCut: 1, gap: 1 });
    expect(passedOver).toEqual([]);
    expect(notices).toEqual([]);
  });

  test("ties at the cut: by id, all or none", () => {
    expect(pick({ count: 4 })).toBe("abcd");
    expect(pickTop(result, { count: 4 }).cut).toEqual({ rank: 3, score: 7, tiedAtCut: 3, gap: 0 });
    expect(passed({ count: 4 })).toEqual(["e tied-at-cut"]);
    expect(pick({ count: 4, ties: "include" })).toBe("abcde");
    expect(pickTop(result, { count: 4, ties: "include" }).cut).toEqual({ rank: 3, score: 7, tiedAtCut: 3, gap: 1 });
    expect(pickTop(result, { count: 4, ties: "include" }).notices[0]).toMatchObject({
      code: "more-than-count",
      picked: 5,
    });
    expect(pick({ count: 4, ties: "exclude" })).toBe("ab");
    expect(pickTop(result, { count: 4, ties: "exclude" }).cut).toEqual({ rank: 2, score: 8, tiedAtCut: 1, gap: 1 });
    expect(passed({ count: 4, ties: "exclude" })).toEqual(["c tied-at-cut", "d tied-at-cut", "e tied-at-cut"]);
  });

  test("a tie that fits whole is no tie at the cut", () => {
    for (const ties of ["exact", "include", "exclude"] as const) expect(pick({ count: 5, ties })).toBe("abcde");
  });

  test("more places than positions", () => {
    const { cut, notices } = pickTop(result, { count: 20 });
    expect(pick({ count: 20 })).toBe("abcdefgh");
    expect(cut).toEqual({ rank: 8, score: 4, tiedAtCut: 1, gap: null });
    expect(notices).toEqual([
      { code: "fewer-than-count", count: 20, picked: 8, message: "8 positions were picked for 20 places." },
    ]);
  });

  test("a maximum for an industry that nobody has is said to hold nothing back", () => {
    const { notices, picked } = pickTop(result, { count: 8, perIndustry: { maximum: { Xx: 1, X: 8 } } });
    expect(picked).toHaveLength(8);
    expect(notices).toEqual([
      {
        code: "industry-not-ranked",
        industry: "Xx",
        message: 'The maximum for industry "Xx" holds nothing back: no ranked position has it.',
      },
    ]);
  });

  test("nobody, where all are tied and none is to be", () => {
    const tied = rankedBy([
      ["a", 5, "X"],
      ["b", 5, "X"],
    ]);
    expect(pickTop(tied, { count: 1, ties: "exclude" })).toMatchObject({ picked: [], cut: null });
    expect(pickTop(rankedBy([]), { count: 1 })).toMatchObject({ picked: [], cut: null, passedOver: [] });
  });
});

describe("pickTop by evidence", () => {
  test("leaves the parts of a large result alone where it need not look at them", () => {
    const many = Array.from({ length: 10_001 }, (_, at) => ({ ...nurse, id: `p${at}`, demand: 1 + at }));
    const large = scoreShortage(many);
    const worked = () =>
      large.ranking.filter((entry) => Object.getOwnPropertyDescriptor(entry, "evidence")?.get === undefined).length;
    expect(pickTop(large, { count: 2 }).picked.map(({ id }) => id)).toEqual(["p10000", "p9999"]);
    expect(worked()).toBe(0);
    expect(pickTop(large, { count: 2, minimumDemand: 1 }).picked).toHaveLength(2);
    expect(worked()).toBe(10_001);
  });

  // Advertisements are 10 × the place, people wanted 100 less the place.
  test("passes over what rests on too little", () => {
    expect(pick({ count: 3, minimumAdvertisements: 25 })).toBe("cde");
    expect(passed({ count: 3, minimumAdvertisements: 25 })).toEqual([
      "a below-minimum-advertisements",
      "b below-minimum-advertisements",
    ]);
    expect(pick({ count: 5, minimumDemand: 97 })).toBe("abc");
    expect(passed({ count: 5, minimumDemand: 97 })).toEqual(["d below-minimum-demand", "e below-minimum-demand"]);
  });
});

describe("pickTop by industry", () => {
  test("a maximum passes over the next of the industry", () => {
    // X may have 2: a b; then d (Y), f (Y), g (Z).
    expect(pick({ count: 5, perIndustry: { maximum: { X: 2 } } })).toBe("abdfg");
    expect(passed({ count: 5, perIndustry: { maximum: { X: 2 } } })).toEqual([
      "c industry-maximum",
      "e industry-maximum",
    ]);
    expect(pick({ count: 8, perIndustry: { maximum: 1 } })).toBe("adgh");
    expect(pick({ count: 3, perIndustry: { maximum: { X: 0 } } })).toBe("dfg");
  });

  test("a minimum holds places for the best of an industry", () => {
    // Z holds g; the other two places go to a and b; c stands within the first three and gave its place.
    expect(pick({ count: 3, perIndustry: { minimum: { Z: 1 } } })).toBe("abg");
    expect(passed({ count: 3, perIndustry: { minimum: { Z: 1 } } })).toEqual(["c industry-minimum"]);
    expect(pickTop(result, { count: 3, perIndustry: { minimum: { Z: 1 } } }).cut).toEqual({
      rank: 2,
      score: 8,
      tiedAtCut: 1,
      gap: 1,
    });
    expect(pick({ count: 4, perIndustry: { minimum: 1, maximum: 2 } })).toBe("abdg");
    expect(pick({ count: 3, perIndustry: { minimum: 1 } })).toBe("adg");
    expect(pickTop(result, { count: 3, perIndustry: { minimum: 1 } }).cut).toBeNull();
  });

  test("a minimum and ties: what is held stays", () => {
    // Z holds g; three places: a b c, with d and e of the rank of c.
    expect(pick({ count: 4, ties: "include", perIndustry: { minimum: { Z: 1 } } })).toBe("abcdeg");
    expect(pick({ count: 4, ties: "exclude", perIndustry: { minimum: { Z: 1 } } })).toBe("abg");
  });

  test("positions without an industry are bound by neither", () => {
    expect(pick({ count: 8, perIndustry: { maximum: 0 } })).toBe("h");
  });

  test.each([
    [{ count: 3, perIndustry: { minimum: { Z: 2 } } }, "at most 1, the eligible positions"],
    [{ count: 3, perIndustry: { minimum: { nowhere: 1 } } }, "at most 0, the eligible positions"],
    [{ count: 3, perIndustry: { minimum: { X: 3 }, maximum: 2 } }, "at most 2, the maximum"],
    [{ count: 2, perIndustry: { minimum: 1 } }, "at most 2 in all"],
    [{ count: 3, perIndustry: { minimum: { X: 1 } }, minimumDemand: 1000 }, "at most 0, the eligible positions"],
  ])("refuses %j", (options, expected) => {
    expect(expectFault(() => pick(options), "unsatisfiable-quota").details.expected).toContain(expected);
  });

  test("an industry can have a name of the language", () => {
    const odd = rankedBy([
      ["a", 9, "__proto__"],
      ["b", 8, "constructor"],
      ["c", 7, "X"],
    ]);
    const maximum = JSON.parse('{"__proto__": 0}') as Record<string, number>;
    expect(pickTop(odd, { count: 2, perIndustry: { maximum } }).picked.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(pickTop(odd, { count: 2, perIndustry: { maximum: {} } }).picked.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

test("refuses options that are none", () => {
  expectFault(() => pick({} as never), "invalid-option");
  expectFault(() => pick({ count: 0 }), "invalid-option");
  expectFault(() => pick({ count: 3, ties: "all" as never }), "invalid-option");
  expect(
    expectFault(() => pick({ count: 3, perIndustry: { maximun: 1 } as never }), "invalid-option").message,
  ).toContain("did you mean `maximum`?");
});
