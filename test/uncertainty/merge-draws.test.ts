import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { countDraws } from "../../src/uncertainty/count-draws.js";
import { mergeDraws } from "../../src/uncertainty/merge-draws.js";
import { marketOf } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";

const positions = marketOf(4, 12);
const options = { draws: 60, pairwise: true, rankAcceptability: true, top: 3 };
const part = (from: number, to: number) => countDraws(positions, options, { from, to });

describe("mergeDraws", () => {
  test("adds up to what the whole counts, in either order, and leaves its parts alone", () => {
    const [one, other] = [part(0, 25), part(25, 60)];
    const before = structuredClone(one);
    expect(mergeDraws(one, other)).toEqual(part(0, 60));
    expect(mergeDraws(other, one)).toEqual(part(0, 60));
    expect(one).toEqual(before);
  });

  test("joins parts in any order", () => {
    expect(mergeDraws(mergeDraws(part(40, 60), part(0, 10)), part(10, 40)).parts).toEqual([{ from: 0, to: 60 }]);
    expect(mergeDraws(part(40, 60), part(0, 10)).parts).toEqual([
      { from: 0, to: 10 },
      { from: 40, to: 60 },
    ]);
  });

  test("a part of no draws changes nothing", () => {
    expect(mergeDraws(part(0, 60), part(3, 3))).toEqual(part(0, 60));
  });

  test("refuses counts that went through JSON, naming what is lost", () => {
    const read = JSON.parse(JSON.stringify(part(0, 20)));
    expect(expectFault(() => mergeDraws(part(20, 40), read), "invalid-value").details.where).toBe(
      "mergeDraws.other.rankSums",
    );
    const { tiedIn: _, ...older } = part(0, 20);
    expect(expectFault(() => mergeDraws(older as never, part(20, 40)), "invalid-value").details.where).toBe(
      "mergeDraws.one.tiedIn",
    );
  });

  test("refuses counts of another run, and parts that overlap", () => {
    expectFault(() => mergeDraws(part(0, 40), part(20, 60)), "length-mismatch");
    const fewer = countDraws(positions.slice(1), options, { from: 0, to: 5 });
    expectFault(() => mergeDraws(part(5, 10), fewer), "length-mismatch");
    const uncut = countDraws(positions, { ...options, pairwise: false }, { from: 0, to: 5 });
    expectFault(() => mergeDraws(part(5, 10), uncut), "length-mismatch");
    const longer = countDraws(positions, { ...options, draws: 61 }, { from: 0, to: 5 });
    expectFault(() => mergeDraws(part(5, 10), longer), "length-mismatch");
    const reseeded = countDraws(positions, { ...options, seed: 2 }, { from: 0, to: 5 });
    expectFault(() => mergeDraws(part(5, 10), reseeded), "length-mismatch");
    const varied = countDraws(positions, { ...options, weights: { kind: "uniform" } }, { from: 0, to: 5 });
    expectFault(() => mergeDraws(part(5, 10), varied), "length-mismatch");
    const dearer = positions.map((position) => ({ ...position, demand: position.demand + 7 * position.id.length }));
    const other = countDraws([...dearer.slice(1), { ...positions[0], demand: 1 } as Position], options, {
      from: 0,
      to: 5,
    });
    expectFault(() => mergeDraws(part(5, 10), other), "length-mismatch");
    // The same draws twice, few enough to pass for others.
    expectFault(() => mergeDraws(part(0, 20), part(0, 20)), "length-mismatch");
  });
});
