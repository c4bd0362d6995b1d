import { IndexError } from "../errors/index-error.js";
import type { SalaryPeriod } from "../model/parsed.js";
import { cleanText } from "../parse/text.js";
import type { JobField, TalentField } from "./fields.js";
import { JOB_FIELDS, TALENT_FIELDS } from "./fields.js";
import { headerPeriod } from "./header-period.js";
import { JOB_HEADERS, TALENT_HEADERS } from "./headers.data.js";

/** Longest header that is looked at. */
const LONGEST_HEADER = 200;

/** Which header holds which field. */
export interface DetectedColumns<Field extends string> {
  /** The header taken for each field, as it was given; what `normaliseRecords` takes as `columns`. */
  readonly columns: Partial<Readonly<Record<Field, string>>>;
  /** Fields that no header names. */
  readonly missing: readonly Field[];
  /** Fields that several headers name: the one taken, and the others. */
  readonly ambiguous: readonly { readonly field: Field; readonly taken: string; readonly others: readonly string[] }[];
  /** Headers that name no field, in their order. */
  readonly unused: readonly string[];
  /**
   * The period of pay that the header taken for `salary` says (`月薪`, `salary (USD/year)`), for the salaries that name
   * none themselves: what `salary.period` of `normaliseRecords` takes. Absent where the header says none, or two.
   */
  readonly salaryPeriod?: SalaryPeriod;
}

/**
 * Finds the columns of a table by their headers, Chinese or English.
 *
 * Case, white space, punctuation and a note in brackets do not matter: `Job_Title`, `jobTitle`, `薪资（元/月）`. Where
 * several headers name one field, the most telling is taken, of equals the first; a header that is known for no field is
 * left alone and never guessed at. What the header of the salaries says of their period is told too.
 *
 * @param headers - Headers of the table; never modified.
 * @param kind - What its rows are.
 * @returns The header of each field, and what was not found or not clear.
 * @throws {IndexError} `invalid-option` if `kind` is neither `job` nor `talent`.
 * @throws {IndexError} `invalid-value` if `headers` is no list.
 * @example
 * detectColumns(["职位名称", "薪资（元/月）", "Company"], "job").columns; // => { title: "职位名称", salary: "薪资（元/月）", company: "Company" }
 * detectColumns(["职位名称", "薪资（元/月）"], "job").salaryPeriod; // => "month"
 */
export function detectColumns(headers: readonly string[], kind: "job"): DetectedColumns<JobField>;
export function detectColumns(headers: readonly string[], kind: "talent"): DetectedColumns<TalentField>;
export function detectColumns(
  headers: readonly string[],
  kind: "job" | "talent",
): DetectedColumns<JobField> | DetectedColumns<TalentField>;
export function detectColumns(
  headers: readonly string[],
  kind: "job" | "talent",
): DetectedColumns<JobField> | DetectedColumns<TalentField> {
  if (!Array.isArray(headers)) refuse("invalid-value", "headers", "a list of texts", headers);
  if (kind === "job") return withPeriod(detect(headers, JOB_FIELDS, JOB_HEADERS));
  if (kind === "talent") return detect(headers, TALENT_FIELDS, TALENT_HEADERS);
  return refuse("invalid-option", "kind", "job or talent", kind);
}

function detect<Field extends string>(
  headers: readonly string[],
  fields: readonly Field[],
  words: Readonly<Record<Field, readonly string[]>>,
): DetectedColumns<Field> {
  const folded = headers.map(foldHeader);
  const columns: Partial<Record<Field, string>> = {};
  const missing: Field[] = [];
  const ambiguous: { field: Field; taken: string; others: readonly string[] }[] = [];
  const used = new Set<number>();
  for (const field of fields) {
    const found = words[field].flatMap((word) => folded.flatMap((header, place) => (header === word ? [place] : [])));
    for (const place of found) used.add(place);
    const [taken, ...others] = found.map((place) => headers[place] as string);
    if (taken === undefined) {
      missing.push(field);
      continue;
    }
    columns[field] = taken;
    if (others.length > 0) ambiguous.push({ field, taken, others });
  }
  return { columns, missing, ambiguous, unused: headers.filter((_, place) => !used.has(place)) };
}

function withPeriod(detected: DetectedColumns<JobField>): DetectedColumns<JobField> {
  const { salary } = detected.columns;
  const salaryPeriod = salary === undefined ? null : headerPeriod(salary);
  return salaryPeriod === null ? detected : { ...detected, salaryPeriod };
}

/** Lower case, without white space, punctuation or notes in brackets; `null` for what is no header. */
function foldHeader(header: unknown): string | null {
  if (typeof header !== "string" || header.length > LONGEST_HEADER) return null;
  return cleanText(header)
    .replace(/\([^()]{0,100}\)|\[[^[\]]{0,100}\]|【[^【】]{0,100}】/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function refuse(code: "invalid-option" | "invalid-value", part: string, expected: string, received: unknown): never {
  throw new IndexError(code, { where: `detectColumns.${part}`, expected, received: String(received).slice(0, 60) });
}
