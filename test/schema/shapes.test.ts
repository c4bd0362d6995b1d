import { describe, expect, test } from "vitest";
import { findIssues } from "../../src/schema/find-issues.js";
import {
  accepting,
  anything,
  byKey,
  choose,
  closedObject,
  exactly,
  finiteNumber,
  flag,
  integerFrom,
  isObject,
  listOf,
  nullable,
  numberAbove,
  numberFrom,
  once,
  oneOf,
  openObject,
  optional,
  orOff,
  recordOf,
  type Shape,
  text,
  textLike,
} from "../../src/schema/shapes.js";

const wanted = (shape: Shape, value: unknown): string[] =>
  findIssues(shape, value, "it").map(({ path, expected }) => `${path}: ${expected}`);

describe("shapes", () => {
  test.each<[string, Shape, readonly unknown[], readonly unknown[], string]>([
    ["numberFrom", numberFrom(0, 1), [0, 0.5, 1], [-0.1, 1.1, Number.NaN, "1", null], "a number from 0 to 1"],
    ["numberFrom, open", numberFrom(2), [2, 1e300], [1.9, Number.POSITIVE_INFINITY], "a number of 2 or more"],
    ["numberAbove", numberAbove(0, 5), [0.1, 5], [0, 6], "a number above 0, at most 5"],
    ["numberAbove, open", numberAbove(0), [0.1, 1e300], [0, -1], "a number above 0"],
    ["finiteNumber", finiteNumber(), [-1, 0], [Number.NaN, Number.NEGATIVE_INFINITY, 1n], "a finite number"],
    ["integerFrom", integerFrom(1), [1, 99], [0, 1.5, 2 ** 53, "1"], "an integer of 1 or more"],
    ["text", text("a name"), ["", "x"], [1, null, undefined], "a name"],
    ["textLike", textLike(/^a/u, "an a"), ["a", "ab"], ["b", "", 1], "an a"],
    ["listOf", listOf(text("t"), "texts", 1), [["a"]], [[], "a", "", {}], "a list of 1 or more texts"],
    ["recordOf", recordOf(text("t"), "texts by name"), [{}, { a: "b" }], [[], "a", null], "texts by name"],
    [
      "recordOf, classes",
      recordOf(anything(), "r"),
      [Object.create(null)],
      [new Map(), new (class {})(), { constructor: () => 1 }],
      "r",
    ],
    ["closedObject", closedObject({}), [{}], [[], 1, null, "x"], "an object"],
    ["openObject", openObject({}, "a thing"), [{}, { any: 1 }, new Map()], [[], 1, null, "x"], "a thing"],
    ["accepting", accepting(Array.isArray, "a list"), [[], [1]], [{}, "a"], "a list"],
    ["exactly", exactly(1, "1, the version"), [1], [2, "1", null], "1, the version"],
    ["flag", flag(), [true, false], [0, "true", null], "true or false"],
    ["orOff", orOff(text("t")), [false, "x"], [true, 0, null], "t"],
  ])("%s", (_, shape, good, bad, expected) => {
    for (const value of good) expect(wanted(shape, value)).toEqual([]);
    for (const value of bad) expect(wanted(shape, value)).toEqual([`it: ${expected}`]);
  });

  test("optional takes what is not there, nullable takes null", () => {
    expect(wanted(optional(text("t")), undefined)).toEqual([]);
    expect(wanted(optional(text("t")), null)).toEqual(["it: t"]);
    expect(wanted(nullable(text("t")), null)).toEqual([]);
    expect(wanted(nullable(text("t")), undefined)).toEqual(["it: t"]);
  });

  test("anything takes anything", () => {
    for (const value of [undefined, null, Number.NaN, {}, [], () => 1]) expect(wanted(anything(), value)).toEqual([]);
  });

  test("lists and objects tell of every part, a hole in a list included, and then of themselves", () => {
    const pair = listOf(closedObject({ a: text("t") }), "pairs", 3);
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested.
    expect(wanted(pair, [{ a: "x" }, , { b: 1 }].slice(0, 2))).toEqual([
      "it[1]: an object",
      "it: a list of 3 or more pairs",
    ]);
    expect(wanted(pair, [{ a: "x" }, { a: "x" }, { b: 1 }])).toEqual([
      "it[2].a: t",
      "it[2]: known keys only (`b` is none): a",
    ]);
  });

  test("records are checked at every key that they have of their own", () => {
    const shape = recordOf(finiteNumber(), "r");
    expect(wanted(shape, { constructor: "x", toString: 1 })).toEqual(["it.constructor: a finite number"]);
  });

  test("oneOf answers a near miss with the word that was meant", () => {
    expect(wanted(oneOf("exact", "include"), "exat")).toEqual(['it: one of "exact", "include"; did you mean "exact"?']);
    expect(wanted(oneOf("exact", "include"), "zzz")).toEqual(['it: one of "exact", "include"']);
    expect(wanted(oneOf("exact", "include"), 3)).toEqual(['it: one of "exact", "include"']);
  });

  test("closedObject answers an unknown key with the key that was meant, or with those that there are", () => {
    const shape = closedObject({ mobilityRate: optional(finiteNumber()) });
    expect(wanted(shape, { mobiltyRate: 1 })).toEqual([
      "it: known keys only (`mobiltyRate` is none); did you mean `mobilityRate`?",
    ]);
    expect(wanted(shape, { x: 1 })).toEqual(["it: known keys only (`x` is none): mobilityRate"]);
    expect(wanted(shape, JSON.parse('{"__proto__": 1}'))).toHaveLength(1);
  });

  test("byKey speaks of the variant that the key names, and of no other", () => {
    const shape = byKey("method", { plain: {}, bounded: { upper: finiteNumber() } });
    expect(wanted(shape, { method: "plain" })).toEqual([]);
    expect(wanted(shape, { method: "bounded", upper: 1 })).toEqual([]);
    expect(wanted(shape, { method: "bounded" })).toEqual(["it.upper: a finite number"]);
    expect(wanted(shape, { method: "plain", upper: 1 })).toEqual(["it: known keys only (`upper` is none): method"]);
    expect(wanted(shape, { method: "plian" })).toEqual(['it.method: one of "plain", "bounded"; did you mean "plain"?']);
    expect(wanted(shape, { method: "toString" })).toEqual(['it.method: one of "plain", "bounded"']);
    expect(wanted(shape, "plain")).toEqual(["it: an object with the key `method`"]);
  });

  test("choose keeps the path below the value it looked at", () => {
    const shape = closedObject({ a: choose((value) => (isObject(value) ? recordOf(text("t"), "r") : text("u"))) });
    expect(wanted(shape, { a: { b: 1 } })).toEqual(["it.a.b: t"]);
    expect(wanted(shape, { a: 1 })).toEqual(["it.a: u"]);
  });

  test("once makes a shape at its first use, and one only", () => {
    let made = 0;
    const shape = once(() => {
      made += 1;
      return text("t");
    });
    expect(made).toBe(0);
    expect(shape()).toBe(shape());
    expect(made).toBe(1);
  });
});
