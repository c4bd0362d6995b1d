import type { ParsedAttributes } from "../model/parsed.js";
import { type AttributeField, isPlace } from "./attributes-fields.js";
import { type AttributeToken, readAttributeTokens } from "./attributes-tokens.js";
import { EDUCATION_YEARS } from "./education.data.js";
import { checkSalaryOptions, type SalaryOptions } from "./salary-options.js";

/** Options of {@link parseAttributes}. */
export interface AttributeOptions {
  /** What a salary within the line does not say; see {@link SalaryOptions}. */
  readonly salary?: SalaryOptions;
}

type Fields = { -readonly [Key in keyof Omit<ParsedAttributes, "other">]: ParsedAttributes[Key] };

/**
 * Reads an attribute line: several fields in one text, such as `上海-浦东 | 3-4年经验 | 本科 | 招1人 | 06-27发布`,
 * `['2年经验', '大专', '招10人']`, `本科/3-5年` or `1-3年本科`.
 *
 * The first part that reads as a field sets it; a later one is a tag. A part counts only when all of it is about the
 * field, and a number only with its unit. `不限` alone is the one of education and experience that the line does not state.
 *
 * Cost O(length).
 *
 * @param text - One line or written list; any text; never modified.
 * @param options - Defaults for a salary within the line.
 * @returns The fields that the line states: `headcount` in people, `null` for several; `city` and `published` as
 * written; a key is present only where the line states it. `other` holds every part that is none of these, in order.
 * @throws {IndexError} `invalid-option` if an option for salaries is malformed.
 * @example
 * parseAttributes("上海-浦东 | 3-4年经验 | 本科 | 招若干人 | 06-27发布 | 五险一金").headcount; // => null
 * parseAttributes("上海-浦东 | 3-4年经验 | 本科 | 招若干人 | 06-27发布 | 五险一金").other; // => ["五险一金"]
 * parseAttributes("1-3年本科").experience; // => { minYears: 1, maxYears: 3, required: true }
 * parseAttributes("London | 5+ years | Bachelor's degree").city; // => "London"
 */
export function parseAttributes(text: string, options: AttributeOptions = {}): ParsedAttributes {
  if (options.salary !== undefined) checkSalaryOptions(options.salary, "parseAttributes.salary");
  const tokens = readAttributeTokens(text, options.salary ?? {});
  const fields: Fields = {};
  for (const { field } of tokens) if (field !== null && field.key !== "unlimited") setField(fields, field);
  const other: string[] = [];
  const unlimited = tokens.filter((token) => token.field?.key === "unlimited").length;
  const onlyUnlimited = fields.education === undefined && fields.experience === undefined && unlimited < 2;
  const stating = new Set(tokens.filter((token) => token.field !== null).map((token) => token.group));
  tokens.forEach((token, index) => {
    if (token.field === null) {
      const isCity = fields.city === undefined && standsWithFields(tokens, index, stating) && isPlace(token.text);
      if (isCity) fields.city = token.text;
      else other.push(token.text);
    } else if (token.field.key === "unlimited" && (onlyUnlimited || !setUnlimited(fields))) {
      other.push(token.text);
    }
  });
  return { ...fields, other };
}

/** A place is told from a tag by its company: it stands before a field, heads a line that has one, or ends it. */
function standsWithFields(tokens: readonly AttributeToken[], index: number, stating: ReadonlySet<number>): boolean {
  const group = tokens[index]?.group ?? -1;
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (previous?.group !== group) return stating.has(group);
  return next?.group === group ? next.field !== null : previous.field !== null;
}

function setField(fields: Fields, field: Exclude<AttributeField, { key: "unlimited" }>): void {
  Object.assign(fields, { [field.key]: field.value });
}

/** Gives `不限` to the field that the line does not state; false where it states both. */
function setUnlimited(fields: Fields): boolean {
  if (fields.education === undefined) fields.education = { level: "none", orAbove: false, years: EDUCATION_YEARS.none };
  else if (fields.experience === undefined) fields.experience = { minYears: 0, maxYears: null, required: false };
  else return false;
  return true;
}
