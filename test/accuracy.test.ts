import { describe, expect, test } from "vitest";
import { measureAll } from "../scripts/accuracy/fields.js";
import { findLabels, readLabels } from "../scripts/accuracy/labels.js";
import { judge, type Measure, reachesTargets, sharesOf, TARGETS } from "../scripts/accuracy/measure.js";
import { dataFolder } from "./support/data.js";

describe.skipIf(dataFolder === null)("labelled strings of real advertisements", () => {
  const measures = dataFolder === null ? [] : measureAll(readLabels(findLabels(dataFolder)));

  test("there are labels of every field", () => {
    expect(measures).toHaveLength(7);
    for (const measure of measures) expect(measure.cases.length, measure.name).toBeGreaterThan(50);
  });

  test.each(measures.filter(({ gated }) => gated).map((measure) => [measure.name, measure] as const))(
    "%s reaches the targets",
    (_, measure) => {
      const shares = sharesOf(measure);
      expect(shares.rightRows).toBeGreaterThanOrEqual(TARGETS.rightRows);
      expect(shares.rightStrings).toBeGreaterThanOrEqual(TARGETS.rightStrings);
      expect(shares.wrongRows).toBeLessThanOrEqual(TARGETS.wrongRows);
    },
  );

  test.each(measures.map((measure) => [measure.name, measure] as const))("%s: no value from junk", (_, measure) => {
    const junk = measure.refusals.filter(({ status }) => status === "junk" || status === "missing");
    expect(junk.filter(({ valued }) => valued).map(({ raw }) => raw)).toEqual([]);
  });
});

describe("the count itself", () => {
  const label = { raw: "x", count: 3 };
  const refused = { ok: false, reason: "unrecognised" } as const;
  const measure = (cases: Measure["cases"]): Measure => ({ name: "m", gated: true, cases, refusals: [] });

  test("a value that differs is wrong, none at all is unrecognised", () => {
    expect(judge(label, { ok: true, value: 2 }, 1, false).verdict).toBe("wrong");
    expect(judge(label, refused, 1, false).verdict).toBe("unrecognised");
    expect(judge(label, { ok: true, value: 1 }, 1, true).verdict).toBe("right");
  });

  test("shares weigh each string by its rows", () => {
    // 996 rows right, 3 rows unrecognised, 1 row wrong; 2 of 4 strings right.
    const cases = [
      judge({ raw: "a", count: 990 }, { ok: true, value: 1 }, 1, true),
      judge({ raw: "b", count: 6 }, { ok: true, value: 1 }, 1, true),
      judge(label, refused, 1, false),
      judge({ raw: "d", count: 1 }, { ok: true, value: 2 }, 1, false),
    ];
    expect(sharesOf(measure(cases))).toEqual({
      rightRows: 0.996,
      rightStrings: 0.5,
      wrongRows: 0.001,
      unrecognisedRows: 0.003,
    });
    expect(reachesTargets(measure(cases))).toBe(false); // by strings
    expect(reachesTargets(measure(cases.slice(0, 2)))).toBe(true);
    expect(reachesTargets({ ...measure(cases), gated: false })).toBe(true);
  });
});
