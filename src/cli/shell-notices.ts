import type { TallyTotals } from "shortage-index";
import type { Words } from "./words.data.js";

/** Which of the two that a salary may not say the user has said, for every file. */
export interface NamedPay {
  readonly currency: boolean;
  readonly period: boolean;
}

/** What a user most likely means where the files name no currency at all. */
const USUAL_CURRENCY = "CNY";

/** What the shell must say of the salaries and the talent, beside the notices of the result. */
export function shellNotices(totals: TallyTotals, currency: string | null, named: NamedPay, words: Words): string[] {
  const notices: string[] = [];
  const { stated, withoutAnnual, withoutCurrency } = totals.salaries;
  const others = stated.filter((count) => count.currency !== currency);
  const inOthers = others.reduce((sum, count) => sum + count.advertisements, 0);
  if (inOthers > 0 && currency !== null) {
    const counts = stated.map((count) => `${count.currency} ${count.advertisements}`).join(", ");
    notices.push(named.currency ? words.otherCurrency(inOthers, currency) : words.mixedCurrencies(counts, currency));
  }
  // The remedy is spelled out, ready to be copied; whether it is true of the source, only the user knows.
  const code = currency ?? USUAL_CURRENCY;
  const period = code === USUAL_CURRENCY ? "month" : "year";
  const options = [...(named.currency ? [] : [`--currency ${code}`]), ...(named.period ? [] : [`--period ${period}`])];
  const remedy = options.join(" ");
  if (withoutCurrency > 0) notices.push(words.withoutCurrency(withoutCurrency, code, remedy));
  if (withoutAnnual > 0) {
    notices.push(
      named.period
        ? words.withoutWorkingTime(withoutAnnual)
        : words.withoutAnnual(withoutAnnual, { code, period, remedy }),
    );
  }
  const { unadvertised } = totals;
  const people = unadvertised.stock + unadvertised.mobile;
  if (people > 0) notices.push(words.unadvertised(unadvertised.positions, people));
  if (totals.stock === null) notices.push(words.noTalent);
  return notices;
}
