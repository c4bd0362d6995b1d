import type { ReportLanguage } from "./catalogue-words.data.js";

/** What is written where there is no value. */
export const NONE = "–";

/** A number with a fixed number of decimals and a comma between thousands. */
export function grouped(value: number, decimals = 0): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? "−" : "";
  return `${sign}${text}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** The same; a dash where there is no value. */
export function orNone(value: number | null | undefined, decimals = 0): string {
  return value == null ? NONE : grouped(value, decimals);
}

/** A change, with its sign. */
export function signed(value: number, decimals = 0): string {
  const text = grouped(value, decimals);
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/** A share as per cent. */
export function percent(share: number, decimals = 0): string {
  return `${(100 * share).toFixed(decimals)}%`;
}

/** An annual wage: in ten thousands in Chinese, in full in English. */
export function annualPay(value: number | null | undefined, language: ReportLanguage): string {
  if (value == null) return NONE;
  // Rounded first, for half a thousand is no binary fraction of ten thousand.
  return language === "zh" ? grouped(Math.round(value / 1000) / 10, 1) : grouped(value);
}

/** Six significant digits: enough to see, and 0.30000000000000004 is nothing to read. */
export function tidy(value: number): number {
  return Number(value.toPrecision(6));
}

const SCHOOLING: readonly { readonly below: number; readonly en: string; readonly zh: string }[] = [
  { below: 4.5, en: "none", zh: "不限" },
  { below: 10.5, en: "junior secondary", zh: "初中" },
  { below: 13.5, en: "secondary", zh: "高中/中专" },
  { below: 15.5, en: "associate", zh: "大专" },
  { below: 17.5, en: "bachelor", zh: "本科" },
  { below: 20.5, en: "master", zh: "硕士" },
  { below: Number.POSITIVE_INFINITY, en: "doctor", zh: "博士" },
];

/** The level of schooling that a mean number of years is nearest to. */
export function schooling(years: number | null | undefined, language: ReportLanguage): string {
  if (years == null) return NONE;
  return SCHOOLING.find(({ below }) => years < below)?.[language] ?? NONE;
}
