import type { ReportLanguage } from "./catalogue-words.data.js";
import { REPORT_WORDS, type ReportWords } from "./report-words.data.js";

/** Languages of the report, in the order in which they stand in the page. */
export const REPORT_LANGUAGES: readonly ReportLanguage[] = ["zh", "en"];

/** What stands in the page twice, once a language; the style sheet shows the one that is chosen. */
export function both(
  tag: "span" | "div" | "p" | "li",
  content: (words: ReportWords, language: ReportLanguage) => string,
): string {
  return REPORT_LANGUAGES.map((language) => {
    const words = REPORT_WORDS[language];
    return `<${tag} class="${language}" lang="${words.tag}">${content(words, language)}</${tag}>`;
  }).join("");
}
