import type { ReportLanguage } from "./catalogue-words.data.js";
import type { ReportData } from "./report-data.js";
import { annualPay, grouped, NONE, schooling } from "./report-format.js";
import { REPORT_WORDS } from "./report-words.data.js";

/** Name of a dimension; a caller's own by its id. */
export function dimensionName(id: string, language: ReportLanguage): string {
  const { dimensions } = REPORT_WORDS[language];
  return Object.hasOwn(dimensions, id) ? (dimensions[id] as string) : id;
}

/** Name of a group of dimensions; a caller's own as it is. */
export function groupName(group: string, language: ReportLanguage): string {
  const { groups } = REPORT_WORDS[language];
  return Object.hasOwn(groups, group) ? (groups[group] as string) : group;
}

/** A value of a dimension with its unit, as a person reads it. */
export function valueText(
  { id, unit }: { readonly id: string; readonly unit: string },
  value: number | null | undefined,
  currency: string,
  language: ReportLanguage,
): string {
  const words = REPORT_WORDS[language];
  if (value == null) return NONE;
  switch (id) {
    case "education":
      return `${schooling(value, language)} (${words.years(value.toFixed(1))})`;
    case "experience":
      return words.years(value.toFixed(1));
    case "requirements":
      return words.items(value.toFixed(1));
    case "salary":
      return language === "zh"
        ? `${annualPay(value, language)} 万${currency === "CNY" ? "元" : ` ${currency}`}`
        : `${annualPay(value, language)} ${currency}`;
    case "supplyDemand":
      return grouped(value, value < 1 ? 3 : 2);
    default:
      return `${Number(value.toPrecision(4))}${unit === "" ? "" : ` ${unit}`}`;
  }
}

/** Weights of one position, after its gaps. */
export function weightsAt(data: ReportData, at: number): readonly number[] {
  return data.gaps[at]?.weights ?? data.dimensions.map(({ weight }) => weight);
}

/** Points that each dimension adds to a score; `null` where the score is no sum. */
export function contributionsAt(data: ReportData, at: number): readonly number[] | null {
  if (!data.additive) return null;
  const weights = weightsAt(data, at);
  return data.dimensions.map(({ points }, dimension) => 100 * (weights[dimension] as number) * (points[at] ?? 0));
}
