import {
  ATTRIBUTIVE_RANKS,
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

/** The lists of `title.data.ts`, made ready to be looked up. */
export interface TitleLists {
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
  readonly leadingRanks: ReadonlySet<string>;
  readonly attributiveRanks: ReadonlySet<string>;
}

let lists: TitleLists | undefined;

/** Builds the expressions and sets at the first call; the same object at every call. */
export function readTitleLists(): TitleLists {
  lists ??= buildLists();
  return lists;
}

function buildLists(): TitleLists {
  const alternatives = (text: string): string => text.split(" ").sort(longerFirst).map(escapeLiteral).join("|");
  const latin = (text: string): string => `(?<![a-z0-9])(?:${text.replaceAll(" ", "[ -]?")})(?![a-z0-9])`;
  const leading = `(?<!(?:${NO_RANK_AFTER}) )(?:${ENGLISH_LEADING_RANKS})(?:(?= [a-z])|(?<=, (?:${ENGLISH_LEADING_RANKS})))`;
  return {
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
    ranks: new Set([...CHINESE_SENIORITY.split(" "), ...ENGLISH_SENIORITY.split("|")]),
    attributiveRanks: new Set(ATTRIBUTIVE_RANKS.split("|")),
    leadingRanks: new Set(ENGLISH_LEADING_RANKS.split("|")),
  };
}

function longerFirst(a: string, b: string): number {
  return b.length - a.length;
}

function escapeLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
