import fc from "fast-check";
import type { Parsed, Salary } from "../../src/model/parsed.js";

/** Pieces that salary texts are made of, sound and unsound. */
const pieces = [
  ..."0123456789",
  ..."kKwWmMlL万千百元圆块薪月年天时周次人一二十两-~–—/+.,·*×%()[]（）$£€¥₹₩ ",
  "以上",
  "以下",
  "面议",
  "up to ",
  "from ",
  " to ",
  " per annum",
  " a year",
  "an hour",
  "/月",
  "·13薪",
  "15k-25k",
  "1e400",
  "99999999999999999999",
  "LPA",
  "Cr",
  "lakh",
  "USD",
  "kr",
  "<em>",
  "&pound;",
  "\u0000",
  "\ud800",
  "\u200b",
  "１５Ｋ",
  "__proto__",
];

/** Text of any kind, and text made of the pieces of salary texts. */
export const hostileSalaryText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join("")),
);

/** Two whole amounts in thousands, the lesser first, that are plausible monthly pay in yuan. */
export const thousands: fc.Arbitrary<readonly [number, number]> = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 80 }))
  .map(([low, more]) => [low, low + more] as const);

/** A salary in short, for tables of examples: `CNY/month 15000..25000 x14 = 210000..350000`; `-` is an open end. */
export function inShort(parsed: Parsed<Salary>): string {
  if (!parsed.ok) return parsed.reason;
  const { currency, period, min, max, months, annualMin, annualMax, inferred } = parsed.value;
  const range = (low: number | null, high: number | null): string => `${low ?? "-"}..${high ?? "-"}`;
  const paid = months === null ? "" : ` x${months}`;
  const annual = annualMin === null && annualMax === null ? "" : ` = ${range(annualMin, annualMax)}`;
  const added = inferred.length === 0 ? "" : ` (${inferred.join(", ")})`;
  return `${currency ?? "?"}/${period ?? "?"} ${range(min, max)}${paid}${annual}${added}`;
}
