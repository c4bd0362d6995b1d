import type { EducationLevel, RequirementCategory, SalaryPeriod } from "shortage-index";
import type { Language } from "./language.js";

/** What the report of `inspect` says, in one language. */
export interface InspectWords {
  readonly noColumn: (fields: string) => string;
  readonly shares: string;
  readonly mostUnrecognised: string;
  readonly positions: (distinct: number) => string;
  readonly industries: (distinct: number) => string;
  readonly pay: string;
  readonly noPay: string;
  readonly currency: string;
  readonly period: string;
  readonly unknown: string;
  readonly least: string;
  readonly median: string;
  readonly most: string;
  /** Says how many salaries got currency or period from an option or a heading. */
  readonly inferred: (count: number, pay: string) => string;
  readonly periods: Readonly<Record<SalaryPeriod, string>>;
  readonly education: string;
  readonly levels: Readonly<Record<EducationLevel, string>>;
  readonly experience: string;
  /** A group of required years; `to` is `null` where it is open. */
  readonly years: (from: number, to: number | null) => string;
  readonly headcount: string;
  readonly people: string;
  readonly several: string;
  readonly requirements: string;
  readonly categories: Readonly<Record<RequirementCategory, string>>;
  readonly weighted: string;
  readonly mostFrequent: string;
  readonly duplicates: string;
  readonly equalIn: (fields: string) => string;
  readonly within: (count: number, share: string) => string;
  readonly across: (count: number) => string;
  readonly notCompared: string;
  readonly duplicatesRemedy: (fields: string) => string;
  readonly talent: (people: number, stock: number, mobile: number) => string;
  readonly talentPositions: (distinct: number) => string;
  readonly peopleOfRecord: string;
  readonly meeting: (withTalent: number, without: number, people: string) => string;
  readonly wrote: (path: string) => string;
}

const EN: InspectWords = {
  noColumn: (fields) => `  no column for: ${fields}`,
  shares: "share",
  mostUnrecognised: "most frequent not recognised",
  positions: (distinct) => `Positions: ${distinct} different`,
  industries: (distinct) => `Industries: ${distinct} different`,
  pay: "Pay as stated, middle of each range",
  noPay: "Pay: no advertisement states one",
  currency: "currency",
  period: "per",
  unknown: "?",
  least: "least",
  median: "median",
  most: "most",
  inferred: (count, pay) => `  ${count} of ${pay} by an option or the heading of the column`,
  periods: { year: "year", month: "month", week: "week", day: "day", hour: "hour" },
  education: "Schooling required",
  levels: {
    none: "none required",
    "junior-secondary": "junior secondary",
    "senior-secondary": "senior secondary",
    "vocational-secondary": "vocational secondary",
    associate: "associate",
    bachelor: "bachelor",
    master: "master",
    doctor: "doctor",
  },
  experience: "Experience required, least years",
  years: (from, to) => (to === null ? `${from} and more` : from === 0 ? `below ${to}` : `${from} to below ${to}`),
  headcount: "People wanted by an advertisement",
  people: "number",
  several: "“several”",
  requirements: "Further requirements, advertisements with at least one",
  categories: {
    certificate: "certificate",
    "professional-title": "professional title",
    language: "language",
    skill: "skill",
    management: "management",
    major: "field of study",
    "working-condition": "working condition",
  },
  weighted: "weighted number",
  mostFrequent: "most frequent",
  duplicates: "Suspected duplicates",
  equalIn: (fields) => `equal in ${fields}`,
  within: (count, share) => `${count} rows (${share}) repeat an earlier one of their file`,
  across: (count) => `${count} repeat one of another file`,
  notCompared: "not compared, for no file has all these columns",
  duplicatesRemedy: (fields) => `rank --duplicates ${fields} leaves the repeats out.`,
  talent: (people, stock, mobile) => `People: ${people} = ${stock} in stock + ${mobile} intending to move`,
  talentPositions: (distinct) => `Positions of talent: ${distinct} different, by people`,
  peopleOfRecord: "People of a record",
  meeting: (withTalent, without, people) =>
    `Advertised positions: ${withTalent} with talent, ${without} without; ${people} of the people are in them`,
  wrote: (path) => `Wrote ${path}`,
};

const ZH: InspectWords = {
  noColumn: (fields) => `  没有对应列：${fields}`,
  shares: "占比",
  mostUnrecognised: "最常见的未识别文字",
  positions: (distinct) => `岗位：${distinct} 个不同名称`,
  industries: (distinct) => `行业：${distinct} 个不同名称`,
  pay: "薪资（按原文，取区间中值）",
  noPay: "薪资：没有广告写明",
  currency: "币种",
  period: "周期",
  unknown: "？",
  least: "最低",
  median: "中位",
  most: "最高",
  inferred: (count, pay) => `  ${pay} 中有 ${count} 条的币种或周期来自选项或表头`,
  periods: { year: "年", month: "月", week: "周", day: "日", hour: "小时" },
  education: "学历要求",
  levels: {
    none: "不限",
    "junior-secondary": "初中",
    "senior-secondary": "高中",
    "vocational-secondary": "中专/中职",
    associate: "大专",
    bachelor: "本科",
    master: "硕士",
    doctor: "博士",
  },
  experience: "工作经验要求（最低年数）",
  years: (from, to) => (to === null ? `${from} 年及以上` : from === 0 ? `${to} 年以下` : `${from} 至不足 ${to} 年`),
  headcount: "每条广告招聘人数",
  people: "人数",
  several: "“若干”",
  requirements: "综合要求（至少有一项的广告）",
  categories: {
    certificate: "证书",
    "professional-title": "职称",
    language: "语言",
    skill: "技能",
    management: "管理职责",
    major: "专业",
    "working-condition": "工作条件",
  },
  weighted: "加权项数",
  mostFrequent: "最常见",
  duplicates: "疑似重复",
  equalIn: (fields) => `以下各项相同：${fields}`,
  within: (count, share) => `${count} 行（${share}）与同一文件中较早的一行重复`,
  across: (count) => `${count} 行与其他文件重复`,
  notCompared: "未比较：没有文件具备这些列",
  duplicatesRemedy: (fields) => `rank --duplicates ${fields} 可剔除重复。`,
  talent: (people, stock, mobile) => `人数：${people} = 存量 ${stock} + 流动 ${mobile}`,
  talentPositions: (distinct) => `人才所在岗位：${distinct} 个不同名称（按人数）`,
  peopleOfRecord: "每条记录人数",
  meeting: (withTalent, without, people) =>
    `有招聘广告的岗位：${withTalent} 个有人才记录，${without} 个没有；其中人才占全部人数的 ${people}`,
  wrote: (path) => `已写入 ${path}`,
};

/** The words of `inspect` by language. */
export const INSPECT_WORDS: Readonly<Record<Language, InspectWords>> = { en: EN, zh: ZH };
