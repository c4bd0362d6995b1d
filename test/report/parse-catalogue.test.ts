import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Override } from "../../src/report/catalogue.js";
import { catalogueJson } from "../../src/report/catalogue-json.js";
import { parseCatalogue } from "../../src/report/parse-catalogue.js";
import { sureOf } from "./beside.js";
import { catalogueOf, override } from "./market.js";

const textOf = (...args: Parameters<typeof catalogueOf>): string => [...catalogueJson(catalogueOf(...args))].join("");

describe("parseCatalogue", () => {
  it("reads back what was written, whatever was moved by hand", () => {
    const action = fc.oneof(
      fc.constantFrom("include" as const, "exclude" as const),
      fc.integer({ min: 1, max: 3 }).map((level) => ({ level })),
    );
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== "");
    const overrides = fc
      .uniqueArray(fc.constantFrom("nurse", "welder", "driver", "clerk"))
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.record({ id: fc.constant(id), action, reason: text, by: text.map((by) => by.slice(0, 40)) }),
          ),
        ),
      );
    fc.assert(
      fc.property(
        overrides,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        fc.boolean(),
        (moved, count, graded, sure) => {
          const options = {
            pick: { count },
            overrides: (moved as Override[]).filter(({ by }) => by.trim() !== ""),
            ...(graded ? { levels: { kind: "quota", counts: [1, 1, 3] } as const } : {}),
            ...(sure ? { uncertainty: sureOf(catalogueOf().result) } : {}),
          };
          const written = catalogueOf(options);
          expect(parseCatalogue([...catalogueJson(written)].join(""))).toEqual(JSON.parse(JSON.stringify(written)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("takes options in place of what the file says", () => {
    const text = textOf({ pick: { count: 2 }, overrides: [override()] });
    expect(parseCatalogue(text).listed).toBe(3);
    expect(parseCatalogue(text, { overrides: [] }).listed).toBe(2);
    expect(parseCatalogue(text, { pick: { count: 1 }, overrides: [] }).listed).toBe(1);
  });

  it("takes the uncertainty of the options in place of the file's", () => {
    const saved = sureOf(catalogueOf().result);
    const text = textOf({ uncertainty: saved });
    expect(parseCatalogue(text).entries[0]?.uncertainty).toEqual(saved.positions[0]);
    expect(parseCatalogue(text, { uncertainty: { ...saved, seed: 8 } }).uncertainty?.seed).toBe(8);
    expect(
      parseCatalogue(text.replace(/"uncertainty": \{[\s\S]*?\n {2}\}/, '"uncertainty": null')).uncertainty,
    ).toBeNull();
  });

  it("reads a result that stands alone", () => {
    const { result } = catalogueOf();
    expect(parseCatalogue(JSON.stringify(result))).toMatchObject({ listed: 4, pick: null });
    expect(parseCatalogue(result).entries).toHaveLength(4);
  });

  it.each([
    ["no JSON", "{", /invalid-value/],
    ["no result", "{}", /invalid-value/],
    [
      "a catalogue that is none",
      textOf().replace(/"catalogue": \{[\s\S]*$/, '"catalogue": 3}'),
      /catalogue.*an object/,
    ],
    ["a later version", textOf().replace('"format": 1,\n    "pick"', '"format": 2,\n    "pick"'), /format.*received 2/],
    ["overrides that are none", textOf().replace('"overrides": []', '"overrides": [3]'), /overrides\[0\]/],
    [
      "an uncertainty of another ranking",
      textOf({ uncertainty: sureOf(catalogueOf().result) }).replace(/("rank":)2(,"level":4,"expectedRank")/, "$13$2"),
      /uncertainty.*"welder" has rank 2/,
    ],
    ["an uncertainty that is none", textOf().replace('"ranking"', '"uncertainty": 3,\n  "ranking"'), /uncertainty/],
    ["a pick that is none", textOf({ pick: { count: 2 } }).replace('"count":2', '"count":0'), /count/],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseCatalogue(text)).toThrow(message);
  });
});
