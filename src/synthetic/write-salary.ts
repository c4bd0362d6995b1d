import type { Random } from "../numeric/random.js";
import { oneIn, pick } from "./choose.js";
import { SALARY_NOT_STATED, SALARY_UNREADABLE } from "./phrases.data.js";

/** How a site words pay. */
export type SalaryStyle = "thousands" | "ten-thousands" | "yuan" | "annual" | "english";

/**
 * Words monthly pay from `low` to `high` (in hundred yuan) as a site of that style does, with the oddities that real
 * sites show: pay not stated, open ends, day and hour wages, full-width digits, texts that say nothing.
 */
export function writeSalary(random: Random, style: SalaryStyle, low: number, high: number): string {
  const oddity = random.integer(100);
  if (oddity < 8) return pick(random, SALARY_NOT_STATED);
  if (oddity < 9) return oneIn(random, 3) ? pick(random, SALARY_UNREADABLE) : `${ten(low)}-${ten(high)}万`;
  if (oddity < 11) return low < 80 ? `${Math.round(low / 0.22)}元/天` : `${ten(low * 12)}万以上/年`;
  if (oddity < 12 && low < 80) return `${Math.round(low / 1.76)}元/小时`;
  switch (style) {
    case "thousands":
      return thousands(random, low, high);
    case "ten-thousands":
      return low < 100 && high >= 100 ? `${one(low)}千-${ten(high)}万/月` : tenThousandsAMonth(low, high);
    case "yuan":
      return oneIn(random, 2) ? `${low * 100}-${high * 100}元/月` : `${low * 100}-${high * 100}元/月·13薪`;
    case "annual":
      return `${Math.round((low * 12) / 100)}-${Math.round((high * 12) / 100)}万/年`;
    case "english":
      return oneIn(random, 3)
        ? `CNY ${commas(low * 1200)} - ${commas(high * 1200)} a year`
        : `RMB ${commas(low * 100)} - ${commas(high * 100)} per month`;
  }
}

function thousands(random: Random, low: number, high: number): string {
  const from = Math.max(1, Math.round(low / 10));
  const to = Math.max(from + 1, Math.round(high / 10));
  const form = random.integer(20);
  if (form === 0) return fullWidth(`${from}K-${to}K`);
  if (form < 5) return `${from}k-${to}k`;
  if (form < 12) return `${from}-${to}K`;
  return `${from}-${to}K·${13 + random.integer(4)}薪`;
}

function tenThousandsAMonth(low: number, high: number): string {
  return high < 100 ? `${one(low)}-${one(high)}千/月` : `${ten(low)}-${ten(high)}万/月`;
}

/** Hundreds as thousands: 85 → 8.5. */
function one(hundreds: number): string {
  return String(hundreds / 10);
}

/** Hundreds as ten-thousands with at most one decimal: 152 → 1.5. */
function ten(hundreds: number): string {
  return String(Math.round(hundreds / 10) / 10);
}

function commas(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function fullWidth(text: string): string {
  return Array.from(text, (character) => String.fromCodePoint((character.codePointAt(0) as number) + 0xfee0)).join("");
}
