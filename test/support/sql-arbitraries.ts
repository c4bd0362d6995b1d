import fc from "fast-check";
import { compileLexicon } from "../../src/parse/lexicon-compile.js";
import { requirementText } from "./requirement-reference.js";

/** Texts that would break out of a statement, end it, or be taken for something else by a careless engine. */
export const HOSTILE: readonly string[] = [
  "'",
  "''",
  "\\'",
  '"',
  "`",
  "'; DROP TABLE ads; --",
  "-- ",
  "/*",
  "*/",
  "$$",
  "\\",
  "\\\\",
  "\\n",
  "%",
  "_",
  "{}",
  "$1",
  "\\1",
  "{{x}}",
  "NULL",
  "null",
  "\u0001",
  "\u0002java\u0003",
  "\ufffd",
  "\u{1f600}",
  "é",
  "e\u0301",
  "ſ",
  "İ",
  "ﬀ",
  "__proto__",
  "constructor",
  " ",
  "\t",
  "\r\n",
  "\u2028",
  "a".repeat(5000),
  "中".repeat(300),
];

/** A lexicon of every kind of literal, small enough to be looked for in SQL many times. */
export const SMALL_LEXICON: ReturnType<typeof compileLexicon> = compileLexicon(
  [
    "java",
    "javascript",
    "c++",
    ".net",
    "cet-4",
    "英语",
    "英语六级",
    "night shift",
    "数学、",
    "a/b",
    "required",
    "暂无",
  ].map((literal, place) => ({
    id: `skill/${literal}`,
    category: "skill" as const,
    literals: place === 0 ? [literal, "JAVA语言"] : [literal],
    weight: place / 4,
  })),
);

const requirements = requirementText(SMALL_LEXICON.literals.map(({ literal }) => literal));

/** Half surrogate pairs have no place in an engine's texts. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/** What a cell may hold that no field means. */
export const oddTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom("", "-", "暂无", "面议", "不限", "NaN", "无"),
  fc.string({ unit: "grapheme", maxLength: 12 }).map(wellFormed),
  fc.string({ unit: "binary", maxLength: 6 }).map(wellFormed),
);

const usual = (...texts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: oddTexts });

/** Texts in which requirements are looked for. */
export const requirementTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: requirements.map(wellFormed) },
  { weight: 2, arbitrary: fc.array(requirements, { maxLength: 4 }).map((parts) => wellFormed(parts.join("；"))) },
  { weight: 1, arbitrary: oddTexts },
);

/** A row of advertisements; every cell a text or `null`. */
export type TextRow = Readonly<Record<string, string | null>>;

const optional = (texts: fc.Arbitrary<string>): fc.Arbitrary<string | null> =>
  fc.oneof({ weight: 8, arbitrary: texts }, { weight: 1, arbitrary: fc.constant(null) });

/** Advertisements whose cells are texts: common ones, odd ones and hostile ones. */
export const jobRows: fc.Arbitrary<readonly TextRow[]> = fc.array(
  fc.record({
    title: optional(
      usual("焊工", "焊工（急聘）", "Java开发工程师", "高级JAVA开发工程师", "电工", "__proto__", "【急】"),
    ),
    industry: optional(usual("制造", "行业：制造", "a", "a/b", "")),
    headcount: optional(usual("5", "招3人", "若干", "several", "many people", "")),
    salary: optional(
      usual("15k-25k·14薪", "8千-1.2万/月", "$120,000 a year", "200元/天", "6-8千", "面议", "@@", "20万以上"),
    ),
    education: optional(usual("本科及以上", "学历不限", "大专", "PhD", "@@", "")),
    experience: optional(usual("3-5年", "经验不限", "1年以上", "@@", "")),
    description: optional(requirementTexts),
    tags: optional(requirementTexts),
    attributes: optional(usual("上海 | 3-4年经验 | 本科 | 招1人", "10-15k | 硕士", "若干人", "@@", "五险一金", "")),
    company: optional(usual("甲公司", "甲 公司", "乙", "")),
    city: optional(usual("上海", "")),
  }),
  { maxLength: 14 },
);

/** Talent records whose cells are texts. */
export const talentRows: fc.Arbitrary<readonly TextRow[]> = fc.array(
  fc.record({
    title: optional(usual("焊工", "Java开发工程师", "【急】", "木工")),
    industry: optional(usual("制造", "a", "a/b", "")),
    status: optional(usual("在职", "离职-随时到岗", "stock", "mobile", "@@", "")),
    count: optional(usual("1", "3", "1,200", "5人", "0", "many", "999999999999999", "")),
  }),
  { maxLength: 14 },
);
