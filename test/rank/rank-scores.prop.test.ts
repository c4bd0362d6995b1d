import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RankOptions, rankScores } from "../../src/rank/rank-scores.js";
import { badNumber, shuffleOf, unitScore } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

describe("rankScores", () => {
  const scores = fc.array(unitScore, { minLength: 1, maxLength: 80 });
  const order = fc.constantFrom<RankOptions["order"]>("descending", "ascending");
  const ties = fc.constantFrom<"competition" | "dense" | "midrank">("competition", "dense", "midrank");

  test("law: as counting says", () => {
    fc.assert(
      fc.property(scores, order, ties, (xs, o, t) => {
        const better = (one: number, other: number): boolean => (o === "descending" ? one > other : one < other);
        const expected = xs.map((x) => {
          const ahead = xs.filter((other) => better(other, x));
          if (t === "dense") return new Set(ahead).size + 1;
          const equal = xs.filter((other) => other === x).length;
          return ahead.length + (t === "midrank" ? (equal + 1) / 2 : 1);
        });
        expect(Array.from(rankScores(xs, { order: o, ties: t }))).toEqual(expected);
      }),
    );
  });

  test("law: unchanged by a rising transform; midranks sum to n(n + 1) / 2", () => {
    fc.assert(
      fc.property(scores, order, (xs, o) => {
        const ranks = rankScores(xs, { order: o, ties: "midrank" });
        const risen = xs.map((x) => Math.exp(3 * x) - 7);
        expect(rankScores(risen, { order: o, ties: "midrank" })).toEqual(ranks);
        expect(ranks.reduce((a, b) => a + b, 0)).toBe((xs.length * (xs.length + 1)) / 2);
      }),
    );
  });

  test("law: input order never shows, ordinal by id too", () => {
    const input = scores.chain((xs) => fc.tuple(fc.constant(xs), shuffleOf(xs.length)));
    fc.assert(
      fc.property(input, ties, fc.constantFrom(0, 0.01), ([xs, shuffle], t, tolerance) => {
        const ids = xs.map((_, index) => `p${index}`);
        for (const rule of [t, "ordinal"] as const) {
          const options = { order: "descending", ties: rule, tolerance } as const;
          const ranks = rankScores(xs, { ...options, ids });
          const moved = rankScores(
            shuffle.map((index) => xs[index] as number),
            { ...options, ids: shuffle.map((index) => ids[index] as string) },
          );
          expect(Array.from(moved)).toEqual(shuffle.map((index) => ranks[index]));
        }
      }),
    );
  });

  test("law: one bad value anywhere is refused with its index", () => {
    fc.assert(
      fc.property(scores, badNumber, fc.nat(), (xs, bad, where) => {
        const index = where % xs.length;
        const spoilt = xs.map((x, i) => (i === index ? bad : x));
        expect(expectFault(() => rankScores(spoilt, { order: "descending" }), "non-finite-value").details.index).toBe(
          index,
        );
      }),
    );
  });
});
