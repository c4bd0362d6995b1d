import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SalaryPeriod } from "../../src/model/parsed.js";
import { parseSalary } from "../../src/parse/salary.js";
import type { SalaryOptions } from "../../src/parse/salary-options.js";
import { hostileSalaryText, thousands } from "../support/salary-arbitraries.js";

const options: fc.Arbitrary<SalaryOptions> = fc.record(
  {
    currency: fc.constantFrom("CNY", "USD", "EUR", "INR", "XXX"),
    period: fc.constantFrom<SalaryPeriod>("year", "month", "week", "day", "hour"),
    workingHoursPerYear: fc.integer({ min: 1, max: 8784 }),
    workingDaysPerYear: fc.integer({ min: 1, max: 366 }),
    workingWeeksPerYear: fc.integer({ min: 1, max: 53 }),
  },
  { requiredKeys: [] },
);

/** ASCII as full-width forms. */
function widen(text: string): string {
  return text.replace(/[!-~]/g, (plain) => String.fromCharCode(plain.charCodeAt(0) + 0xfee0));
}

describe("law: any text", () => {
  test("gives a sound salary or a reason, and never throws", () => {
    fc.assert(
      fc.property(hostileSalaryText, options, (text, given) => {
        const parsed = parseSalary(text, given);
        if (!parsed.ok) {
          expect(["empty", "not-stated", "unrecognised"]).toContain(parsed.reason);
          return;
        }
        const { currency, period, min, max, months, annualMin, annualMax, inferred } = parsed.value;
        const isUnpaid = min === 0 && max === 0;
        const top = max ?? min;
        expect(top !== null && Number.isFinite(top) && (top > 0 || isUnpaid)).toBe(true);
        expect(min === null || (min >= 0 && min <= (max ?? min))).toBe(true);
        expect(months === null || (months >= 12 && months <= 36)).toBe(true);
        expect(annualMin === null || (min !== null && annualMin >= 0)).toBe(true);
        expect(annualMax === null || (max !== null && annualMax <= max * 8784)).toBe(true);
        expect(currency === null || /^[A-Z]{3}$/.test(currency)).toBe(true);
        if (inferred.includes("currency")) expect(currency).toBe(given.currency);
        if (inferred.includes("period")) expect(period).toBe(given.period);
      }),
      { numRuns: 2000 },
    );
  });

  test("reads the same in full width, and with white space around it", () => {
    fc.assert(
      fc.property(hostileSalaryText, options, (text, given) => {
        // Tags and entities are ASCII by nature; in full width they are only text.
        fc.pre(!/[<&]/.test(text));
        expect(parseSalary(widen(text), given)).toEqual(parseSalary(text, given));
        expect(parseSalary(`\n\u3000 ${text}\u00a0\t`, given)).toEqual(parseSalary(text, given));
      }),
      { numRuns: 500 },
    );
  });

  test("without options, nothing is inferred", () => {
    fc.assert(
      fc.property(hostileSalaryText, (text) => {
        const parsed = parseSalary(text);
        if (parsed.ok) expect(parsed.value.inferred).toEqual([]);
      }),
    );
  });
});

describe("law: a range", () => {
  const range = fc.record({
    ends: thousands,
    dash: fc.constantFrom("-", "–", "—", "~", "～", " - ", "至", "到", " to "),
    form: fc.constantFrom<(low: string, high: string) => string>(
      (low, high) => `${low}k|${high}k`,
      (low, high) => `${low}|${high}K`,
      (low, high) => `${low}千|${high}千`,
      (low, high) => `${low},000|${high},000`,
      (low, high) => `${low}000|${high}000元`,
    ),
  });

  test("reads as its two ends, whatever joins them", () => {
    fc.assert(
      fc.property(range, ({ ends: [low, high], dash, form }) => {
        const text = form(String(low), String(high)).replace("|", dash);
        const parsed = parseSalary(text, { currency: "CNY", period: "month" });
        expect(parsed).toMatchObject({
          ok: true,
          value: { min: low * 1000, max: high * 1000, annualMin: low * 12_000, annualMax: high * 12_000 },
        });
      }),
    );
  });

  test("with its ends the wrong way round is refused", () => {
    fc.assert(
      fc.property(range, ({ ends: [low, high], dash, form }) => {
        fc.pre(low < high);
        fc.pre(!form("", "").startsWith("|")); // "150-1K" can be 150 to 1000
        const text = form(String(high), String(low)).replace("|", dash);
        expect(parseSalary(text, { currency: "CNY", period: "month" })).toEqual({ ok: false, reason: "unrecognised" });
      }),
    );
  });

  test("in hundredths of 万 is exact", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (hundredths) => {
        const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}万/月`;
        expect(parseSalary(text)).toMatchObject({ ok: true, value: { min: hundredths * 100, max: hundredths * 100 } });
      }),
    );
  });

  test("months paid multiply the year", () => {
    fc.assert(
      fc.property(thousands, fc.integer({ min: 12, max: 24 }), ([low, high], months) => {
        expect(parseSalary(`${low}-${high}K·${months}薪`)).toMatchObject({
          ok: true,
          value: { months, annualMin: low * 1000 * months, annualMax: high * 1000 * months },
        });
      }),
    );
  });
});

test("law: what the text says wins over the options", () => {
  fc.assert(
    fc.property(thousands, options, ([low, high], given) => {
      expect(parseSalary(`€${low}k - €${high}k per annum`, given)).toMatchObject({
        ok: true,
        value: { currency: "EUR", period: "year", min: low * 1000, max: high * 1000, inferred: [] },
      });
    }),
  );
});

test("law: a negative figure is refused wherever it stands", () => {
  fc.assert(
    fc.property(thousands, fc.constantFrom("元", "元/月", "k", "万/年", ""), ([low], unit) => {
      expect(parseSalary(`-${low * 1000}${unit}`)).toEqual({ ok: false, reason: "unrecognised" });
    }),
  );
});
