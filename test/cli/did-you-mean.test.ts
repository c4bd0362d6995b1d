import { expect, it } from "vitest";
import { didYouMean } from "../../src/cli/did-you-mean.js";

it("finds slips of the hand and beginnings of words, and stays silent otherwise", () => {
  const words = ["currency", "period", "per-industry-max", "top"];
  expect(didYouMean("currrency", words)).toBe("currency");
  expect(didYouMean("perido", words)).toBe("period");
  expect(didYouMean("curr", words)).toBe("currency");
  expect(didYouMean("tpo", words)).toBe("top");
  expect(didYouMean("zebra", words)).toBeUndefined();
  expect(didYouMean("x".repeat(100_000), words)).toBeUndefined();
});
