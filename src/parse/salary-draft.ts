import type { SalaryPeriod } from "../model/parsed.js";
import type { CurrencySign } from "./currencies.data.js";
import type { SalaryToken } from "./salary-tokens.js";

/** One figure of a salary text, not yet multiplied out. */
export interface StatedFigure {
  readonly numeral: string;
  /** Power of ten of the word after it (`万`: 4); `null` where none stands there. */
  readonly exponent: number | null;
  /** Units that a second part adds: 5000 in `1万5千`. */
  readonly extra: number;
}

/** Which end a text closes: `atLeast` leaves the upper one open. */
export type SalaryBound = "atLeast" | "atMost";

/** A salary statement while it is being read. */
export interface SalaryDraft {
  readonly tokens: readonly SalaryToken[];
  /** Index of the next token. */
  at: number;
  sign: CurrencySign | null;
  period: SalaryPeriod | null;
  months: number | null;
  first: StatedFigure | null;
  second: StatedFigure | null;
  /** Said before the figure: `up to`. */
  boundBefore: SalaryBound | null;
  /** Said behind the figure: `以上`. */
  boundAfter: SalaryBound | null;
  /** Whether `between` stands before the figure. */
  between: boolean;
  /** Whether a word that the grammar does not know stands before the figure. */
  unknownLead: boolean;
  /** Whether a power of ten is spelled out: `million`. */
  spelled: boolean;
}

/** A draft of which nothing is read yet. */
export function startDraft(tokens: readonly SalaryToken[]): SalaryDraft {
  return {
    tokens,
    at: 0,
    sign: null,
    period: null,
    months: null,
    first: null,
    second: null,
    boundBefore: null,
    boundAfter: null,
    between: false,
    unknownLead: false,
    spelled: false,
  };
}

/** The next token, or one further ahead. */
export function peek(draft: SalaryDraft, ahead = 0): SalaryToken | undefined {
  return draft.tokens[draft.at + ahead];
}

/** Whether a stretch of time may follow: `/`, `per`, `每`, `a`. */
export function isEvery(token: SalaryToken): boolean {
  return token.kind === "every" || token.kind === "article";
}

/** Notes a period; false when the text has named another. */
export function takePeriod(draft: SalaryDraft, period: SalaryPeriod): boolean {
  draft.period ??= period;
  return draft.period === period;
}

/**
 * Notes a sign for a currency; false when it contradicts an earlier one. Two signs agree when they mean the same, or when
 * one is open to what the other names: `HK$264K - $360K`.
 */
export function takeSign(draft: SalaryDraft, sign: CurrencySign): boolean {
  const known = draft.sign;
  if (known === null) {
    draft.sign = sign;
    return true;
  }
  const isNarrower = sign.openTo.length < known.openTo.length;
  const [narrow, wide] = isNarrower ? [sign, known] : [known, sign];
  const agrees =
    narrow.currency === wide.currency || (narrow.currency !== null && wide.openTo.includes(narrow.currency));
  if (agrees) draft.sign = narrow;
  return agrees;
}
