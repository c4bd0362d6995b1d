import { foldCodeUnit } from "./requirements-fold.js";

/** State outside any literal, where the character before is no letter or digit, so that a word may begin. */
export const OUTSIDE = 0;
/** State outside any literal, inside a word. */
export const INSIDE_WORD = 1;
/** Symbol of a folded space. The symbols of 0–9 and a–z are 1 to 36, that of a character in no literal is 0. */
export const SPACE_SYMBOL = 37;
/** Largest symbol of a letter or digit. */
export const LAST_WORD_SYMBOL = 36;

/**
 * An Aho–Corasick automaton over folded code units as a double array. From state `s` with symbol `c` the next state is
 * `t = base[s] + c` where `check[t] = s`, else that of `fail[s]`, down to the two rows of `start`. A literal whose first
 * character is a letter or digit begins only where a word may begin.
 */
export interface LiteralAutomaton {
  /** Code unit -> symbol, folding included; shape `[65536]`. */
  readonly symbols: Uint16Array;
  readonly symbolCount: number;
  /** Next state from {@link OUTSIDE} and {@link INSIDE_WORD}; shape `[2 × symbolCount]`. */
  readonly start: Int32Array;
  readonly base: Int32Array;
  readonly check: Int32Array;
  readonly fail: Int32Array;
  /** State -> itself or the nearest shorter suffix where a literal ends; 0 where none does. */
  readonly output: Int32Array;
  /** State where a literal ends -> index of the literal. */
  readonly literal: Int32Array;
  /** State -> 1 where the characters read so far end in a space: further spaces change nothing there. */
  readonly endsInSpace: Uint8Array;
}

/**
 * Builds the automaton of a set of literals.
 *
 * Cost O(total length × log(number of literals)) plus the search for free places, near linear in practice.
 *
 * @param literals - Distinct folded texts, not empty, without two spaces in a row; shape `[k]`; never modified.
 * @returns The automaton; `literal` holds indices into `literals`.
 */
export function buildLiteralAutomaton(literals: readonly string[]): LiteralAutomaton {
  const { symbols, symbolOf, symbolCount } = numberSymbols(literals);
  const trie = buildTrie(literals, symbolOf);
  const { slots, base, check } = placeTrie(trie, symbolCount);
  const size = check.length;
  const start = new Int32Array(2 * symbolCount);
  const fail = new Int32Array(size);
  const output = new Int32Array(size);
  const literal = new Int32Array(size).fill(-1);
  const endsInSpace = new Uint8Array(size);

  start.fill(INSIDE_WORD, 1, LAST_WORD_SYMBOL + 1);
  start.fill(INSIDE_WORD, symbolCount + 1, symbolCount + LAST_WORD_SYMBOL + 1);
  const next = (state: number, symbol: number): number => {
    let from = state;
    while (from > INSIDE_WORD) {
      const to = at(base, from) + symbol;
      if (at(check, to) === from) return to;
      from = at(fail, from);
    }
    return at(start, from * symbolCount + symbol);
  };

  // Breadth first: the suffix that a state falls back to is shorter, so it is complete already.
  for (const node of trie.breadthFirst) {
    const slot = at(slots, node);
    const parent = at(trie.parents, node);
    const symbol = at(trie.symbols, node);
    const isWord = symbol > 0 && symbol <= LAST_WORD_SYMBOL;
    if (parent === 0) fail[slot] = isWord ? INSIDE_WORD : OUTSIDE;
    else fail[slot] = next(at(fail, at(slots, parent)), symbol);
    literal[slot] = at(trie.literals, node);
    output[slot] = at(literal, slot) >= 0 ? slot : at(output, at(fail, slot));
    endsInSpace[slot] = symbol === SPACE_SYMBOL ? 1 : 0;
    if (parent !== 0) continue;
    start[symbol] = slot;
    if (!isWord) start[symbolCount + symbol] = slot;
  }
  return { symbols, symbolCount, start, base, check, fail, output, literal, endsInSpace };
}

function numberSymbols(literals: readonly string[]): {
  symbols: Uint16Array;
  symbolOf: Uint16Array;
  symbolCount: number;
} {
  const symbolOf = new Uint16Array(65_536);
  let count = 1;
  const number = (code: number): void => {
    if (at(symbolOf, code) === 0) symbolOf[code] = count++;
  };
  for (const character of "0123456789abcdefghijklmnopqrstuvwxyz ") number(character.charCodeAt(0));
  for (const text of literals) for (let index = 0; index < text.length; index += 1) number(text.charCodeAt(index));
  const symbols = new Uint16Array(65_536);
  for (let code = 0; code < 65_536; code += 1) symbols[code] = at(symbolOf, foldCodeUnit(code));
  return { symbols, symbolOf, symbolCount: count };
}

interface Trie {
  readonly parents: readonly number[];
  readonly symbols: readonly number[];
  readonly literals: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** Every node but the root, parents first. */
  readonly breadthFirst: readonly number[];
}

function buildTrie(texts: readonly string[], symbolOf: Uint16Array): Trie {
  const parents = [0];
  const symbols = [0];
  const literals = [-1];
  const children: number[][] = [[]];
  const sorted = texts.map((_, index) => index).sort((a, b) => (text(texts, a) < text(texts, b) ? -1 : 1));
  // In sorted order a literal shares its nodes with the one before it, as far as their common beginning goes.
  let previous = "";
  let path = [0];
  for (const index of sorted) {
    const literal = text(texts, index);
    let depth = 0;
    while (depth < previous.length && previous.charCodeAt(depth) === literal.charCodeAt(depth)) depth += 1;
    path = path.slice(0, depth + 1);
    for (; depth < literal.length; depth += 1) {
      const node = parents.length;
      const parent = at(path, depth);
      parents.push(parent);
      symbols.push(at(symbolOf, literal.charCodeAt(depth)));
      literals.push(-1);
      children.push([]);
      children[parent]?.push(node);
      path.push(node);
    }
    literals[at(path, literal.length)] = index;
    previous = literal;
  }
  const breadthFirst: number[] = [...(children[0] ?? [])];
  for (let index = 0; index < breadthFirst.length; index += 1) {
    breadthFirst.push(...(children[at(breadthFirst, index)] ?? []));
  }
  return { parents, symbols, literals, children, breadthFirst };
}

/** Gives every node a slot such that the children of a node stand at one base plus their symbols. */
function placeTrie(trie: Trie, symbolCount: number): { slots: Int32Array; base: Int32Array; check: Int32Array } {
  const slots = new Int32Array(trie.parents.length);
  const bases: number[] = [];
  const owners: number[] = [-2, -2];
  let firstFree = 2;
  for (const node of [0, ...trie.breadthFirst]) {
    const children = trie.children[node] ?? [];
    const slot = at(slots, node);
    if (children.length === 0) continue;
    while (owners[firstFree] !== undefined) firstFree += 1;
    const wanted = children.map((child) => at(trie.symbols, child));
    const smallest = Math.min(...wanted);
    let base = Math.max(firstFree - smallest, 0);
    while (wanted.some((symbol) => base + symbol < 2 || owners[base + symbol] !== undefined)) base += 1;
    bases[slot] = base;
    for (const child of children) {
      const place = base + at(trie.symbols, child);
      // The roots' children are reached by `start`, never by `check`.
      owners[place] = node === 0 ? -2 : slot;
      slots[child] = place;
    }
  }
  // A look-up may go one alphabet beyond the last state. A state without children looks where nobody lives.
  const size = owners.length + symbolCount + 1;
  const base = new Int32Array(size).fill(owners.length);
  const check = new Int32Array(size).fill(-1);
  for (const [slot, value] of bases.entries()) if (value !== undefined) base[slot] = value;
  for (const [place, owner] of owners.entries()) if (owner !== undefined) check[place] = owner;
  return { slots, base, check };
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

function text(values: readonly string[], index: number): string {
  return values[index] as string;
}
