import type { TallyTotals } from "shortage-index";
import type { Words } from "./words.data.js";

/** What the shell must say of the salaries and the talent, beside the notices of the result. */
export function shellNotices(totals: TallyTotals, currency: string | null, named: boolean, words: Words): string[] {
  const notices: string[] = [];
  const { stated, withoutAnnual, withoutCurrency } = totals.salaries;
  const others = stated.filter((count) => count.currency !== currency);
  const inOthers = others.reduce((sum, count) => sum + count.advertisements, 0);
  if (inOthers > 0 && currency !== null) {
    const counts = stated.map((count) => `${count.currency} ${count.advertisements}`).join(", ");
    notices.push(named ? words.otherCurrency(inOthers, currency) : words.mixedCurrencies(counts, currency));
  }
  if (withoutCurrency > 0) notices.push(words.withoutCurrency(withoutCurrency));
  if (withoutAnnual > 0) notices.push(words.withoutAnnual(withoutAnnual));
  const { unadvertised } = totals;
  const people = unadvertised.stock + unadvertised.mobile;
  if (people > 0) notices.push(words.unadvertised(unadvertised.positions, people));
  if (totals.stock === null) notices.push(words.noTalent);
  return notices;
}
