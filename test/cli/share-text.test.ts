import { describe, expect, it } from "vitest";
import { shareText } from "../../src/cli/share-text.js";

describe("shareText", () => {
  it.each([
    [0, 0, "0%"],
    [0, 7, "0%"],
    [7, 7, "100%"],
    [1, 8, "12.5%"],
    [1, 1001, "<0.1%"],
    [1000, 1001, ">99.9%"],
    [999, 1000, "99.9%"],
  ])("%i of %i is %s", (part, whole, text) => {
    expect(shareText(part, whole)).toBe(text);
  });
});
