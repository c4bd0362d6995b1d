import { IndexError } from "shortage-index";
import type { ReportLanguage } from "./catalogue-words.data.js";
import { type CatalogueTextOptions, checkLanguage } from "./check-language.js";

/** Options of {@link renderReport}. */
export interface ReportOptions extends CatalogueTextOptions {
  /** Headline; left out, a general one in the language of the page. */
  readonly title?: string;
  /** Who publishes it. */
  readonly publisher?: string;
  /** Which edition it is, such as a year. */
  readonly edition?: string;
  /** Date of publication, as it is to be printed: nothing here looks at a clock. */
  readonly date?: string;
  /** What readers must know of the data beside what the report says itself; one paragraph each. */
  readonly remarks?: readonly string[];
}

/** Options with the language filled in. */
export type CheckedReportOptions = ReportOptions & { readonly language: ReportLanguage };

const LONGEST = 2000;

/** Checks the options of a report. */
export function checkReportOptions(options: ReportOptions, where: string): CheckedReportOptions {
  if (typeof options !== "object" || options === null) {
    throw new IndexError("invalid-option", {
      where: `${where}.options`,
      expected: "an object",
      received: String(options),
    });
  }
  const { remarks } = options;
  for (const name of ["title", "publisher", "edition", "date"] as const)
    checkText(options[name], `${where}.options.${name}`);
  if (remarks !== undefined && !Array.isArray(remarks)) {
    throw new IndexError("invalid-option", {
      where: `${where}.options.remarks`,
      expected: "a list of texts",
      received: typeof remarks,
    });
  }
  remarks?.forEach((remark, at) => {
    checkText(remark, `${where}.options.remarks[${at}]`);
  });
  return { ...options, language: checkLanguage(options, where) };
}

function checkText(text: unknown, where: string): void {
  if (text === undefined || (typeof text === "string" && text.length <= LONGEST)) return;
  throw new IndexError("invalid-option", {
    where,
    expected: `a text of up to ${LONGEST} characters`,
    received: typeof text === "string" ? `${text.length} characters` : typeof text,
  });
}
