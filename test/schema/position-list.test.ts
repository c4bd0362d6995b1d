import { describe, expect, test } from "vitest";
import { findIssues } from "../../src/schema/find-issues.js";
import { positionList } from "../../src/schema/position-list.js";
import { nurse } from "../support/shortage-positions.js";

const paths = (value: unknown): string[] => findIssues(positionList(), value, "positions").map(({ path }) => path);

describe("positionList", () => {
  test("takes positions with and without gaps, with values of own dimensions, and with keys it does not know", () => {
    const gaps = { stock: null, mobile: null, education: null, experience: null, requirements: null, salary: null };
    expect(paths([])).toEqual([]);
    expect(paths([nurse, { ...nurse, ...gaps, industry: null, currency: null }])).toEqual([]);
    expect(paths([{ ...nurse, extra: { growth: -0.1, age: null }, note: "x" }])).toEqual([]);
  });

  test.each([
    ["id", ""],
    ["id", 1],
    ["name", null],
    ["industry", undefined],
    ["advertisements", -1],
    ["demand", null],
    ["demand", 2 ** 53],
    ["stock", "10"],
    ["mobile", Number.NaN],
    ["education", -1],
    ["experience", Number.POSITIVE_INFINITY],
    ["requirements", []],
    ["salary", "48k"],
    ["currency", 1],
    ["extra", []],
  ])("refuses %s %s", (key, value) => {
    expect(paths([nurse, { ...nurse, [key]: value }])).toEqual([`positions[1].${key}`]);
  });
});
