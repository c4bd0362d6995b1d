import { type AttributeField, readField } from "./attributes-fields.js";
import { COMMA, splitAttributes } from "./attributes-split.js";
import type { SalaryOptions } from "./salary-options.js";

/** A piece of an attribute line and what it reads as; no field for a tag. */
export interface AttributeToken {
  readonly text: string;
  readonly group: number;
  readonly field: AttributeField | null;
}

/** Pieces beyond this one are kept as they are. */
const MOST_ITEMS = 200;
/** A longer item is not split further. */
const LONGEST_ITEM = 200;
/** Attempts at two fields written without anything between them. */
const MOST_SEAMS = 20;
const LONGEST_SEAM = 24;

const NO_UNIT = "(?! ?(?:年(?!龄)|月|周|天|日|小?时|人|year|yr|month|mo|week|day|hour|hr|annum)(?![a-z]))";
/** Separators within an item, from the widest; a stroke before a unit (`万/月`, `天/周`) is none. */
const SEPARATORS: readonly { readonly pattern: RegExp; readonly joint: string | null }[] = [
  { pattern: COMMA, joint: "," },
  { pattern: new RegExp(` /${NO_UNIT}|/ `), joint: null },
  { pattern: / /, joint: " " },
  { pattern: /、/, joint: "、" },
  { pattern: /·(?!\d{2}(?:\.\d)?薪)/, joint: "·" },
  { pattern: /•/, joint: "•" },
  { pattern: new RegExp(`/${NO_UNIT}`), joint: "/" },
];
const HAN = /\p{Script=Han}/u;
const SEAM_AFTER = /[年验生届限内下上月周科专士中技历]/;
const SEAM_MARK = /\d|[一二两三四五六七八九十]年|经验|应届|在校/;
const ATTENDANCE = /^\d天\/周 ?(?:\d{1,2}个月)?$/;

/**
 * Reads an attribute line piece by piece: the pieces in order, each with the field that it sets.
 *
 * Cost O(length): the number of pieces read, their length and the attempts at a seam are all bounded.
 */
export function readAttributeTokens(text: string, salary: SalaryOptions): AttributeToken[] {
  const reading: Reading = { known: new Set(), salary, seams: { left: MOST_SEAMS } };
  const tokens: AttributeToken[] = [];
  for (const [index, item] of splitAttributes(text).entries()) {
    if (index < MOST_ITEMS && item.text.length <= LONGEST_ITEM)
      tokens.push(...tokensOf(item.text, item.group, 0, reading));
    else tokens.push({ text: item.text, group: item.group, field: null });
  }
  return tokens;
}

interface Reading {
  /** Fields read so far; grows as the line is read. */
  readonly known: Set<string>;
  readonly salary: SalaryOptions;
  readonly seams: { left: number };
}

/** Reads a text whole, else at its separators from the widest to the narrowest, else at a seam without a separator. */
function tokensOf(text: string, group: number, from: number, reading: Reading): AttributeToken[] {
  const field = take(text, reading);
  if (field !== null) return [{ text, group, field }];
  for (let level = from; level < SEPARATORS.length; level += 1) {
    const separator = SEPARATORS[level];
    if (separator === undefined || (separator.joint === " " && !HAN.test(text))) continue;
    if (level === SEPARATORS.length - 1) {
      const tokens = atSeam(text, group, reading);
      if (tokens !== null) return tokens;
    }
    const pieces = text
      .split(separator.pattern)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "");
    if (pieces.length < 2) continue;
    const tokens = pieces.flatMap((piece) => tokensOf(piece, group, level + 1, reading));
    return tokens.every((token) => token.field === null)
      ? [{ text, group, field: null }]
      : joined(tokens, separator.joint);
  }
  const tokens = from === SEPARATORS.length ? atSeam(text, group, reading) : null;
  return tokens ?? [{ text, group, field: null }];
}

function take(text: string, reading: Reading): AttributeField | null {
  const field = readField(text, reading.known, reading.salary);
  if (field !== null && field.key !== "unlimited") reading.known.add(field.key);
  return field;
}

/** Puts neighbours that are no field together again: `5天/周 3个月`. */
function joined(tokens: readonly AttributeToken[], joint: string | null): AttributeToken[] {
  const result: AttributeToken[] = [];
  for (const token of tokens) {
    const last = result.at(-1);
    if (joint !== null && last !== undefined && last.field === null && token.field === null) {
      result[result.length - 1] = { ...last, text: `${last.text}${joint}${token.text}` };
    } else {
      result.push(token);
    }
  }
  return result;
}

/** Two fields side by side, `1-3年本科`, or the hours of an internship before one, `5天/周3个月本科`. */
function atSeam(text: string, group: number, reading: Reading): AttributeToken[] | null {
  const full = reading.known.has("education") && reading.known.has("experience");
  if (full || text.length > LONGEST_SEAM || reading.seams.left === 0 || !SEAM_MARK.test(text)) return null;
  reading.seams.left -= 1;
  // From the right, so that the left field is as long as it can be: `1年以内` and not `1年`.
  for (let seam = text.length - 1; seam > 1; seam -= 1) {
    if (!SEAM_AFTER.test(text.charAt(seam - 1))) continue;
    const left = text.slice(0, seam);
    const right = text.slice(seam);
    if (right.startsWith("/")) continue;
    const first = readField(left, reading.known, reading.salary);
    if (first === null && !ATTENDANCE.test(left)) continue;
    const second = readField(right, new Set([...reading.known, first?.key ?? ""]), reading.salary);
    if (second === null || second.key === "unlimited" || first?.key === "unlimited") continue;
    if (first !== null) reading.known.add(first.key);
    reading.known.add(second.key);
    return [
      { text: left, group, field: first },
      { text: right, group, field: second },
    ];
  }
  return null;
}
