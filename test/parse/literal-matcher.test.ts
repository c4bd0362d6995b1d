import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildLiteralMatcher,
  LAST_WORD_SYMBOL,
  type LiteralMatcher,
  SPACE_SYMBOL,
} from "../../src/parse/literal-matcher.js";

/** Index of the literal that a text is, walking the trie; −1 where it is none. */
function literalOf(matcher: LiteralMatcher, text: string): number {
  let node = 0;
  for (const character of text.split("")) {
    const next = (matcher.base[node] ?? 0) + (matcher.symbols[character.charCodeAt(0)] ?? 0);
    if (matcher.check[next] !== node) return -1;
    node = next;
  }
  return matcher.literal[node] ?? -1;
}

function beginsLiteral(matcher: LiteralMatcher, text: string): boolean {
  const [first = 0, second = 0] = [0, 1].map((index) => matcher.symbols[text.charCodeAt(index)]);
  const pair = first * matcher.symbolCount + second;
  return (((matcher.pairs[pair >> 3] ?? 0) >> (pair & 7)) & 1) === 1;
}

describe("buildLiteralMatcher", () => {
  const matcher = buildLiteralMatcher(["java", "javascript", "英语", "a b"]);

  test("folds as it reads", () => {
    expect(literalOf(matcher, "ＪＡVA")).toBe(0);
    expect(literalOf(matcher, "JavaScript")).toBe(1);
    expect(literalOf(matcher, "a\u00a0b")).toBe(3);
    expect(literalOf(matcher, "jav")).toBe(-1);
    expect(literalOf(matcher, "英")).toBe(-1);
  });

  test("numbers digits, letters and the space alike in every matcher", () => {
    expect("0".charCodeAt(0)).toBe(48);
    expect(matcher.symbols[48]).toBe(1);
    expect(matcher.symbols["Z".charCodeAt(0)]).toBe(LAST_WORD_SYMBOL);
    expect(matcher.symbols[0x3000]).toBe(SPACE_SYMBOL);
    expect(matcher.symbols["汉".charCodeAt(0)]).toBe(0);
  });

  test("marks the pairs that a literal begins with", () => {
    expect(beginsLiteral(matcher, "JA")).toBe(true);
    expect(beginsLiteral(matcher, "av")).toBe(false);
    expect(beginsLiteral(matcher, "语英")).toBe(false);
  });

  test("takes no literal at all", () => {
    expect(literalOf(buildLiteralMatcher([]), "java")).toBe(-1);
  });

  test("law: holds each literal, and nothing else", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc1 +职称高级、"), minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, other) => {
        const built = buildLiteralMatcher(words);
        for (const [index, each] of words.entries()) expect(literalOf(built, each)).toBe(index);
        expect(literalOf(built, other)).toBe(words.indexOf(other));
        expect(beginsLiteral(built, other)).toBe(words.some((each) => each.startsWith(other.slice(0, 2))));
      }),
    );
  });
});
