import { type EditionComparison, IndexError, scoreShortage, type UncertaintyResult } from "shortage-index";
import { describe, expect, it } from "vitest";
import type { Override } from "../../src/report/catalogue.js";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { fourPositions } from "../support/shortage-positions.js";
import { sureOf } from "./beside.js";

/*
 * Scores as worked out in test/support/shortage-positions.ts: nurse 81.56, welder 78.13, driver 19.53, clerk 14. Quintiles
 * of the four (definition 7, places 0.6, 1.2, 1.8 and 2.4 of the sorted scores): 17.3, 31.2, 66.4, 79.5. So the levels are
 * nurse 5, welder 4, driver 2, clerk 1.
 */
const result = scoreShortage(fourPositions, { mobilityRate: 0.2, shrinkagePeople: 30, weights: "equal" });
const override = (change: Partial<Override> = {}): Override => ({
  id: "clerk",
  action: "include",
  reason: "A new court opens in May",
  by: "LW",
  ...change,
});
const places = (options: Parameters<typeof composeCatalogue>[1]): unknown[] =>
  composeCatalogue(result, options).entries.map(({ entry, listed, level }) => [entry.id, listed, level]);
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof IndexError) return `${error.code} ${error.message}`;
    throw error;
  }
  return "no error";
};

describe("composeCatalogue", () => {
  it("lists the whole ranking where nothing else is asked", () => {
    expect(places({})).toEqual([
      ["nurse", true, 5],
      ["welder", true, 4],
      ["driver", true, 2],
      ["clerk", true, 1],
    ]);
    const catalogue = composeCatalogue(result);
    expect(catalogue).toMatchObject({ listed: 4, levels: 5, pick: null, top: null, overrides: [], departed: [] });
    expect(catalogue.result).toBe(result);
  });

  it("lists what is picked, and keeps the others' places", () => {
    const catalogue = composeCatalogue(result, { pick: { count: 2 } });
    expect(catalogue.listed).toBe(2);
    expect(catalogue.top?.cut?.rank).toBe(2);
    expect(catalogue.entries.map(({ computed }) => computed)).toEqual([
      { rank: 1, level: 5, inTop: true },
      { rank: 2, level: 4, inTop: true },
      { rank: 3, level: 2, inTop: false },
      { rank: 4, level: 1, inTop: false },
    ]);
  });

  it("moves a position in, out and to a level, and moves no other", () => {
    const overrides = [
      override(),
      override({ id: "nurse", action: "exclude", reason: "Counted under 护理员" }),
      override({ id: "driver", action: { level: 4 } }),
    ];
    expect(places({ pick: { count: 2 }, overrides })).toEqual([
      ["nurse", false, 5],
      ["welder", true, 4],
      // Given a level, it stands in the catalogue, though its rank is 3 of 2 places.
      ["driver", true, 4],
      ["clerk", true, 1],
    ]);
    const { entries } = composeCatalogue(result, { pick: { count: 2 }, overrides });
    expect(entries[2]).toMatchObject({
      computed: { rank: 3, level: 2, inTop: false },
      override: { action: { level: 4 }, reason: "A new court opens in May", by: "LW" },
    });
    expect(entries[1]?.override).toBeNull();
  });

  it("gives levels by a quota of the catalogue", () => {
    // Picked: nurse and welder, one a level of two. The others stand where the last picked one does.
    const levels = { kind: "quota", counts: [1, 1] } as const;
    const catalogue = composeCatalogue(result, { pick: { count: 2 }, levels });
    expect(catalogue.levels).toBe(2);
    expect(catalogue.entries.map(({ level }) => level)).toEqual([2, 1, 1, 1]);
    // Nobody above nurse is picked here: she stands where the first picked one stands.
    const far = { count: 1, perIndustry: { maximum: { Care: 0 } } };
    expect(composeCatalogue(result, { pick: far, levels }).entries.map(({ level }) => level)).toEqual([2, 2, 2, 2]);
    expect(codeOf(() => composeCatalogue(result, { pick: { count: 3 }, levels }))).toMatch(
      /^unsatisfiable-quota .*3 or more.*received 2/,
    );
  });

  it("lays uncertainty and comparison beside each position, and refuses those of another ranking", () => {
    const uncertainty = sureOf(result);
    const { positions } = uncertainty;
    const changes = [
      ...result.ranking.map(({ id, rank }) => ({ id, current: { rank }, change: "stayed" })),
      { id: "smith", current: null, previous: { rank: 2 }, change: "left" },
    ];
    const comparison = { changes } as unknown as EditionComparison;
    const catalogue = composeCatalogue(result, { uncertainty, comparison });
    expect(catalogue.entries.map((entry) => entry.uncertainty?.expectedRank)).toEqual([1.25, 2.25, 3.25, 4.25]);
    expect(catalogue.entries.map((entry) => entry.change?.id)).toEqual(["nurse", "welder", "driver", "clerk"]);
    expect(catalogue.departed.map(({ id }) => id)).toEqual(["smith"]);

    const salaryOnly = { supplyDemand: 0, education: 0, experience: 0, requirements: 0, salary: 1 };
    const other = scoreShortage(fourPositions, { weights: salaryOnly });
    expect(codeOf(() => composeCatalogue(other, { uncertainty }))).toMatch(
      /^invalid-value .*"welder" has rank 1, received one where it has rank 2/,
    );
    expect(codeOf(() => composeCatalogue(other, { comparison }))).toMatch(
      /^invalid-value .*comparison to this ranking/,
    );
    const torn = positions.map((position) => ({ ...position, rankInterval: null }));
    expect(codeOf(() => composeCatalogue(result, { uncertainty: { positions: torn } as never }))).toMatch(
      /received figures that are none/,
    );
    const short = { positions: positions.slice(1) } as unknown as UncertaintyResult;
    expect(codeOf(() => composeCatalogue(result, { uncertainty: short }))).toMatch(/received none of it/);
    expect(codeOf(() => composeCatalogue(result, { uncertainty: {} as UncertaintyResult }))).toMatch(/^invalid-value/);
    expect(codeOf(() => composeCatalogue(result, { comparison: {} as EditionComparison }))).toMatch(/^invalid-value/);
  });

  it("refuses what is no result, and options that are none", () => {
    expect(codeOf(() => composeCatalogue(fourPositions as never))).toMatch(/^invalid-value/);
    expect(codeOf(() => composeCatalogue(null as never))).toMatch(/^invalid-value/);
    expect(codeOf(() => composeCatalogue(result, null as never))).toMatch(/^invalid-option/);
    expect(codeOf(() => composeCatalogue(result, { pick: { count: 0 } }))).toMatch(/^invalid-option .*count/);
  });

  it("takes an empty ranking", () => {
    const empty = { ...result, ranking: [] };
    expect(composeCatalogue(empty, { pick: { count: 2 }, levels: { kind: "quota", counts: [1] } })).toMatchObject({
      entries: [],
      listed: 0,
    });
  });

  it("changes nothing that it is given", () => {
    const overrides = Object.freeze([Object.freeze(override())]);
    const before = JSON.stringify(result);
    composeCatalogue(result, Object.freeze({ overrides, pick: Object.freeze({ count: 1 }) }));
    expect(JSON.stringify(result)).toBe(before);
  });
});

describe("overrides are refused", () => {
  const refusal = (...overrides: unknown[]): string =>
    codeOf(() => composeCatalogue(result, { overrides: overrides as Override[] }));

  it.each([
    ["of an unknown position, with near ids", [override({ id: "nurze" })], /^unknown-id .*near ones: "nurse".*"nurze"/],
    [
      "of a position that nothing is like",
      [override({ id: "x" })],
      /^unknown-id .*expected the id of a ranked position,/,
    ],
    ["twice for a position", [override(), override()], /^duplicate-id .*index 0 is about it too.*at index 1/],
    ["without a reason", [override({ reason: " " })], /^missing-value .*\[0\]\.reason.*why it was moved/],
    ["without initials", [{ ...override(), by: undefined }], /^missing-value .*\[0\]\.by.*initials/],
    ["with a reason beyond reason", [override({ reason: "x".repeat(2001) })], /^invalid-value .*2000 characters/],
    ["with another action", [override({ action: "delete" as never })], /^invalid-value .*\[0\]\.action.*"delete"/],
    [
      "to a level that is none",
      [override({ action: { level: 6 } })],
      /^invalid-value .*a level from 1 to 5, received 6/,
    ],
    ["to a level by halves", [override({ action: { level: 2.5 } })], /^invalid-value .*level from 1 to 5/],
    ["that are no object", ["clerk"], /^invalid-value .*\{ id, action, reason, by \}/],
    ["without an id", [{ ...override(), id: 3 }], /^invalid-value .*\[0\]\.id/],
  ])("%s", (_, overrides, message) => {
    expect(refusal(...overrides)).toMatch(message);
  });

  it("that are no list", () => {
    expect(codeOf(() => composeCatalogue(result, { overrides: {} as never }))).toMatch(/^invalid-value .*a list of/);
  });

  it("of a position that is not ranked, saying why", () => {
    const gap = { ...(fourPositions[1] as (typeof fourPositions)[number]), id: "gap", stock: null, mobile: null };
    const bare = { ...gap, education: null, experience: null, requirements: null };
    const partial = scoreShortage([...fourPositions, bare]);
    expect(codeOf(() => composeCatalogue(partial, { overrides: [override({ id: "gap" })] }))).toMatch(
      /^unknown-id .*not ranked \(below-minimum-coverage\).*minimumCoverage/,
    );
  });
});
