import fc from "fast-check";
import { IndexError, scoreShortage } from "shortage-index";
import { describe, expect, it } from "vitest";
import type { Catalogue, Override, OverrideAction } from "../../src/report/catalogue.js";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { positionsOf } from "../support/shortage-positions.js";

const action: fc.Arbitrary<OverrideAction> = fc.oneof(
  fc.constantFrom("include" as const, "exclude" as const),
  fc.integer({ min: 1, max: 5 }).map((level) => ({ level })),
);

/** A result, and some of its positions moved by hand. */
const moved = positionsOf({ minLength: 2 }).chain((positions) => {
  const result = scoreShortage(positions, { minimumCoverage: 0 });
  const ids = result.ranking.map(({ id }) => id);
  return fc.record({
    result: fc.constant(result),
    count: fc.integer({ min: 1, max: positions.length + 2 }),
    overrides: (ids.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...ids))).chain((chosen) =>
      fc.tuple(...chosen.map((id) => action.map((done): Override => ({ id, action: done, reason: "r", by: "b" })))),
    ),
  });
});

const places = ({ entries }: Catalogue): [string, boolean, number][] =>
  entries.map(({ entry, listed, level }) => [entry.id, listed, level]);

describe("composeCatalogue", () => {
  it("moves whom an override names and nobody else, and never forgets the computed place", () => {
    fc.assert(
      fc.property(moved, ({ result, count, overrides }) => {
        const before = composeCatalogue(result, { pick: { count } });
        const after = composeCatalogue(result, { pick: { count }, overrides });
        const named = new Map(overrides.map((override) => [override.id, override]));
        expect(after.entries.map(({ computed }) => computed)).toEqual(before.entries.map(({ computed }) => computed));
        expect(places(after).filter(([id]) => !named.has(id))).toEqual(places(before).filter(([id]) => !named.has(id)));
        for (const { entry, listed, level, override } of after.entries) {
          const asked = named.get(entry.id)?.action;
          expect(override?.action).toEqual(asked);
          if (asked !== undefined) expect(listed).toBe(asked !== "exclude");
          if (typeof asked === "object") expect(level).toBe(asked.level);
        }
        expect(after.listed).toBe(after.entries.filter(({ listed }) => listed).length);
      }),
    );
  });

  it("does not depend on the order of the overrides", () => {
    fc.assert(
      fc.property(moved, ({ result, count, overrides }) => {
        const options = { pick: { count } };
        const forth = composeCatalogue(result, { ...options, overrides });
        const back = composeCatalogue(result, { ...options, overrides: overrides.toReversed() });
        expect(places(back)).toEqual(places(forth));
      }),
    );
  });

  it("gives no worse rank a better level by a quota", () => {
    fc.assert(
      fc.property(moved, fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 }), ({ result, count }, counts) => {
        fc.pre(counts.reduce((sum, one) => sum + one, 0) >= Math.min(count, result.ranking.length));
        const { entries } = composeCatalogue(result, { pick: { count }, levels: { kind: "quota", counts } });
        const levels = entries.map(({ level }) => level);
        expect(levels).toEqual(levels.toSorted((a, b) => b - a));
      }),
    );
  });

  it("refuses an override of whoever is not ranked, wherever it stands", () => {
    fc.assert(
      fc.property(moved, fc.nat(), ({ result, overrides }, seed) => {
        const stranger: Override = { id: "nobody in the ranking", action: "include", reason: "r", by: "b" };
        const at = seed % (overrides.length + 1);
        try {
          composeCatalogue(result, { overrides: overrides.toSpliced(at, 0, stranger) });
        } catch (error) {
          if (!(error instanceof IndexError)) throw error;
          expect(error.code).toBe("unknown-id");
          expect(error.details.where).toContain(`overrides[${at}].id`);
          return;
        }
        throw new Error("it was not refused");
      }),
    );
  });
});
