/** Which list a negator is of, and so what it takes out. */
export type NegatorKind = "english-prefix" | "chinese-prefix" | "denial" | "english-postfix" | "chinese-postfix";

/** Characters that end a phrase; `¦` is what {@link negationRules} puts in the place of a phrase that was removed. */
export const PHRASE_ENDS = "\n\r,.;:!?()[]{}|¦。…•";

/** Further character that ends a Chinese phrase after a prefix negator: `无需英语但要求日语`. */
export const CONTRAST = "但";

/** Negators that stand before what they negate. Each begins and ends a word. */
export const ENGLISH_PREFIXES: readonly string[] = [
  "no ",
  "without ",
  "not require ",
  "not need ",
  "don't require ",
  "don't need ",
  "doesn't require ",
  "doesn't need ",
];

/** Negators that stand before what they negate (`无需英语`), or behind it at the end of its phrase (`英语不要求`). */
export const CHINESE_PREFIXES: readonly string[] = [
  "无需",
  "无须",
  "毋需",
  "毋须",
  "勿需",
  "不须",
  "不需要",
  "不用",
  "不必",
  "不要求",
  "不强制",
];

/** Phrases that negate themselves and nothing around them. */
export const CHINESE_DENIALS: readonly string[] = [
  "不出差",
  "无出差",
  "不倒班",
  "无倒班",
  "不轮班",
  "不上夜班",
  "不值夜班",
  "无夜班",
  "不上晚班",
  "无晚班",
  "不值班",
  "不驻场",
  "不外派",
];

/** Negators that stand behind what they negate; the first character is part of the negator. */
export const ENGLISH_POSTFIXES: readonly string[] = [
  " not required",
  "(not required",
  " isn't required",
  " aren't required",
  " not needed",
  " not necessary",
  " not mandatory",
  " not essential",
  " not compulsory",
  " not a requirement",
  " not a must",
  " unnecessary",
];

/** Negators that stand behind what they negate, at the end of its phrase. `不限于` therefore negates nothing. */
export const CHINESE_POSTFIXES: readonly string[] = [
  "不限",
  "不作要求",
  "不做要求",
  "无要求",
  "没有要求",
  "没要求",
  "无硬性要求",
  "不作限制",
  "无限制",
  "不是必须",
  "非必须",
  "非必需",
  "不强求",
];

/** How many folded characters a negator reaches, in each language and direction. */
export const REACH = { englishPrefix: 20, chinesePrefix: 10, englishPostfix: 24, chinesePostfix: 12 } as const;

/** Characters besides a–z and 0–9 that an English phrase before a postfix negator may hold. */
export const ENGLISH_PHRASE_SIGNS = " +#/&'-";
