import { peek, type SalaryDraft } from "./salary-draft.js";
import type { SalaryToken } from "./salary-tokens.js";
import { COUNTED } from "./salary-words.data.js";

/** Characters of a name such as `全勤奖` before its last. */
const LONGEST_NAME = 4;
/** Power of ten from which a figure without a period is a firm's money: `$2.5M in funding`. */
const TURNOVER = 6;

/**
 * Decides whether a figure is a wage, by how much speaks for it and by what stands behind it.
 *
 * A sign for a currency speaks loudest, then a power of ten, then a period; a bare number speaks for nothing, so that only
 * `+ bonus` and the like may follow it. A rest that states another wage (`£40k or £300 a day`) leaves open which is meant.
 *
 * @param draft - A draft with its figures and traits read; not modified.
 * @returns Whether the rest of the text can be left unread.
 */
export function isSafeRest(draft: SalaryDraft): boolean {
  const { sign, period, first, second, at, tokens } = draft;
  if (draft.spelled && period === null) return false; // "$10 to $25 million" is a firm's turnover
  if (draft.unknownLead && (sign === null || period === null)) return false;
  const next = peek(draft);
  if (next === undefined) return true;
  if (isCounted(next, tokens[at - 1]) || isDangling(next, peek(draft, 1))) return false;
  const hasMagnitude = first?.exponent !== null || (second !== null && second.exponent !== null);
  if (period === null && isExtra(draft)) return false;
  if (period === null && (next.kind === "unit" || next.kind === "magnitude")) return false;
  if (period === null && next.kind === "number" && !startsRemark(draft, next)) return false;
  if (sign === null && !hasMagnitude && !followsWeakFigure(draft, next)) return false;
  const exponent = first?.exponent ?? second?.exponent ?? 0;
  if (hasMagnitude && period === null && isLatin(next) && (sign === null || exponent >= TURNOVER)) return false;
  return !statesAnotherWage(tokens, at) && !listsAnotherWage(tokens, at);
}

/** `500人`, `20%`, and a figure that runs into a word or a time: `1e400`, `2023年`, `12:30`. */
function isCounted(next: SalaryToken, before: SalaryToken | undefined): boolean {
  if (next.spaced) return false;
  if (COUNTED.has(next.text)) return true;
  return before?.kind === "number" && (isLatin(next) || next.kind === "unit" || next.text === ":");
}

/** `1000元全勤奖`, `$5,000 signing bonus`: one figure, and behind it what it is, which is no wage. */
function isExtra({ tokens, at, second }: SalaryDraft): boolean {
  if (second !== null) return false;
  let named = at;
  while (named < at + LONGEST_NAME && tokens[named]?.kind === "other" && !tokens[named]?.spaced) named += 1;
  const name = tokens[named];
  return name?.kind === "bonus" && name.itself === true && (!name.spaced || /^[a-z]/.test(name.text));
}

/** A dash that should lead to another figure: `15k-`, `15k-面议`. */
function isDangling(next: SalaryToken, after: SalaryToken | undefined): boolean {
  return next.kind === "link" && (after === undefined || (!next.spaced && !after.spaced));
}

/** A number behind a figure is harmless where it counts something else: `18-30万 24小时反馈`, `15k 3-5年`. */
function startsRemark({ tokens, at }: SalaryDraft, next: SalaryToken): boolean {
  const counted = tokens.slice(at + 1, at + 4);
  if (counted[0]?.kind === "magnitude" || counted[0]?.kind === "currency" || !next.spaced) return false;
  return counted.some(({ kind }) => kind === "unit" || kind === "other");
}

/** Whether a rest may follow a figure that has no more than a period, or nothing, to its name. */
function followsWeakFigure({ period, first, second, tokens, at }: SalaryDraft, next: SalaryToken): boolean {
  if (tokens.slice(at).every(({ kind }) => kind === "mark")) return true;
  const figure = (second ?? first)?.numeral.replace(/[,'’]/g, "") ?? "";
  const isLarge = /^\d{4}/.test(figure);
  if (next.kind === "plus" || next.kind === "bonus") return isLarge || period !== null;
  return isLarge && (period !== null || next.kind === "silence" || next.kind === "filler");
}

function isLatin(token: SalaryToken): boolean {
  return token.kind === "other" && /^[a-z]/.test(token.text);
}

/** `15k, 20k` and `15k; $20k`: two wages in a list, and not a range. */
function listsAnotherWage(tokens: readonly SalaryToken[], at: number): boolean {
  const [mark, figure, unit] = tokens.slice(at, at + 3);
  if (mark === undefined || !/^[,;|]$/.test(mark.text)) return false;
  return (
    (figure?.kind === "number" && unit?.kind === "magnitude") ||
    (figure?.kind === "currency" && unit?.kind === "number")
  );
}

function statesAnotherWage(tokens: readonly SalaryToken[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    // Behind these stands what comes on top, or a remark.
    if (token?.kind === "plus" || token?.kind === "bonus" || /^[(,;|]$/.test(token?.text ?? "")) return false;
    if (token?.kind === "currency" && next?.kind === "number") return true;
    if (token?.kind === "number" && next?.kind === "currency") return true;
    if (token?.kind === "number" && next?.kind === "magnitude" && !COUNTED.has(tokens[at + 2]?.text ?? "")) return true;
  }
  return false;
}
