import { describe, expect, test } from "vitest";
import { areBenefits, checkNumber, checkWord, invalidOption, isBenefit } from "../../src/numeric/check-options.js";
import { expectFault } from "../support/laws.js";

describe("options are checked", () => {
  test("directions", () => {
    expect(isBenefit("benefit", "f")).toBe(true);
    expect(isBenefit("cost", "f")).toBe(false);
    expectFault(() => isBenefit("max" as "cost", "f"), "invalid-option");
    expect(areBenefits(["benefit", "cost"], 2, "f")).toEqual([true, false]);
    expectFault(() => areBenefits(["benefit"], 2, "f"), "length-mismatch");
    expectFault(() => areBenefits(undefined as unknown as [], 2, "f"), "invalid-option");
  });

  test("numbers and words", () => {
    expect(checkNumber(0.5, "share", 0, 1, "f")).toBe(0.5);
    for (const bad of [-0.1, 1.1, NaN, "0.5", undefined]) {
      expectFault(() => checkNumber(bad, "share", 0, 1, "f"), "invalid-option");
    }
    expect(checkWord("a", "letter", ["a", "b"], "f")).toBe("a");
    expectFault(() => checkWord("c" as "a", "letter", ["a", "b"], "f"), "invalid-option");
  });

  test("what was received is described and never shown in full", () => {
    expect(invalidOption("f", "x", "y".repeat(1000)).message.length).toBeLessThan(120);
    expect(invalidOption("f", "x", [1, 2]).details.received).toBe("an array of 2");
    expect(invalidOption("f", "x", {}).details.received).toBe("an object");
    expect(invalidOption("f", "x", undefined).details.received).toBe("undefined");
  });
});
