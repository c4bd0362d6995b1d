/** Words and signs that stand in a cell for "nothing here", lower case. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "-1",
  "-1.0",
  "n/a",
  "n.a.",
  "n.a",
  "#n/a",
  "na",
  "nan",
  "nil",
  "none",
  "null",
  "<na>",
  "<null>",
  "(null)",
  "undefined",
  "\\n",
  "无",
  "無",
  "空",
  "暂无",
  "暫無",
]);

/** Chinese characters that a placeholder begins with. */
const CHINESE_BEGINNINGS = "无無空暂暫";

/** Length of the longest placeholder worth a look-up. */
const LONGEST_PLACEHOLDER = 16;

/** Full-width forms that are not ASCII, with their plain form. */
const WIDE_SIGNS: ReadonlyMap<string, string> = new Map([
  ["｡", "。"],
  ["､", "、"],
  ["￠", "¢"],
  ["￡", "£"],
  ["￥", "¥"],
  ["￦", "₩"],
]);

/** Traditional characters that the words of the fields are written with, each before its simplified form. */
const TRADITIONAL =
  "學学歷历碩硕專专無无經经驗验個个兩两業业職职國国歲岁屆届徵征數数畢毕幾几統统雙双額额員员實实習习應应讀读級级餘余滿满於于從从關关類类萬万";
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, pair) => [
    TRADITIONAL.charAt(2 * pair),
    TRADITIONAL.charAt(2 * pair + 1),
  ]),
);

/** From a full-width form (U+FF01 to U+FF5E) down to the ASCII character of the same shape. */
const WIDE_OFFSET = 0xfee0;

/** Characters that cleaning does not change, and plain spaces: enough for most cells. */
const COMMON = /^[ -}·£¥€₹\u4e00-\u9fff]*$/;

const WORD_DIGITS: ReadonlyMap<string, number> = new Map([
  ["零", 0],
  ["〇", 0],
  ["一", 1],
  ["二", 2],
  ["两", 2],
  ["兩", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
]);

const WORD_TENS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/**
 * Brings a raw text to the one form that the parsers read.
 *
 * - full-width ASCII (`１５Ｋ－２５Ｋ`) becomes ASCII, `￥` becomes `¥`;
 * - every dash, minus and tilde (`– — − ～ ~`) becomes `-`; words such as `至` stay;
 * - every run of white space, line breaks and control characters becomes one space; invisible characters go;
 * - white space at both ends goes. Case is kept, and so is every other character.
 *
 * Cost O(length).
 *
 * @param text - Any text, lone surrogates and NUL included; never modified.
 * @returns The cleaned text, never longer than `text`; cleaning it again changes nothing.
 * @example
 * cleanText("　１５Ｋ～２５Ｋ "); // => "15K-25K"
 */
export function cleanText(text: string): string {
  if (COMMON.test(text)) return withSingleSpaces(text);
  const narrow = text.replace(/[！-｝]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET));
  if (COMMON.test(narrow)) return withSingleSpaces(narrow);
  return narrow
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Pd}~～˜−∼⁃⁓]/gu, "-")
    .replace(/[｡､￠￡￥￦]/g, (wide) => WIDE_SIGNS.get(wide) ?? wide)
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .trim();
}

function withSingleSpaces(text: string): string {
  return (text.includes("  ") ? text.replace(/ {2,}/g, " ") : text).trim();
}

/**
 * Writes the traditional characters of the fields' words as simplified ones: `學歷不限` becomes `学历不限`. It is no
 * converter: a character that those words do not need stays.
 *
 * Cost O(length).
 *
 * @param text - Any text; never modified.
 * @returns The text, as long as it was; folding it again changes nothing.
 * @example
 * foldTraditional("碩士以上"); // => "硕士以上"
 */
export function foldTraditional(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) => SIMPLIFIED.get(character) ?? character);
}

/**
 * Tells whether a text is nothing: white space, strokes and dots alone, or a word that programs write for a gap
 * (`null`, `nan`, `N/A`, `-1`, `无`). A text that says that it does not say (`面议`) is not nothing.
 *
 * Cost O(length).
 *
 * @param text - Any text, raw or cleaned.
 * @returns True when a reader can learn nothing from the text.
 * @example
 * isPlaceholder(" -- "); // => true
 * isPlaceholder("面议"); // => false
 */
export function isPlaceholder(text: string): boolean {
  // Most texts begin with a digit or a Chinese character, which cleaning leaves alone, and so tell at once.
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return false;
  if (first >= 0x4e00 && first <= 0x9fff && !CHINESE_BEGINNINGS.includes(text.charAt(0))) return false;
  const cleaned = cleanText(text);
  if (!/[^ \-_/\\|.,;:*?#+=。、…·]/.test(cleaned)) return true;
  return cleaned.length <= LONGEST_PLACEHOLDER && PLACEHOLDERS.has(cleaned.toLowerCase());
}

/**
 * Reads a whole number below ten thousand written in Chinese: `三`, `十二`, `两百`, `三千五百`, or digit by digit `二〇`.
 *
 * @param text - The numeral and nothing else, without white space.
 * @returns The number, an integer from 0 to 9999; `null` when the text is no such numeral.
 * @example
 * readChineseInteger("十二"); // => 12
 * readChineseInteger("三五"); // => 35
 * readChineseInteger("年"); // => null
 */
export function readChineseInteger(text: string): number | null {
  if (text.length === 0 || text.length > 8) return null;
  let total = 0;
  let digits: number | null = null;
  let lowestTens = 10_000;
  for (const character of text) {
    const digit = WORD_DIGITS.get(character);
    const tens = WORD_TENS.get(character);
    if (digit !== undefined) {
      digits = (digits ?? 0) * 10 + digit;
    } else if (tens !== undefined && tens < lowestTens && (digits ?? 1) < 10) {
      total += (digits ?? 1) * tens;
      digits = null;
      lowestTens = tens;
    } else {
      return null;
    }
  }
  // After 十, 百 or 千 only one digit may follow; digit by digit, a numeral has at most four.
  return (digits ?? 0) < (lowestTens === 10_000 ? 10_000 : 10) ? total + (digits ?? 0) : null;
}
