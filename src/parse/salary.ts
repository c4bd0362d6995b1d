import type { Parsed, Salary } from "../model/parsed.js";
import { withoutMarkup } from "./markup.js";
import { readStatement } from "./salary-grammar.js";
import { checkSalaryOptions, type SalaryOptions } from "./salary-options.js";
import { resolveSalary } from "./salary-resolve.js";
import { readSalaryTokens, type SalaryToken } from "./salary-tokens.js";
import { cleanText, isPlaceholder } from "./text.js";

/** No advertisement states its wage beyond so many characters; the rest is page text. */
const MOST_CHARACTERS = 2000;
/** How far into a text a word such as `negotiable` speaks for the whole of it. */
const SILENCE_WITHIN = 12;

/** Pay of nothing has neither currency nor period. */
const NO_PAY: Salary = Object.freeze({
  currency: null,
  period: null,
  min: 0,
  max: 0,
  months: null,
  annualMin: null,
  annualMax: null,
  inferred: Object.freeze([]),
});

/**
 * Reads the pay that an advertisement states, in Chinese or English: currency, period, range, open ends, months paid.
 *
 * `annual = month × (months ?? 12)`, `year × 1`, and for weeks, days and hours × the working time of the options.
 *
 * What the text says wins over the options; what the options added is listed in `inferred`. A sign that several currencies
 * share is open to an option that names one of them: `$` is USD, or CAD where the option says CAD, but never CNY; `¥` is
 * CNY or JPY; `元` is CNY, or TWD or HKD where the option says so; `kr` is none without an option. `14薪` means pay by
 * the month. Refused as `unrecognised`: an upper end below the lower one (`20k-15k`: which is the slip?), a count of
 * months that is a range (`13-15薪`), a rate that is no period (`元/次`), pay that cannot be real (`10-20/月`, `$0`), and
 * a bare number with other words around it.
 *
 * Cost O(length); text beyond 2000 characters is not read.
 *
 * @param text - A salary as written, page text attached or not; any string.
 * @param options - What the source means where a text is silent; working time. Left out, the result says `null`.
 * @returns The salary, amounts in currency units per period; or why there is none.
 * @throws {IndexError} `invalid-option` if an option is malformed.
 * @example
 * parseSalary("15k-25k", { currency: "CNY", period: "month" }); // => { ok: true, value: { currency: "CNY", period: "month", min: 15000, max: 25000, months: null, annualMin: 180000, annualMax: 300000, inferred: ["currency", "period"] } }
 * parseSalary("$120,000 a year"); // => { ok: true, value: { currency: "USD", period: "year", min: 120000, max: 120000, months: null, annualMin: 120000, annualMax: 120000, inferred: [] } }
 * parseSalary("面议"); // => { ok: false, reason: "not-stated" }
 */
export function parseSalary(text: string, options: SalaryOptions = {}): Parsed<Salary> {
  checkSalaryOptions(options, "parseSalary");
  const cleaned = cleanText(withSigns(withoutMarkup(text)));
  if (isPlaceholder(cleaned)) return { ok: false, reason: "empty" };
  const tokens = readSalaryTokens(cleaned.slice(0, MOST_CHARACTERS).trim());
  const statement = readStatement(tokens);
  const value = statement === null ? null : resolveSalary(statement, options);
  if (value !== null) return { ok: true, value };
  if (statement === null && speaksFirst(tokens, "unpaid")) return { ok: true, value: NO_PAY };
  return { ok: false, reason: speaksFirst(tokens, "silence") ? "not-stated" : "unrecognised" };
}

/** Whether a word of the kind stands early in the text and before any figure. */
function speaksFirst(tokens: readonly SalaryToken[], kind: "silence" | "unpaid"): boolean {
  const first = tokens.slice(0, SILENCE_WITHIN).find((token) => token.kind === kind || token.kind === "number");
  return first?.kind === kind;
}

/** Puts signs in the place of the entities that stand for currencies. */
function withSigns(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(nbsp|pound|euro|yen|amp);/gi, (_, name: string) => ENTITIES.get(name.toLowerCase()) ?? " ");
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["pound", "£"],
  ["euro", "€"],
  ["yen", "¥"],
  ["amp", "&"],
]);
