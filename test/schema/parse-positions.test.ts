import { describe, expect, test } from "vitest";
import { parsePositions, safeParsePositions } from "../../src/schema/parse-positions.js";
import { expectFault } from "../support/laws.js";
import { fourPositions, nurse } from "../support/shortage-positions.js";

describe("safeParsePositions", () => {
  test("reads JSON text and what it holds", () => {
    expect(safeParsePositions(JSON.stringify(fourPositions))).toEqual({ ok: true, positions: fourPositions });
    expect(safeParsePositions(fourPositions)).toEqual({ ok: true, positions: fourPositions });
  });

  test("gives every issue with its path", () => {
    const bad = [
      { ...nurse, salary: -5 },
      { ...nurse, demand: "many" },
      { ...nurse, id: "cook", currency: "CNY" },
    ];
    expect(safeParsePositions(bad)).toEqual({
      ok: false,
      issues: [
        { path: "positions[0].salary", expected: "a number of 0 or more", received: "-5" },
        { path: "positions[1].demand", expected: "a number from 0 to 9007199254740991", received: '"many"' },
        { path: "positions[1].id", expected: "each id once", received: '"nurse"' },
        { path: "positions[2].currency", expected: 'salaries in one currency ("EUR", as before)', received: '"CNY"' },
      ],
    });
  });

  test("a currency without a salary does not count", () => {
    expect(safeParsePositions([nurse, { ...nurse, id: "cook", currency: "CNY", salary: null }]).ok).toBe(true);
  });

  test.each(["", "{", "[1,]", "nul"])("%j is no JSON", (json) => {
    const parsed = safeParsePositions(json);
    expect(parsed.ok ? [] : parsed.issues.map(({ path, expected }) => [path, expected])).toEqual([
      ["positions", "JSON text"],
    ]);
  });

  test.each([null, {}, "{}", 3, [null], [[]]])("%j is no list of positions", (json) => {
    expect(safeParsePositions(json).ok).toBe(false);
  });

  test("keys that are names of the language are keys like others", () => {
    const odd = JSON.parse('[{"__proto__": {"id": "x"}}]') as unknown;
    expect(safeParsePositions(odd).ok).toBe(false);
    expect(
      safeParsePositions([
        { ...nurse, id: "__proto__" },
        { ...nurse, id: "constructor" },
      ]).ok,
    ).toBe(true);
  });
});

describe("parsePositions", () => {
  test("gives the positions as they came", () => {
    expect(parsePositions(fourPositions)).toBe(fourPositions);
  });

  test("names the first five issues and counts the others", () => {
    const bad = Array.from({ length: 7 }, (_, index) => ({ ...nurse, id: `p${index}`, salary: -1 - index }));
    const fault = expectFault(() => parsePositions(bad), "invalid-value");
    expect(fault.details.expected).toMatch(
      /^positions\[0\]\.salary: .*; positions\[4\]\.salary: a number of 0 or more$/u,
    );
    expect(fault.details.received).toBe("-1; -2; -3; -4; -5 and 2 more");
  });
});
