import type { TallyTotals } from "shortage-index";
import { expect, it } from "vitest";
import { shellNotices } from "../../src/cli/shell-notices.js";
import { WORDS } from "../../src/cli/words.data.js";

const totals = (salaries: Partial<TallyTotals["salaries"]>, change: Partial<TallyTotals> = {}): TallyTotals => ({
  positions: 1,
  advertisements: 9,
  vacancies: 9,
  stock: 1,
  mobile: 1,
  unadvertised: { positions: 0, stock: 0, mobile: 0 },
  salaries: { stated: [], withoutAnnual: 0, withoutCurrency: 0, notStated: 0, ...salaries },
  ...change,
});
const NONE = { currency: false, period: false };
const CURRENCY = { currency: true, period: false };
const PERIOD = { currency: false, period: true };
const stated = [
  { currency: "USD", advertisements: 5 },
  { currency: "GBP", advertisements: 2 },
];

it("says nothing where there is nothing to say", () => {
  expect(shellNotices(totals({ stated: stated.slice(0, 1) }), "USD", NONE, WORDS.en)).toEqual([]);
});

it("names currencies, gaps, people without a position, and missing talent", () => {
  expect(shellNotices(totals({ stated }), "USD", NONE, WORDS.en)[0]).toMatch(/\(USD 5, GBP 2\); USD is ranked/);
  expect(shellNotices(totals({ stated }), "GBP", CURRENCY, WORDS.en)[0]).toMatch(
    /^5 salaries are in other currencies than GBP/,
  );
  expect(shellNotices(totals({ withoutCurrency: 3 }), null, NONE, WORDS.en)[0]).toMatch(/^3 salaries name no currency/);
  expect(shellNotices(totals({ withoutAnnual: 4 }), null, NONE, WORDS.zh)[0]).toMatch(/^4 条薪资无法折算/);
  const unadvertised = { positions: 2, stock: 30, mobile: 12 };
  expect(shellNotices(totals({}, { unadvertised }), null, NONE, WORDS.en)[0]).toMatch(
    /^the talent files name 42 people in 2 positions/,
  );
  expect(shellNotices(totals({}, { stock: null, mobile: null }), null, NONE, WORDS.en)[0]).toMatch(/--talent FILE/);
});

it("spells the remedy out for salaries that do not say enough, and only what is still to be said", () => {
  const notices = (named: typeof NONE, currency: string | null, salaries: Partial<TallyTotals["salaries"]>) =>
    shellNotices(totals(salaries), currency, named, WORDS.en);
  expect(notices(NONE, null, { withoutCurrency: 1 })).toEqual([
    "1 salary names no currency and counts as missing. If this source pays in CNY, add --currency CNY --period month.",
  ]);
  expect(notices(PERIOD, "USD", { withoutCurrency: 2 })).toEqual([
    "2 salaries name no currency and count as missing. If this source pays in USD, add --currency USD.",
  ]);
  expect(notices(NONE, null, { withoutAnnual: 1 })[0]).toMatch(
    /^1 salary comes to no annual amount and counts as missing:.* add --currency CNY --period month;/,
  );
  expect(notices(CURRENCY, "CNY", { withoutAnnual: 2 })[0]).toMatch(/^2 salaries come to .* add --period month;/);
  // What a source usually means: yuan a month in China, elsewhere mostly a year's pay.
  expect(notices(NONE, "USD", { withoutAnnual: 2 })[0]).toMatch(
    /pays in USD by the year, add --currency USD --period year;/,
  );
  // With both named only pay by the hour, day or week is left.
  const both = notices({ currency: true, period: true }, "CNY", { withoutAnnual: 2 })[0];
  expect(both).toMatch(/pay is by the hour, day or week\. Add --hours-per-year/);
  expect(both).not.toMatch(/--period|--currency/);
});
