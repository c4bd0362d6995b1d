import { peek, type SalaryDraft, type StatedFigure, takePeriod, takeSign } from "./salary-draft.js";
import { readTraits } from "./salary-traits.js";

/**
 * Reads one figure: signs for a currency, if any, a number, and the power of ten behind it.
 *
 * @param draft - Standing before the figure; what else the figure says (sign, `LPA`'s year) is noted in it.
 * @returns The figure, or `null` when none stands here or it contradicts what was read.
 */
export function readStatedFigure(draft: SalaryDraft): StatedFigure | null {
  for (let token = peek(draft); token?.kind === "currency"; token = peek(draft)) {
    if (!takeSign(draft, token.sign)) return null;
    draft.at += 1;
  }
  const number = peek(draft);
  if (number?.kind !== "number") return null;
  draft.at += 1;
  const magnitude = peek(draft);
  if (magnitude?.kind !== "magnitude") return { numeral: number.numeral, exponent: null, extra: 0 };
  draft.at += 1;
  draft.spelled ||= magnitude.spelled === true;
  if (magnitude.period !== undefined && !takePeriod(draft, magnitude.period)) return null;
  const extra = /^[万萬千]$/.test(magnitude.text) ? readExtra(draft, magnitude.exponent) : 0;
  return { numeral: number.numeral, exponent: magnitude.exponent, extra };
}

/** `1万5千` and `1万5` are 15000: a lesser part directly behind `万` or `千`. */
function readExtra(draft: SalaryDraft, exponent: number): number {
  const part = peek(draft);
  const unit = peek(draft, 1);
  if (part?.kind !== "number" || part.spaced || !/^[1-9]\d{0,3}$/.test(part.numeral) || unit?.kind === "pay") return 0;
  const digits = Number(part.numeral);
  const isNamed = unit?.kind === "magnitude" && unit.exponent < exponent;
  const value = digits * 10 ** (isNamed ? unit.exponent : digits < 10 ? exponent - 1 : 0);
  if (value >= 10 ** exponent) return 0;
  draft.at += isNamed ? 2 : 1;
  return value;
}

/**
 * Reads the other end of a range with its traits, where there is one.
 *
 * @param draft - Standing behind the first figure and its traits.
 * @returns False when the range has no one reading; true with `draft.second` still `null` where none follows.
 */
export function readSecondEnd(draft: SalaryDraft): boolean {
  const start = draft.at;
  if (!takeLink(draft)) return true;
  let signs = 0;
  while (peek(draft, signs)?.kind === "currency") signs += 1; // USD $75,000
  if (peek(draft, signs)?.kind !== "number") {
    draft.at = start; // "£24k - depends on experience"
    return true;
  }
  // "From £50,000 to £65,000" is a range; "up to £50,000 - £65,000" and "8000以上-10000" have no one reading.
  if (draft.boundBefore === "atMost" || draft.boundAfter !== null) return false;
  draft.boundBefore = null;
  draft.second = readStatedFigure(draft);
  return draft.second !== null && readTraits(draft);
}

/** Steps over what joins two figures; false when nothing does. */
function takeLink(draft: SalaryDraft): boolean {
  const token = peek(draft);
  const next = peek(draft, 1);
  if (token?.kind === "link" || (token?.kind === "and" && draft.between)) {
    draft.at += 1;
    while (peek(draft)?.text === "-") draft.at += 1; // a dash of two characters
    return true;
  }
  const isListed = token?.text === "," && /^[[(]$/.test(draft.tokens[0]?.text ?? ""); // [6000, 8000]
  const isSlashed = token?.text === "/" && next?.kind === "currency" && draft.sign !== null; // $50/$60
  if (isListed || isSlashed) draft.at += 1;
  return isListed || isSlashed || isLostDash(draft);
}

/** Two figures side by side, each with its own sign or the same power of ten: `£26500 £60000`, `£45k 55k`. */
function isLostDash(draft: SalaryDraft): boolean {
  const token = peek(draft);
  const next = peek(draft, 1);
  if (token?.kind === "currency") return next?.kind === "number" && draft.sign !== null;
  const isSameMagnitude = next?.kind === "magnitude" && next.exponent === draft.first?.exponent;
  return token?.kind === "number" && isSameMagnitude && draft.sign !== null;
}
