import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankPositions } from "../../src/rank/rank-positions.js";
import { shuffleOf, unitScore } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

describe("rankPositions", () => {
  const scores = [
    { id: "welder", score: 0.4 },
    { id: "nurse", score: 0.9 },
    { id: "Zimmerer", score: 0.4 },
    { id: "__proto__", score: 0.1 },
  ];

  test("best first, equals by id in code units", () => {
    expect(rankPositions(scores)).toEqual([
      { id: "nurse", score: 0.9, rank: 1 },
      { id: "Zimmerer", score: 0.4, rank: 2 },
      { id: "welder", score: 0.4, rank: 2 },
      { id: "__proto__", score: 0.1, rank: 4 },
    ]);
    expect(rankPositions(scores, { ties: "ordinal" }).map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(rankPositions(scores, { ties: "midrank" }).map(({ rank }) => rank)).toEqual([1, 2.5, 2.5, 4]);
    expect(rankPositions([])).toEqual([]);
  });

  test("equals within a tolerance stand by id too", () => {
    const near = [
      { id: "b", score: 0.5 },
      { id: "a", score: 0.499 },
    ];
    expect(rankPositions(near, { tolerance: 0.01 }).map(({ id, rank }) => [id, rank])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
  });

  test("refuses", () => {
    expect(expectFault(() => rankPositions([...scores, { id: "nurse", score: 0 }]), "duplicate-id").details.index).toBe(
      4,
    );
    expect(expectFault(() => rankPositions([{ id: "a", score: NaN }]), "non-finite-value").details.index).toBe(0);
    expectFault(() => rankPositions(scores, { ties: "x" as "dense" }), "invalid-option");
    expectFault(() => rankPositions(scores, { tolerance: NaN }), "invalid-option");
  });

  test("law: input order never shows", () => {
    const list = fc.array(unitScore, { maxLength: 60 });
    fc.assert(
      fc.property(
        list.chain((xs) => fc.tuple(fc.constant(xs), shuffleOf(xs.length))),
        fc.constantFrom("competition", "dense", "midrank", "ordinal"),
        fc.constantFrom(0, 0.02),
        ([xs, order], ties, tolerance) => {
          const positions = xs.map((score, index) => ({ id: `p${index}`, score }));
          const options = { ties: ties as "dense", tolerance };
          const shuffled = order.map((index) => positions[index] as { id: string; score: number });
          expect(rankPositions(shuffled, options)).toEqual(rankPositions(positions, options));
        },
      ),
    );
  });
});
