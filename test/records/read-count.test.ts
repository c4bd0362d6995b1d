import { describe, expect, it } from "vitest";
import { readCount } from "../../src/records/read-count.js";

describe("readCount", () => {
  it.each([
    ["1", 1],
    [" 120 ", 120],
    ["1,200", 1200],
    ["1,234,567", 1_234_567],
    ["3.0", 3],
    ["5人", 5],
    ["12 people", 12],
    ["１２", 12],
    ["999999999999999", 999_999_999_999_999],
  ])("reads %s", (text, value) => {
    expect(readCount(text)).toEqual({ ok: true, value });
  });

  it.each(["0", "-3", "2.5", "1,2", "12,00", "若干", "1e3", "0x10", "9999999999999999", "3 4", "1".repeat(100_000)])(
    "does not read %s",
    (text) => {
      expect(readCount(text)).toEqual({ ok: false, reason: "unrecognised" });
    },
  );

  it("tells an empty cell", () => {
    expect(readCount("N/A")).toEqual({ ok: false, reason: "empty" });
  });
});
