import { IndexError } from "../errors/index-error.js";
import { checkSalaryOptions } from "../parse/salary-options.js";
import { closestWords } from "../schema/closest-words.js";
import { showCell } from "./cell-text.js";
import type { JobField, TalentField } from "./fields.js";
import { JOB_FIELDS, TALENT_FIELDS } from "./fields.js";
import type { NormaliseRecordOptions, RecordStreamOptions } from "./record-options.js";

const STREAM_OPTIONS = ["duplicates", "keepRejections", "keepUnrecognised"];
const JOB_OPTIONS = ["kind", "columns", "salary", "title", "lexicon", ...STREAM_OPTIONS];
const TALENT_OPTIONS = ["kind", "columns", "title", "status", ...STREAM_OPTIONS];
const SALARY_OPTIONS = ["currency", "period", "workingHoursPerYear", "workingDaysPerYear", "workingWeeksPerYear"];

/**
 * Checks options before any row is read, and fills in the keys of the columns.
 *
 * @param options - Options as a caller gave them.
 * @param where - The function that refuses.
 * @returns The row's key of each field.
 * @throws {IndexError} `invalid-option` at the first option that is not one of those listed.
 */
export function checkRecordOptions(
  options: NormaliseRecordOptions,
  where: string,
): Readonly<Record<JobField | TalentField, string>> {
  const kind = (options as Partial<NormaliseRecordOptions> | null | undefined)?.kind;
  if (kind !== "job" && kind !== "talent") refuse(`${where}.kind`, "job or talent", kind);
  checkKeys(options, kind === "job" ? JOB_OPTIONS : TALENT_OPTIONS, where);
  const fields: readonly (JobField | TalentField)[] = kind === "job" ? JOB_FIELDS : TALENT_FIELDS;
  const keys: Record<string, string> = Object.fromEntries(fields.map((field) => [field, field]));
  for (const [field, column] of Object.entries<unknown>(options.columns ?? {})) {
    if (!fields.includes(field as JobField)) refuse(`${where}.columns`, `one of ${fields.join(", ")}`, field);
    if (column === undefined) continue;
    if (typeof column !== "string" || column in Object.prototype) {
      refuse(`${where}.columns.${field}`, "the key of a column, and not of every object", column);
    }
    keys[field] = column;
  }
  checkParserOptions(options, where);
  const status = options.kind === "talent" ? options.status : undefined;
  if (status !== undefined && status !== "stock" && status !== "mobile") {
    refuse(`${where}.status`, "stock or mobile", status);
  }
  return keys as Record<JobField | TalentField, string>;
}

/** What the parsers would refuse or trip over at the first row that reaches them. */
function checkParserOptions(options: NormaliseRecordOptions, where: string): void {
  if (options.title !== undefined) checkKeys(options.title, ["seniority"], `${where}.title`);
  const seniority = options.title?.seniority;
  if (seniority !== undefined && seniority !== "keep" && seniority !== "drop") {
    refuse(`${where}.title.seniority`, "keep or drop", seniority);
  }
  if (options.kind === "talent") return;
  const { lexicon, salary } = options;
  if (salary !== undefined) {
    checkKeys(salary, SALARY_OPTIONS, `${where}.salary`);
    checkSalaryOptions(salary, `${where}.salary`);
  }
  if (lexicon !== undefined && !Array.isArray(lexicon?.requirements)) {
    refuse(`${where}.lexicon`, "a lexicon made ready by compileLexicon", lexicon);
  }
}

/**
 * Checks what only a sequence of records needs.
 *
 * @param options - Options as a caller gave them.
 * @param where - The function that refuses.
 * @returns The two numbers to keep, with their defaults.
 * @throws {IndexError} `invalid-option` if a number or the duplicates' key is not as described.
 */
export function checkStreamOptions(
  options: RecordStreamOptions,
  where: string,
): { readonly keepRejections: number; readonly keepUnrecognised: number } {
  const { keepRejections = 1000, keepUnrecognised = 100, duplicates } = options;
  for (const [name, number] of Object.entries({ keepRejections, keepUnrecognised })) {
    if (!Number.isSafeInteger(number) || number < 0) refuse(`${where}.${name}`, "a whole number, 0 or more", number);
  }
  if (duplicates !== undefined) {
    const key: unknown = duplicates?.key;
    const names = Array.isArray(key) && key.length > 0 && key.every((name) => typeof name === "string");
    if (typeof duplicates === "object") checkKeys(duplicates, ["key", "earlier"], `${where}.duplicates`);
    if (!names) refuse(`${where}.duplicates.key`, "a list of field names or columns", key);
    for (const name of key) {
      if (name in Object.prototype) refuse(`${where}.duplicates.key`, "the key of a column, not of every object", name);
    }
    const { earlier } = duplicates;
    if (earlier !== undefined && !(earlier?.keys instanceof Map && Number.isSafeInteger(earlier.rows))) {
      refuse(`${where}.duplicates.earlier`, "a map of keys, and a number of rows", earlier);
    }
  }
  return { keepRejections, keepUnrecognised };
}

/** An option that is none is a slip of the hand: passed over, it would leave a default in its place. */
function checkKeys(options: object | null, known: readonly string[], where: string): void {
  const key = Object.keys(options ?? {}).find((name) => !known.includes(name));
  if (key === undefined) return;
  const meant = closestWords(key, known, 1)[0];
  refuse(where, `known options only (${meant === undefined ? known.join(", ") : `did you mean \`${meant}\`?`})`, key);
}

function refuse(where: string, expected: string, received: unknown): never {
  throw new IndexError("invalid-option", { where, expected, received: showCell(received) || String(received) });
}
