import { IndexError } from "shortage-index";
import type { ReportLanguage } from "./catalogue-words.data.js";

/** Options of what writes a catalogue. */
export interface CatalogueTextOptions {
  /** Language of headings and words; `en` if left out. */
  readonly language?: ReportLanguage;
}

/** The language of the options; refuses another. */
export function checkLanguage(options: CatalogueTextOptions, where: string): ReportLanguage {
  const language = options?.language ?? "en";
  if (language === "en" || language === "zh") return language;
  throw new IndexError("invalid-option", {
    where: `${where}.options.language`,
    expected: 'one of "en", "zh"',
    received: JSON.stringify(language) ?? "nothing",
  });
}
