import type { CompiledLexicon } from "./lexicon-compile.js";
import { LAST_WORD_SYMBOL, SPACE_SYMBOL } from "./literal-matcher.js";
import { addFinding, type Findings, takeBackFindings } from "./requirements-findings.js";
import { type NegatedStretch, negatedStretch } from "./requirements-negated-stretch.js";

/**
 * Finds the literals that count in a text, as {@link parseRequirements} defines it, in one pass and without a folded copy.
 * Findings are kept until the text is read, since a negator takes back what it reaches.
 *
 * @param lexicon - A compiled lexicon.
 * @param text - Any text; never modified.
 * @param findings - Written over: `count` literals of the matcher, repeats included.
 */
export function scanRequirements(lexicon: CompiledLexicon, text: string, findings: Findings): void {
  const { symbols, symbolCount, pairs, base, check, literal } = lexicon.matcher;
  const root = base[0] as number;
  const length = text.length;
  let floor = 0;
  // The symbol before, where a literal may begin with it, else 0; and −1 where it is of a word, else 0.
  let first = 0;
  let inWord = 0;
  findings.count = 0;
  findings.settled = 0;

  for (let index = 0; index < length; index += 1) {
    const symbol = symbols[text.charCodeAt(index)] as number;
    const before = first;
    const pair = before * symbolCount + symbol;
    // Without a branch, for no processor foretells where words end: −1 for symbols 1 to 36, else 0.
    const ofWord = ((symbol - LAST_WORD_SYMBOL - 1) & -symbol) >> 31;
    first = symbol & ~(ofWord & inWord);
    inWord = ofWord;
    if (((pairs[pair >> 3] as number) & (1 << (pair & 7))) === 0) continue;
    // Most of the pairs that are left fail at the third character: look before calling.
    const node = (base[root + before] as number) + symbol;
    if (symbol !== SPACE_SYMBOL && (literal[node] as number) < 0) {
      if (check[(base[node] as number) + symbolAt(symbols, text, index + 1)] !== node) continue;
    }
    const stretch = readPlace(lexicon, text, index, node, floor, findings);
    if (stretch === null) continue;
    // What a postfix negator leaves ends inside a word: a literal that ends there with a letter or digit does not count.
    const isCut = stretch.isBehind && isWord(symbolAt(symbols, text, stretch.from - 1));
    takeBackFindings(findings, stretch.from, isCut);
    floor = stretch.floor;
    index = stretch.resume - 1;
    first = 0;
    inWord = 0;
  }
}

/**
 * Adds the literals that begin with the two characters of a node, the second at `second`, to the findings, or returns what the
 * negator takes out that begins so.
 */
function readPlace(
  lexicon: CompiledLexicon,
  text: string,
  second: number,
  nodeOfTwo: number,
  floor: number,
  findings: Findings,
): NegatedStretch | null {
  const { symbols, base, check, literal } = lexicon.matcher;
  let node = nodeOfTwo;
  let end = second;
  for (;;) {
    const symbol = symbolAt(symbols, text, end);
    end += 1;
    if (symbol === SPACE_SYMBOL) while (symbolAt(symbols, text, end) === SPACE_SYMBOL) end += 1;
    const number = literal[node] as number;
    if (number >= 0 && !(isWord(symbol) && isWord(symbolAt(symbols, text, end)))) {
      const kind = lexicon.negators[number];
      const stretch = kind === undefined ? null : negatedStretch(kind, symbols, text, second - 1, end, floor);
      if (stretch !== null) return stretch;
      addFinding(findings, number, end);
    }
    const next = (base[node] as number) + symbolAt(symbols, text, end);
    if (check[next] !== node) return null;
    node = next;
  }
}

/** Symbol of a code unit; that of no literal's character beyond the text. */
function symbolAt(symbols: Uint16Array, text: string, index: number): number {
  return index >= 0 && index < text.length ? (symbols[text.charCodeAt(index)] as number) : 0;
}

function isWord(symbol: number): boolean {
  return symbol > 0 && symbol <= LAST_WORD_SYMBOL;
}
