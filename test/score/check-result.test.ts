import { expect, test } from "vitest";
import { explain } from "../../src/score/explain.js";
import { freezeMethod } from "../../src/score/freeze-method.js";
import { pickTop } from "../../src/score/pick-top.js";
import { expectFault } from "../support/laws.js";
import { fourPositions } from "../support/shortage-positions.js";

test.each([
  ["positions", fourPositions],
  ["a ranking alone", { ranking: [] }],
  ["null", null],
  ["text", "{}"],
])("a function that takes a result refuses %s", (_, given) => {
  const result = given as never;
  for (const [where, call] of [
    ["pickTop", () => pickTop(result, { count: 1 })],
    ["explain", () => explain(result, "nurse")],
    ["freezeMethod", () => freezeMethod(result)],
  ] as const) {
    expect(expectFault(call, "invalid-value").details).toMatchObject({ where, expected: "a result of scoreShortage" });
  }
});
