import { describe, expect, test } from "vitest";
import { closestWords } from "../../src/schema/closest-words.js";

const words = ["mobilityRate", "minimumCoverage", "missing", "weights", "levels", "ties"];

describe("closestWords", () => {
  test.each([
    ["mobiltyRate", "mobilityRate"], // a letter dropped
    ["mobilitiRate", "mobilityRate"], // a letter replaced
    ["teis", "ties"], // two neighbours swapped: one slip, as many as four letters allow
    ["level", "levels"], // the beginning of a word
    ["MISSING", "missing"],
  ])("%s means %s", (typed, meant) => {
    expect(closestWords(typed, words, 1)).toEqual([meant]);
  });

  test("nothing is near a word that differs in more than a third of its letters", () => {
    expect(closestWords("colour", words, 3)).toEqual([]);
    expect(closestWords("tix", ["ties"], 1)).toEqual([]); // 2 edits, of 4 letters 1 is allowed
  });

  test("nearest first, equals in code-unit order, and no more than asked for", () => {
    // cart: cat 1 edit, card 1 edit (a third of 4 letters allows 1); "cat" > "card" in code units.
    expect(closestWords("cart", ["cat", "card", "dog"], 5)).toEqual(["card", "cat"]);
    expect(closestWords("cart", ["cat", "card", "dog"], 1)).toEqual(["card"]);
  });

  test("long texts are near nothing, and cost nothing", () => {
    const long = "x".repeat(100_000);
    const start = performance.now();
    expect(closestWords(long, [long, "x"], 3)).toEqual([]);
    expect(closestWords("x", [long], 3)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
