import { isEvery, peek, type SalaryBound, type SalaryDraft, takePeriod, takeSign } from "./salary-draft.js";
import type { SalaryToken } from "./salary-tokens.js";

type Outcome = "read" | "none" | "contradiction";

/**
 * Reads what may stand behind a figure, in any order: a currency, a period, an open end, the months paid in a year.
 * Punctuation and fillers between them are stepped over; `draft.at` ends behind the last trait.
 *
 * @param draft - Standing behind a figure; what is read is noted in it.
 * @returns False when a trait contradicts another, or is a rate per something that is no stretch of time.
 */
export function readTraits(draft: SalaryDraft): boolean {
  for (;;) {
    const start = draft.at;
    while (isPassable(peek(draft))) draft.at += 1;
    // Behind a comma or a bracket, another currency or period is a remark: "£50,000 per annum (paid monthly)".
    const outcome = readTrait(draft, draft.at > start ? "none" : "contradiction");
    if (outcome === "contradiction") return false;
    if (outcome === "none") {
      draft.at = start;
      return true;
    }
  }
}

function isPassable(token: SalaryToken | undefined): boolean {
  return token?.kind === "mark" || token?.kind === "filler" || token?.kind === "about";
}

function readTrait(draft: SalaryDraft, clash: Outcome): Outcome {
  const token = peek(draft);
  const next = peek(draft, 1);
  switch (token?.kind) {
    case "currency":
      return next?.kind === "number" ? "none" : step(draft, 1, takeSign(draft, token.sign), clash);
    case "period":
      return step(draft, 1, takePeriod(draft, token.period), clash);
    case "unit":
      return isBareUnit(draft, token) ? step(draft, 1, takePeriod(draft, token.period), clash) : "none";
    case "every":
    case "article":
      return readRate(draft, token, next, clash);
    case "rate":
      return draft.period === null ? "contradiction" : "none";
    case "atLeast":
    case "atMost":
      return token.side === "before" ? "none" : step(draft, 1, takeBoundAfter(draft, token.kind));
    case "plus":
      return isOpenPlus(token, next) ? step(draft, 1, takeBoundAfter(draft, "atLeast")) : "none";
    case "times":
    case "number":
      return readMonths(draft);
    default:
      return "none";
  }
}

/** `/月`, `per annum`; `元/次` and `元/3天` name a rate that is no period. */
function readRate(draft: SalaryDraft, token: SalaryToken, next: SalaryToken | undefined, clash: Outcome): Outcome {
  const behind = peek(draft, 2);
  if (next?.kind === "unit" && /^[a-z]$/.test(next.text) && behind?.kind === "other" && !behind.spaced)
    return "contradiction"; // `15k/D轮`
  if (next?.kind === "unit" || next?.kind === "period") return step(draft, 2, takePeriod(draft, next.period), clash);
  if (token.kind === "article" || next === undefined || draft.period !== null) return "none";
  if (next.kind === "number") return behind?.kind === "unit" ? "contradiction" : "none"; // 元/3天
  return next.kind === "currency" ? "none" : "contradiction";
}

/** `$64.28 hr`, but neither `3年` nor `9 days`. */
function isBareUnit(draft: SalaryDraft, unit: SalaryToken): boolean {
  return draft.sign !== null && draft.period === null && /^[a-z]+[a-rt-z]$/.test(unit.text);
}

/** `5000+` is open; `5000 + bonus` and `5000+提成` are not. */
function isOpenPlus(plus: SalaryToken, next: SalaryToken | undefined): boolean {
  if (plus.text !== "+" || plus.spaced) return false;
  return next === undefined || next.spaced || isEvery(next) || next.kind === "mark" || next.kind === "period";
}

/** `14薪`, `13.5薪`, `*14`, `×14薪`; `13-15薪` says two things. */
function readMonths(draft: SalaryDraft): Outcome {
  const times = peek(draft)?.kind === "times" ? 1 : 0;
  const count = peek(draft, times);
  const after = peek(draft, times + 1);
  if (count?.kind !== "number") return "none";
  if (after?.kind === "link" && peek(draft, times + 3)?.kind === "pay") return "contradiction";
  if (after?.kind !== "pay" && times === 0) return "none";
  const months = Number(count.numeral);
  draft.months ??= months;
  // Without the word, 24 is more often the hours of a day: `7*24`.
  const isSound = months >= 12 && months <= (after?.kind === "pay" ? 36 : 20) && draft.months === months;
  return step(draft, times + (after?.kind === "pay" ? 2 : 1), isSound);
}

function takeBoundAfter(draft: SalaryDraft, bound: SalaryBound): boolean {
  draft.boundAfter ??= bound;
  return draft.boundAfter === bound;
}

function step(draft: SalaryDraft, count: number, isSound: boolean, clash: Outcome = "contradiction"): Outcome {
  draft.at += count;
  return isSound ? "read" : clash;
}
