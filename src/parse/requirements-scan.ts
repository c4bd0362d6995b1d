import type { CompiledLexicon, NegatorKind } from "./lexicon-compile.js";
import { INSIDE_WORD, LAST_WORD_SYMBOL, type LiteralAutomaton, OUTSIDE, SPACE_SYMBOL } from "./literal-matcher.js";
import { foldCodeUnit } from "./requirements-fold.js";
import { CONTRAST, ENGLISH_PHRASE_SIGNS, PHRASE_ENDS, REACH } from "./requirements-negation.data.js";

/** A stretch of a text that does not count. */
interface Removal {
  readonly from: number;
  readonly to: number;
  /** Where the next phrase before a postfix negator may begin at the earliest. */
  readonly floor: number;
  /** Where reading goes on. */
  readonly resume: number;
}

/**
 * Marks the entries of a lexicon that a text states, as {@link parseRequirements} defines it, in one pass without a folded
 * copy. Findings are kept with their ends until the text is read, since a postfix negator takes back what stands before it.
 *
 * @param lexicon - A compiled lexicon.
 * @param text - Any text; never modified.
 * @param marks - Bit `i % 32` of word `i / 32` is set for entry `i`; the only thing modified.
 */
export function scanRequirements(lexicon: CompiledLexicon, text: string, marks: Uint32Array): void {
  const { symbols, symbolCount, start, base, check, fail, output, literal, endsInSpace } = lexicon.automaton;
  const length = text.length;
  const found: number[] = [];
  const ends: number[] = [];
  let floor = 0;
  let state = OUTSIDE;
  let index = 0;

  while (index < length) {
    const symbol = symbols[text.charCodeAt(index++)] as number;
    while (state > INSIDE_WORD) {
      const next = (base[state] as number) + symbol;
      if (check[next] === state) {
        state = next;
        break;
      }
      if (symbol === SPACE_SYMBOL && endsInSpace[state] === 1) break;
      state = fail[state] as number;
      if (state <= INSIDE_WORD) {
        state = start[state * symbolCount + symbol] as number;
        break;
      }
    }
    …
  }
}
