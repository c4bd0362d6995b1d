import { settleBrackets } from "./title-brackets.js";
import { readTitleLists, type TitleLists } from "./title-lists.js";
import { BRACKET_SIGNS, CODE, FIGURES, MARKUP } from "./title-patterns.js";
import { tidyTitle } from "./title-tidy.js";

/** A stroke, or a hyphen that does not join two Latin words: what stands between two parts of a title. */
const STROKES = /[|丨]|\s-+|-+\s|-+$|^-+|-+(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])-+/;
/** A hyphen that stands between two parts, neither of which is Chinese where it stands. */
const LATIN_STROKE = /(?<![\u3400-\u9fff]) ?\| ?(?![\u3400-\u9fff])/g;
/** What each of the figures, of the English phrases and of the Chinese words holds: without one, they are not sought. */
const HAS_FIGURE = /[\d$¥£€₹/]/;
const HAS_LATIN = /[a-z0-9]/;
const HAS_CHINESE = /[\u4e00-\u9fff]/;
const HAS_LETTER = /\p{L}/u;
const HAS_TWO = /\p{L}.*[\p{L}\p{N}]|\p{N}.*\p{L}/u;
const AMPERSAND = /&(?:amp;)+/g;
const SHORT_RANK = /(?<![a-z0-9])([sj]r)(?:\. ?|(?![a-z0-9.]))/g;

/**
 * Takes out of a title what says nothing of the position, once; what that lays bare is for the next pass.
 *
 * @param title - A cleaned title, at most some hundred characters.
 * @param dropsSeniority - Whether words of rank go too.
 * @returns The rest in lower case; with its ranks where fewer than two letters or digits would be left without them; the title
 *   itself in lower case where nothing with a letter would be left.
 */
export function stripTitle(title: string, dropsSeniority: boolean): string {
  const words = readTitleLists();
  const text = title
    .toLowerCase()
    .replace(AMPERSAND, "&")
    .replace(MARKUP, " ")
    .replace(SHORT_RANK, (_, rank: string) => (rank === "sr" ? "senior " : "junior "));
  const settled = settleBrackets(text, words);
  const unnumbered = HAS_FIGURE.test(settled) ? settled.replace(FIGURES, " ") : settled;
  const latin = HAS_LATIN.test(unnumbered) ? unnumbered.replace(words.englishPhrases, " ") : unnumbered;
  const plain = HAS_CHINESE.test(latin)
    ? latin.replace(words.chineseNoise, "|").replace(words.chineseHiring, "|")
    : latin;
  const parts = plain
    .split(STROKES)
    .map((part) =>
      dropsSeniority ? withoutRepeats(stripPart(withoutRanks(part, words), words)) : stripPart(part, words),
    )
    .filter((part) => HAS_LETTER.test(part) && !words.places.has(part) && !CODE.test(part));
  const name = tidyTitle(parts.join("|").replace(LATIN_STROKE, " - ").replaceAll("|", "-"));
  // What is left of `C实习生` or `实习生` names no position.
  if (dropsSeniority && !HAS_TWO.test(name)) return stripTitle(title, false);
  if (HAS_LETTER.test(name)) return name;
  return tidyTitle((HAS_LETTER.test(text) ? text : title.toLowerCase()).replace(BRACKET_SIGNS, " "));
}

function withoutRanks(part: string, { chineseSeniority, englishSeniority }: TitleLists): string {
  return part.replace(chineseSeniority, "").replace(englishSeniority, " ");
}

/** Without their ranks, `Analyst / Senior Analyst` are one. */
function withoutRepeats(part: string): string {
  return [...new Set(part.split("/"))].join("/");
}

function stripPart(
  part: string,
  { chineseLeading, chineseTrailing, englishLeading, noiseWords, places }: TitleLists,
): string {
  if (places.has(tidyTitle(part))) return "";
  const text = tidyTitle(withoutPlaces(part, places))
    .replace(chineseLeading, "")
    .replace(chineseTrailing, "")
    .replace(englishLeading, "");
  const words = text.split(" ");
  const isNoise = (word: string): boolean =>
    noiseWords.has(word) || (word.includes("/") && word.split("/").every((each) => noiseWords.has(each)));
  while (words.length > 0 && isNoise(words.at(-1) as string)) words.pop();
  return tidyTitle(words.join(" "));
}

/** Takes cities off both ends of a part where spaces set them apart. */
function withoutPlaces(part: string, places: ReadonlySet<string>): string {
  const words = part.trim().split(/\s+/);
  while (words.length > 1 && places.has(words.at(-1) as string)) words.pop();
  while (words.length > 1 && places.has(words[0] as string)) words.shift();
  return words.join(" ");
}
