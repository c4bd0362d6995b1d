import { closestWords } from "shortage-index";
import type { ParsedOptions } from "./parse-options.js";
import { UsageError } from "./usage-error.js";

/** A whole number from an option; undefined where the option is not there. */
export function wholeNumber(options: ParsedOptions, name: string, least: number): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`--${name} must be a whole number, ${least} or more, and not ${text}`);
}

/** A number above 0 from an option. */
export function positiveNumber(options: ParsedOptions, name: string, most: number): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value <= most) return value;
  throw new UsageError(`--${name} must be a number above 0, at most ${most}, and not ${text}`);
}

/** A share from 0 to 1 from an option. */
export function share(options: ParsedOptions, name: string): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  const value = /^\d(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (value <= 1) return value;
  throw new UsageError(`--${name} must be a share from 0 to 1, and not ${text}`);
}

/** One of a list of words from an option. */
export function oneOf<Word extends string>(
  options: ParsedOptions,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = options.get(name);
  return text === undefined ? undefined : matchWord(text, `--${name}`, words);
}

/** The word itself, or a refusal that names the nearest. */
export function matchWord<Word extends string>(text: string, where: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  const [meant] = closestWords(text, words, 1);
  const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
  throw new UsageError(`${where} must be one of ${words.join(", ")}, and not ${text}${hint}`);
}

/** `FIELD=HEADER` pairs of a repeatable option, each field once. */
export function fieldColumns<Field extends string>(
  options: ParsedOptions,
  name: string,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  const columns: Partial<Record<Field, string>> = {};
  for (const text of options.all(name)) {
    const at = text.indexOf("=");
    if (at < 1 || at === text.length - 1) {
      throw new UsageError(
        `--${name} must be FIELD=HEADER, such as ${name === "column" ? "salary=薪水" : "title=职位"}, and not ${text}`,
      );
    }
    const field = matchWord(text.slice(0, at), `the field of --${name}`, fields);
    if (columns[field] !== undefined) throw new UsageError(`--${name} names the column of ${field} twice`);
    columns[field] = text.slice(at + 1);
  }
  return columns;
}
