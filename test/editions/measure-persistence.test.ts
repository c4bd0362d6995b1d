import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measurePersistence } from "../../src/editions/measure-persistence.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { expectFault } from "../support/laws.js";
import { nurse } from "../support/shortage-positions.js";

/** An edition that ranks ids in this order. */
const edition = (...ids: readonly string[]): ShortageResult =>
  scoreShortage(
    ids.map((id, place) => ({ ...nurse, id, name: `name of ${id}`, experience: 100 - place })),
    { dimensions: ["experience"] },
  );

describe("measurePersistence", () => {
  const editions = [edition("a", "b", "c"), edition("b", "c", "a"), edition("c", "b", "a"), edition("a", "c", "d")];

  test("says how often, how long and since when a position is in the top N", () => {
    // Top 2: {a, b}, {b, c}, {c, b}, {a, c}.
    const { positions, kept, top, editions: count } = measurePersistence(editions, { top: 2 });
    expect([top, count]).toEqual([2, 4]);
    expect(positions).toEqual([
      {
        id: "b",
        name: "name of b",
        industry: "Care",
        listed: 3,
        share: 0.75,
        longestRun: 3,
        currentRun: 0,
        first: 0,
        last: 2,
        ranks: [2, 1, 2, null],
      },
      {
        id: "c",
        name: "name of c",
        industry: "Care",
        listed: 3,
        share: 0.75,
        longestRun: 3,
        currentRun: 3,
        first: 1,
        last: 3,
        ranks: [3, 2, 1, 2],
      },
      {
        id: "a",
        name: "name of a",
        industry: "Care",
        listed: 2,
        share: 0.5,
        longestRun: 1,
        currentRun: 1,
        first: 0,
        last: 3,
        ranks: [1, 3, 3, 1],
      },
    ]);
    // b of {a, b}; both of {b, c}; c of {c, b}.
    expect(kept).toEqual([0.5, 1, 0.5]);
  });

  test("without a top the list is the ranking", () => {
    const { positions, top } = measurePersistence(editions);
    expect(top).toBeNull();
    expect(positions.map(({ id, listed, longestRun }) => [id, listed, longestRun])).toEqual([
      ["a", 4, 4],
      ["c", 4, 4],
      ["b", 3, 3],
      ["d", 1, 1],
    ]);
  });

  test("a list that was empty kept nothing that can be told as a share", () => {
    const empty = { ...edition("a"), ranking: [] };
    expect(measurePersistence([empty, edition("a")]).kept).toEqual([null]);
    expect(measurePersistence([edition("a"), empty]).kept).toEqual([0]);
  });

  test("law: what is listed adds up to the lists; runs lie within them; the order of time turned turns first and last", () => {
    const order = fc.shuffledSubarray(["a", "b", "c", "d", "__proto__"], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 6 }), (orders, top) => {
        const list = orders.map((ids) => edition(...ids));
        const forth = measurePersistence(list, { top });
        const back = measurePersistence([...list].reverse(), { top });
        const size = orders.reduce((sum, ids) => sum + Math.min(top, ids.length), 0);
        expect(forth.positions.reduce((sum, { listed }) => sum + listed, 0)).toBe(size);
        for (const { id, listed, longestRun, currentRun, first, last, share } of forth.positions) {
          expect(share).toBe(listed / orders.length);
          expect(currentRun <= longestRun && longestRun <= listed && listed <= last - first + 1).toBe(true);
          const other = back.positions.find((position) => position.id === id);
          expect([other?.listed, other?.longestRun]).toEqual([listed, longestRun]);
          expect([other?.first, other?.last]).toEqual([orders.length - 1 - last, orders.length - 1 - first]);
        }
        expect(JSON.parse(JSON.stringify(forth))).toEqual(forth);
      }),
    );
  });

  test("refuses no editions, what is none, and options that are none", () => {
    expectFault(() => measurePersistence([]), "empty-input");
    expectFault(() => measurePersistence({} as never), "empty-input");
    expect(expectFault(() => measurePersistence([edition("a"), {} as never]), "invalid-value").details.where).toBe(
      "measurePersistence.editions[1]",
    );
    expectFault(() => measurePersistence([edition("a")], { top: 1.5 }), "invalid-option");
    const twice = { ...edition("a"), ranking: [...edition("a").ranking, ...edition("a").ranking] };
    expectFault(() => measurePersistence([twice]), "duplicate-id");
  });
});
