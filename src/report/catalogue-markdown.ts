import { wordNotice } from "shortage-index";
import type { Catalogue, CatalogueEntry } from "./catalogue.js";
import {
  actionWords,
  type CatalogueColumn,
  type ColumnFormat,
  publishedColumns,
  type TableCell,
} from "./catalogue-columns.js";
import { CATALOGUE_WORDS, type CatalogueWords, type ReportLanguage } from "./catalogue-words.data.js";
import { type CatalogueTextOptions, checkLanguage } from "./check-language.js";
import { methodRows } from "./method-rows.js";

const DIGITS: Readonly<Partial<Record<ColumnFormat, number>>> = { tenths: 1, hundredths: 2, share: 2, money: 0 };

/**
 * A catalogue as Markdown: the table of the listed positions, what was moved by hand and why, and the method.
 *
 * Figures are rounded for reading. What a text holds is shown as it is, and never read as markup.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @param options - Language of headings and words.
 * @returns The file's text in pieces.
 * @throws {IndexError} `invalid-option` for another language.
 * @source GitHub Flavored Markdown 0.29, section 4.10, for the tables; CommonMark 0.31, section 2.4, for escapes.
 * @example
 * const nurse = { id: "nurse", name: "Nurse | *A*", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * [...catalogueMarkdown(composeCatalogue(scoreShortage([nurse])))][4]?.slice(0, 35); // => "| 1 | Care | Nurse \\| \\*A\\* | nurse"
 */
export function catalogueMarkdown(catalogue: Catalogue, options: CatalogueTextOptions = {}): Iterable<string> {
  return pieces(catalogue, checkLanguage(options, "catalogueMarkdown"));
}

function* pieces(catalogue: Catalogue, language: ReportLanguage): Generator<string> {
  const words = CATALOGUE_WORDS[language];
  const columns = publishedColumns(catalogue, language);
  yield `# ${words.title}\n\n`;
  yield `${words.summary(catalogue.listed, catalogue.entries.length)}\n\n`;
  yield line(columns.map(({ heading }) => escapeMarkdown(heading)));
  yield line(columns.map(({ format }) => (format === "text" ? "---" : "---:")));
  for (const entry of catalogue.entries) if (entry.listed) yield line(columns.map((column) => show(column, entry)));
  if (catalogue.overrides.length > 0) yield* byHand(catalogue, words);
  yield `\n## ${words.methodTitle}\n\n`;
  yield line([words.headings.item, words.headings.figure]);
  yield line(["---", "---"]);
  for (const { item, value } of methodRows(catalogue, language)) {
    yield line([escapeMarkdown(item), escapeMarkdown(String(value))]);
  }
  const { notices } = catalogue.result;
  if (notices.length > 0) yield `\n## ${words.noticesTitle}\n\n`;
  for (const notice of notices) yield `- ${escapeMarkdown(wordNotice(notice, { language }))}\n`;
}

function* byHand({ entries }: Catalogue, words: CatalogueWords): Generator<string> {
  const { headings } = words;
  yield `\n## ${words.byHandTitle}\n\n`;
  yield line([headings.position, headings.byHand, headings.rank, headings.computedLevel, headings.reason, headings.by]);
  yield line(["---", "---", "---:", "---:", "---", "---"]);
  for (const { entry, override, computed } of entries) {
    if (override === null) continue;
    const action = actionWords(override.action, words);
    const [name, reason, by] = [entry.name, override.reason, override.by].map(escapeMarkdown);
    yield line([name ?? "", action, String(computed.rank), String(computed.level), reason ?? "", by ?? ""]);
  }
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function show({ cell, format }: CatalogueColumn, entry: CatalogueEntry): string {
  const value: TableCell = cell(entry);
  if (value === null) return "–";
  if (typeof value === "string") return escapeMarkdown(value);
  const digits = DIGITS[format];
  return digits === undefined ? String(value) : value.toFixed(digits);
}

/** Text that Markdown shows as it is: punctuation that could be markup is escaped, line ends become spaces. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
      .replace(/\p{Cs}/gu, "\ufffd")
      .replace(/[\\`*_{}[\]()#|~!$^=]/g, "\\$&")
      // As entities, for some readers pass HTML through even where the sign is escaped.
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      // A bare address or mail would be made a link.
      .replace(/(https?|ftp)(:)(?=\\?\/)/gi, "$1&#58;")
      .replace(/www\./gi, "www&#46;")
      .replace(/@/g, "&#64;")
  );
}
