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
const stated = [
  { currency: "USD", advertisements: 5 },
  { currency: "GBP", advertisements: 2 },
];

it("says nothing where there is nothing to say", () => {
  expect(shellNotices(totals({ stated: stated.slice(0, 1) }), "USD", false, WORDS.en)).toEqual([]);
});

it("names currencies, gaps, people without a position, and missing talent", () => {
  expect(shellNotices(totals({ stated }), "USD", false, WORDS.en)[0]).toMatch(/\(USD 5, GBP 2\); USD is ranked/);
  expect(shellNotices(totals({ stated }), "GBP", true, WORDS.en)[0]).toMatch(
    /^5 salaries are in another currency than GBP/,
  );
  expect(shellNotices(totals({ withoutCurrency: 3 }), null, false, WORDS.en)[0]).toMatch(
    /^3 salaries name no currency/,
  );
  expect(shellNotices(totals({ withoutAnnual: 4 }), null, false, WORDS.zh)[0]).toMatch(/^4 条薪资无法折算/);
  const unadvertised = { positions: 2, stock: 30, mobile: 12 };
  expect(shellNotices(totals({}, { unadvertised }), null, false, WORDS.en)[0]).toMatch(/^42 people .* in 2 positions/);
  expect(shellNotices(totals({}, { stock: null, mobile: null }), null, false, WORDS.en)[0]).toMatch(/--talent FILE/);
});
