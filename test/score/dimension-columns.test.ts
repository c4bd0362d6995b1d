import { describe, expect, test } from "vitest";
import { readExtra, readPositions } from "../../src/score/dimension-columns.js";
import { expectFault } from "../support/laws.js";
import { fourPositions, nurse } from "../support/shortage-positions.js";

describe("readPositions", () => {
  test("reads figures into columns; a gap is NaN", () => {
    const { ids, demand, stock, salary, currency } = readPositions(
      [nurse, { ...nurse, id: "cook", stock: null, salary: null, currency: null }],
      "f",
    );
    expect(ids).toEqual(["nurse", "cook"]);
    expect([...demand]).toEqual([90, 90]);
    expect([...stock]).toEqual([100, Number.NaN]);
    expect([...salary]).toEqual([48_000, Number.NaN]);
    expect(currency).toBe("EUR");
  });

  test("−0 becomes 0, which JSON keeps", () => {
    expect(Object.is(readPositions([{ ...nurse, demand: -0, experience: -0 }], "f").demand[0], 0)).toBe(true);
    expect(Object.is(readPositions([{ ...nurse, demand: -0, experience: -0 }], "f").experience[0], 0)).toBe(true);
  });

  test.each([
    ["id", "", "invalid-value"],
    ["id", 7, "invalid-value"],
    ["name", null, "invalid-value"],
    ["industry", undefined, "invalid-value"],
    ["advertisements", -1, "invalid-value"],
    ["advertisements", Number.NaN, "non-finite-value"],
    ["demand", -3, "invalid-value"],
    ["demand", null, "invalid-value"],
    ["demand", Number.POSITIVE_INFINITY, "non-finite-value"],
    ["demand", 2 ** 53, "invalid-value"],
    ["stock", "12", "invalid-value"],
    ["mobile", -1, "invalid-value"],
    ["education", Number.NaN, "non-finite-value"],
    ["experience", -0.5, "invalid-value"],
    ["requirements", undefined, "invalid-value"],
    ["salary", Number.NEGATIVE_INFINITY, "non-finite-value"],
    ["salary", "48k", "invalid-value"],
    ["currency", 1, "invalid-value"],
  ] as const)("refuses %s %s", (column, value, code) => {
    const bad = [
      ...fourPositions.slice(0, 2),
      { ...nurse, id: "z", [column]: value } as never,
      fourPositions[2] as never,
    ];
    const { details } = expectFault(() => readPositions(bad, "f"), code);
    expect(details).toMatchObject({ where: "f", index: 2, column });
  });

  test("says the remedy of what can be a gap", () => {
    const fault = expectFault(() => readPositions([{ ...nurse, salary: undefined as never }], "f"), "invalid-value");
    expect(fault.message).toBe(
      "f: expected a number of 0 or more, or null for a gap, received nothing at index 0 in column salary [invalid-value]",
    );
  });

  test("refuses what is no list, an empty one, and what is no position", () => {
    expectFault(() => readPositions({} as never, "f"), "invalid-value");
    expectFault(() => readPositions([], "f"), "empty-input");
    expect(expectFault(() => readPositions([nurse, null as never], "f"), "invalid-value").details.index).toBe(1);
  });

  test.each([[["a", "b", "a"]], [["a", "a"]], [["b", "a", "__proto__", "__proto__"]]])("refuses ids %j", (ids) => {
    const list = ids.map((id) => ({ ...nurse, id }));
    expect(expectFault(() => readPositions(list, "f"), "duplicate-id").details.index).toBe(list.length - 1);
  });

  test("refuses salaries in two currencies, also where one is not stated; without a salary it does not matter", () => {
    const second = (changed: object) => [nurse, { ...nurse, id: "z", ...changed }];
    expectFault(() => readPositions(second({ currency: "CNY" }), "f"), "mixed-currencies");
    expectFault(() => readPositions(second({ currency: null }), "f"), "mixed-currencies");
    expect(readPositions(second({ currency: "CNY", salary: null }), "f").currency).toBe("EUR");
  });
});

describe("readExtra", () => {
  const of = (...extras: readonly unknown[]) =>
    extras.map((extra, index) => ({
      ...nurse,
      id: `p${index}`,
      ...(extra === undefined ? {} : { extra: extra as never }),
    }));

  test("reads own values; what is not there is a gap", () => {
    const values = readExtra(of({ growth: -0.5 }, { growth: null }, {}, undefined), "growth", "f");
    expect([...values]).toEqual([-0.5, Number.NaN, Number.NaN, Number.NaN]);
  });

  test("a name of the language is no value that an object inherits", () => {
    expect([...readExtra(of({}), "constructor", "f")]).toEqual([Number.NaN]);
  });

  test("refuses what is no finite number", () => {
    expect(expectFault(() => readExtra(of({}, { a: "1" }), "a", "f"), "invalid-value").details).toMatchObject({
      index: 1,
      column: "a",
    });
    expectFault(() => readExtra(of({ a: Number.NaN }), "a", "f"), "non-finite-value");
    expectFault(() => readExtra(of(null), "a", "f"), "invalid-value");
  });
});
