import { foldCodeUnit } from "./requirements-fold.js";

/** Symbol of a folded space. The symbols of 0–9 and a–z are 1 to 36, that of a character in no literal is 0. */
export const SPACE_SYMBOL = 37;
/** Largest symbol of a letter or digit. */
export const LAST_WORD_SYMBOL = 36;

/**
 * A set of literals made ready to be found in raw text: a map of the pairs of symbols that a literal begins with, which
 * rules nearly every place of a text out, and a trie as a double array for the few that are left. From node `s` with
 * symbol `c` the next node is `t = base[s] + c` where `check[t] = s`; the root is 0.
 */
export interface LiteralMatcher {
  /** Code unit -> symbol, folding included; shape `[65536]`. */
  readonly symbols: Uint16Array;
  readonly symbolCount: number;
  /** Bit `i % 8` of byte `i / 8` is set where a literal begins with symbols `a`, `b` and `i = a × symbolCount + b`. */
  readonly pairs: Uint8Array;
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** Node -> index of the literal that ends there; −1 where none does. */
  readonly literal: Int32Array;
}

/**
 * Makes a set of literals ready to be found.
 *
 * Cost O(total length × log(number of literals)) plus the search for free places, near linear in practice.
 *
 * @param literals - Distinct folded texts of two code units or more, without two spaces in a row; shape `[k]`; never modified.
 * @returns The matcher; its `literal` holds indices into `literals`.
 */
export function buildLiteralMatcher(literals: readonly string[]): LiteralMatcher {
  const { symbols, symbolOf, symbolCount } = numberSymbols(literals);
  const pairs = new Uint8Array((symbolCount * symbolCount + 7) >> 3);
  for (const text of literals) {
    const pair = at(symbolOf, text.charCodeAt(0)) * symbolCount + at(symbolOf, text.charCodeAt(1));
    pairs[pair >> 3] = at(pairs, pair >> 3) | (1 << (pair & 7));
  }
  return { symbols, symbolCount, pairs, ...placeTrie(buildTrie(literals, symbolOf), symbolCount) };
}

function numberSymbols(literals: readonly string[]): {
  symbols: Uint16Array;
  symbolOf: Uint16Array;
  symbolCount: number;
} {
  const symbolOf = new Uint16Array(65_536);
  let count = 1;
  for (const text of ["0123456789abcdefghijklmnopqrstuvwxyz ", ...literals]) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (at(symbolOf, code) === 0) symbolOf[code] = count++;
    }
  }
  const symbols = new Uint16Array(65_536);
  for (let code = 0; code < 65_536; code += 1) symbols[code] = at(symbolOf, foldCodeUnit(code));
  return { symbols, symbolOf, symbolCount: count };
}

/** Nodes by number, the root first and every parent before its children. */
interface Trie {
  readonly symbols: readonly number[];
  readonly literals: readonly number[];
  readonly children: readonly (readonly number[])[];
}

function buildTrie(texts: readonly string[], symbolOf: Uint16Array): Trie {
  const symbols = [0];
  const literals = [-1];
  const children: number[][] = [[]];
  const sorted = [...texts.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
  // In sorted order a literal shares its nodes with the one before it, as far as their common beginning goes.
  let previous = "";
  let path = [0];
  for (const [index, text] of sorted) {
    let depth = 0;
    while (depth < previous.length && previous.charCodeAt(depth) === text.charCodeAt(depth)) depth += 1;
    path = path.slice(0, depth + 1);
    for (; depth < text.length; depth += 1) {
      children[at(path, depth)]?.push(symbols.length);
      path.push(symbols.length);
      symbols.push(at(symbolOf, text.charCodeAt(depth)));
      literals.push(-1);
      children.push([]);
    }
    literals[at(path, text.length)] = index;
    previous = text;
  }
  return { symbols, literals, children };
}

/** Gives every node a place such that the children of a node stand at one base plus their symbols. */
function placeTrie(trie: Trie, symbolCount: number): Pick<LiteralMatcher, "base" | "check" | "literal"> {
  const places = new Int32Array(trie.symbols.length);
  const bases = new Int32Array(trie.symbols.length);
  // Place -> the place of its parent, −1 where free. The first alphabet stays free, so that no base is negative.
  let owners: Int32Array = new Int32Array(2 * (trie.symbols.length + symbolCount)).fill(-1);
  let firstFree = symbolCount;
  let last = 0;
  for (let node = 0; node < trie.children.length; node += 1) {
    const children = trie.children[node] as readonly number[];
    const first = children[0];
    if (first === undefined) continue;
    while (at(owners, firstFree) >= 0) firstFree += 1;
    let base = firstFree - at(trie.symbols, first);
    while (!areFree(base, children)) base += 1;
    bases[node] = base;
    for (const child of children) {
      const place = base + at(trie.symbols, child);
      owners[place] = at(places, node);
      places[child] = place;
      last = Math.max(last, place);
    }
    if (last + 2 * symbolCount > owners.length) owners = enlarged(owners);
  }

  function areFree(base: number, children: readonly number[]): boolean {
    for (const child of children) {
      const place = base + at(trie.symbols, child);
      if (place < owners.length && at(owners, place) >= 0) return false;
    }
    return true;
  }
  // A look-up may go one alphabet beyond the last place. A node without children looks where nobody lives.
  const size = last + 1 + symbolCount;
  const base = new Int32Array(size).fill(last + 1);
  const check = new Int32Array(size).fill(-1);
  const literal = new Int32Array(size).fill(-1);
  for (const [node, place] of places.entries()) {
    if (trie.children[node]?.length) base[place] = at(bases, node);
    literal[place] = at(trie.literals, node);
    check[place] = at(owners, place);
  }
  return { base, check, literal };
}

function enlarged(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2).fill(-1);
  larger.set(values);
  return larger;
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}
