import {
  CHINESE_HIRING,
  CHINESE_LEADING_HIRING,
  CHINESE_NOISE,
  CHINESE_PLACES,
  CHINESE_SENIORITY,
  CHINESE_TRAILING_HIRING,
  ENGLISH_LEADING_NOISE,
  ENGLISH_LEADING_RANKS,
  ENGLISH_NOISE_PHRASES,
  ENGLISH_NOISE_WORDS,
  ENGLISH_PLACES,
  ENGLISH_SENIORITY,
  NO_RANK_AFTER,
  NO_RANK_BEFORE,
  RECRUITERS,
  REMOTE_FIELDS,
  SPECIALITIES,
} from "./title.data.js";
import { BRACKET_SIGNS, BRACKETS, CODE, FIGURES, MARKUP } from "./title-patterns.js";

interface Lists {
  readonly chineseNoise: RegExp;
  readonly chineseHiring: RegExp;
  readonly chineseLeading: RegExp;
  readonly chineseTrailing: RegExp;
  readonly chineseSeniority: RegExp;
  readonly englishPhrases: RegExp;
  readonly englishLeading: RegExp;
  readonly englishSeniority: RegExp;
  readonly places: ReadonlySet<string>;
  readonly noiseWords: ReadonlySet<string>;
  readonly specialities: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
}

let lists: Lists | undefined;

const ORNAMENTS = /[^\p{L}\p{M}\p{N}()+#&.,、/' -]/gu;
/** A stroke, or a hyphen that does not join two Latin words: what stands between two parts of a title. */
const STROKES = /[|丨]|\s-+|-+\s|-+$|^-+|-+(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])-+/;
/** A hyphen that stands between two parts, neither of which is Chinese where it stands. */
const LATIN_STROKE = /(?<![\u3400-\u9fff]) ?\| ?(?![\u3400-\u9fff])/g;
const EDGES = /^[\s&,/'#+-]+|[\s&,/'.-]+$|(?<=\s)\++$/g;
const HAS_LETTER = /\p{L}/u;
const HAS_TWO = /\p{L}.*[\p{L}\p{N}]|\p{N}.*\p{L}/u;
/** Commas, and the strokes between the names of a list. */
const LIST_SIGNS = /[ ,]*,[ ,]*|[ /、]*[/、][ /、]*/g;
const AMPERSAND = /&(?:amp;)+/g;
const SHORT_RANK = /(?<![a-z0-9])([sj]r)(?:\. ?|(?![a-z0-9.]))/g;
/** Spaces beside a Chinese character say nothing. */
const CHINESE_SPACES =
  /(?<=[\u3400-\u9fff,/)]) +(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) +(?=[\p{L}\p{N}(&+/])|(?<=[\p{L}\p{N})+#&]) +(?=[\u3400-\u9fff])/gu;

/**
 * Takes out of a title what says nothing of the position, once; what that lays bare is for the next pass.
 *
 * @param title - A cleaned title, at most some hundred characters.
 * @param dropsSeniority - Whether words of rank go too.
 * @returns The rest in lower case; with its ranks where fewer than two letters or digits would be left without; the title itself in lower case where nothing with a letter would be left.
 */
export function stripTitle(title: string, dropsSeniority: boolean): string {
  const words = readLists();
  const text = title
    .toLowerCase()
    .replace(AMPERSAND, "&")
    .replace(MARKUP, " ")
    .replace(SHORT_RANK, (_, rank: string) => (rank === "sr" ? "senior " : "junior "));
  const plain = text
    .replace(BRACKETS, (_, inside: string) => keepBracketed(inside, words))
    .replace(FIGURES, " ")
    .replace(words.englishPhrases, " ")
    .replace(words.chineseNoise, "|")
    .replace(words.chineseHiring, "|");
  const parts = plain
    .split(STROKES)
    .map((part) => stripPart(dropsSeniority ? withoutRanks(part, words) : part, words))
    .filter((part) => HAS_LETTER.test(part) && !words.places.has(part) && !CODE.test(part));
  const name = tidy(parts.join("|").replace(LATIN_STROKE, " - ").replaceAll("|", "-"));
  // `实习生` and `C` are no rest that names a position.
  if (dropsSeniority && !HAS_TWO.test(name)) return stripTitle(title, false);
  if (HAS_LETTER.test(name)) return name;
  return tidy((HAS_LETTER.test(text) ? text : title.toLowerCase()).replace(BRACKET_SIGNS, " "));
}

function withoutRanks(part: string, { chineseSeniority, englishSeniority }: Lists): string {
  return part.replace(chineseSeniority, "").replace(englishSeniority, " ");
}

function stripPart(
  part: string,
  { chineseLeading, chineseTrailing, englishLeading, noiseWords, places }: Lists,
): string {
  const text = tidy(withoutPlaces(part, places))
    .replace(chineseLeading, "")
    .replace(chineseTrailing, "")
    .replace(englishLeading, "");
  const words = text.split(" ");
  while (words.length > 0 && noiseWords.has(words.at(-1) as string)) words.pop();
  return tidy(words.join(" "));
}

/** Takes cities off both ends of a part where spaces set them apart. */
function withoutPlaces(part: string, places: ReadonlySet<string>): string {
  const words = part.trim().split(/\s+/);
  while (words.length > 1 && places.has(words.at(-1) as string)) words.pop();
  while (words.length > 1 && places.has(words[0] as string)) words.shift();
  return words.join(" ");
}

/** Brackets that name a field stay, ranks stay without them, and all else goes with what is in them. */
function keepBracketed(inside: string, { specialities, ranks }: Lists): string {
  const text = tidy(inside);
  if (ranks.has(text)) return text;
  const fields = text
    .split(/[,/ &]+|\+(?!\+|$)/)
    .filter((field) => field !== "")
    .map((field) => field.replace(/(?:方向|岗|开发)$/, ""));
  return fields.length > 0 && fields.every((field) => specialities.has(field)) ? `(${text})` : " ";
}

function tidy(text: string): string {
  return text
    .replace(ORNAMENTS, " ")
    .replace(/\s+/g, " ")
    .replace(LIST_SIGNS, (sign) => (sign.includes(",") ? ", " : "/"))
    .replace(CHINESE_SPACES, "")
    .replace(EDGES, "");
}

function readLists(): Lists {
  const alternatives = (text: string): string => text.split(" ").sort(longerFirst).map(escapeLiteral).join("|");
  const latin = (text: string): string => `(?<![a-z0-9])(?:${text.replaceAll(" ", "[ -]?")})(?![a-z0-9])`;
  const leading = `(?<!(?:${NO_RANK_AFTER}) )(?:${ENGLISH_LEADING_RANKS})(?:(?= [a-z])|(?<=, (?:${ENGLISH_LEADING_RANKS})))`;
  lists ??= {
    chineseNoise: new RegExp(alternatives(CHINESE_NOISE), "g"),
    chineseHiring: new RegExp(`(?:${alternatives(CHINESE_HIRING)})(?!${alternatives(RECRUITERS)})`, "g"),
    chineseLeading: new RegExp(
      `^(?:${alternatives(CHINESE_LEADING_HIRING)})(?=\\p{L})(?!${alternatives(RECRUITERS)})`,
      "u",
    ),
    chineseTrailing: new RegExp(`(?<=[生师员])(?:${alternatives(CHINESE_TRAILING_HIRING)})$`),
    chineseSeniority: new RegExp(alternatives(CHINESE_SENIORITY), "g"),
    englishPhrases: new RegExp(latin(ENGLISH_NOISE_PHRASES), "g"),
    englishLeading: new RegExp(`^(?:remote(?! (?:${REMOTE_FIELDS}))|${ENGLISH_LEADING_NOISE}) +(?=\\p{L})`, "u"),
    englishSeniority: new RegExp(
      `(?<![a-z0-9])(?:(?:${ENGLISH_SENIORITY}|${leading})(?![a-z0-9])(?! (?:${NO_RANK_BEFORE}))|i{1,3}\\s*$|iv\\s*$)`,
      "g",
    ),
    places: new Set([...CHINESE_PLACES.split(" "), ...ENGLISH_PLACES.split("|")]),
    noiseWords: new Set(ENGLISH_NOISE_WORDS.split(" ")),
    specialities: new Set(SPECIALITIES.split(" ")),
    ranks: new Set(CHINESE_SENIORITY.split(" ")),
  };
  return lists;
}

function longerFirst(a: string, b: string): number {
  return b.length - a.length;
}

function escapeLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
