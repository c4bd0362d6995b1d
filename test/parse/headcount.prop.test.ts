import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHeadcount } from "../../src/parse/headcount.js";
import { hostileRequirementText, LONG_TEXTS, millisecondsOf } from "../support/requirement-arbitraries.js";

test("law: any text gives a positive integer, several, or a reason", () => {
  fc.assert(
    fc.property(hostileRequirementText, (text) => {
      const parsed = parseHeadcount(text);
      if (!parsed.ok) expect(["empty", "not-stated", "unrecognised"]).toContain(parsed.reason);
      else expect(parsed.value === null || (Number.isInteger(parsed.value) && parsed.value >= 1)).toBe(true);
    }),
  );
});

test("law: what is written is read back, in Chinese and English", () => {
  const written = fc.constantFrom<(count: number) => string>(
    (count) => `招${count}人`,
    (count) => `招聘${count}名`,
    (count) => `${count}人`,
    (count) => `${count} openings`,
    (count) => `Openings: ${count}`,
    (count) => `${count}.0`,
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), written, (count, write) => {
      expect(parseHeadcount(write(count))).toEqual({ ok: true, value: count });
    }),
  );
});

test("law: nobody, and more people than one advertisement asks for, are refused", () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(0), fc.integer({ min: 100_001, max: 999_999 })), (count) => {
      expect(parseHeadcount(`招${count}人`)).toEqual({ ok: false, reason: "unrecognised" });
    }),
  );
});

test("law: time grows no faster than the text", () => {
  for (const text of LONG_TEXTS)
    expect(
      millisecondsOf(() => parseHeadcount(text)),
      text.slice(0, 20),
    ).toBeLessThan(500);
});
