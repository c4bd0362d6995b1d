import type { SalaryPeriod } from "../model/parsed.js";
import type { CurrencySign } from "./currencies.data.js";
import { peek, type SalaryDraft, type StatedFigure, startDraft, takePeriod, takeSign } from "./salary-draft.js";
import { readSecondEnd, readStatedFigure } from "./salary-range.js";
import { isSafeRest } from "./salary-rest.js";
import type { SalaryToken } from "./salary-tokens.js";
import { readTraits } from "./salary-traits.js";

/** What a salary text states, as far as the text goes. */
export interface SalaryStatement {
  readonly sign: CurrencySign | null;
  readonly period: SalaryPeriod | null;
  readonly months: number | null;
  readonly first: StatedFigure;
  /** The other end of a range; `null` for a single figure. */
  readonly second: StatedFigure | null;
  /** Which end the text leaves open. */
  readonly open: "min" | "max" | null;
}

/**
 * Reads the pieces of a salary text by one grammar:
 *
 *     statement = lead figure trait* [ link figure trait* ] rest
 *     figure    = [ currency ] number [ magnitude ]
 *     trait     = currency | period | open end | months paid
 *
 * The lead may hold a currency, a period (`月薪`), an open end (`up to`) and fillers. Two traits that contradict each other,
 * a rate per something that is no stretch of time (`元/次`), and a rest that shows that the figure was no wage make the
 * text unreadable.
 *
 * @param tokens - What `readSalaryTokens` returned.
 * @returns The statement, or `null` when the text is not one.
 */
export function readStatement(tokens: readonly SalaryToken[]): SalaryStatement | null {
  const draft = startDraft(tokens);
  if (!readLead(draft)) return null;
  const first = readStatedFigure(draft);
  draft.first = first;
  if (first === null || !readTraits(draft) || !readSecondEnd(draft) || !isSafeRest(draft)) return null;
  const { sign, period, months, second, boundBefore, boundAfter } = draft;
  if (boundBefore !== null && boundAfter !== null && boundBefore !== boundAfter) return null;
  const bound = boundAfter ?? boundBefore;
  const open = bound === "atLeast" ? "max" : bound === "atMost" && second === null ? "min" : null;
  return { sign, period, months, first, second, open };
}

/** Reads up to the first figure, noting what is said before it. */
function readLead(draft: SalaryDraft): boolean {
  for (let token = peek(draft); token !== undefined; token = peek(draft)) {
    if (token.kind === "number") return true;
    if (!readLeadToken(draft, token)) return false;
    draft.at += 1;
  }
  return false;
}

function readLeadToken(draft: SalaryDraft, token: SalaryToken): boolean {
  const next = peek(draft, 1);
  switch (token.kind) {
    case "currency":
      return takeSign(draft, token.sign);
    case "period":
      return takePeriod(draft, token.period);
    case "every":
      if (next?.kind !== "unit") return false;
      draft.at += 1;
      return takePeriod(draft, next.period);
    case "atLeast":
    case "atMost":
      if (token.side === "after") return false;
      draft.boundBefore ??= token.kind;
      return draft.boundBefore === token.kind;
    case "link":
      draft.boundBefore ??= "atMost"; // "to £35k"
      return token.text !== "-" && draft.boundBefore === "atMost";
    case "between":
      draft.between = true;
      return true;
    case "other":
      draft.unknownLead = true;
      return !(next?.kind === "number" && !next.spaced && /^[a-z]/.test(token.text)); // `Python3`, `ISO9001`
    default:
      return ["about", "article", "filler", "silence", "mark"].includes(token.kind);
  }
}
