import type { SalaryPeriod } from "shortage-index";
import type { Language } from "./language.js";

/** What the report says, in one language. */
export interface Words {
  readonly columnsOf: (path: string, taken: string) => string;
  readonly severalColumns: (field: string, taken: string, others: string) => string;
  readonly unusedColumns: (names: string) => string;
  /** Follows the salary column whose header says the period of pay. */
  readonly per: Readonly<Record<SalaryPeriod, string>>;
  readonly headings: Readonly<
    Record<
      | "rank"
      | "position"
      | "industry"
      | "score"
      | "level"
      | "coverage"
      | "scarcity"
      | "bar"
      | "price"
      | "advertisements"
      | "demand"
      | "stock"
      | "mobile"
      | "field"
      | "stated"
      | "notStated"
      | "unrecognised"
      | "value"
      | "points"
      | "weight"
      | "contribution",
      string
    >
  >;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly catalogueOf: (picked: number, ranked: number) => string;
  readonly moreRows: (count: number) => string;
  readonly wrote: (path: string, rows: number) => string;
  readonly wrotePlots: (folder: string, count: number) => string;
  readonly wroteLedger: (path: string) => string;
  /** Of one position: what was done by hand, where it stood, why and by whom. */
  readonly movedByHand: (
    name: string,
    action: "include" | "exclude" | number,
    computed: { readonly rank: number; readonly level: number; readonly inTop: boolean },
    why: { readonly reason: string; readonly by: string },
  ) => string;
  readonly weights: string;
  readonly rows: (kind: "job" | "talent", counts: RowCounts) => string;
  readonly rejected: string;
  readonly note: string;
  readonly colon: string;
  readonly comma: string;
  readonly mixedCurrencies: (counts: string, chosen: string) => string;
  readonly withoutCurrency: (count: number, code: string, remedy: string) => string;
  readonly withoutAnnual: (count: number, guess: UsualPay) => string;
  readonly withoutWorkingTime: (count: number) => string;
  readonly unadvertised: (positions: number, people: number) => string;
  readonly placesMissed: (picked: number, count: number) => string;
  readonly noTalent: string;
  readonly payAssumed: string;
  readonly coverageWaived: string;
  readonly otherCurrency: (count: number, chosen: string) => string;
}

/** What a source most likely means where its salaries do not say it, and the options that say so. */
export interface UsualPay {
  readonly code: string;
  readonly period: "month" | "year";
  readonly remedy: string;
}

/** The sum that a ledger must come to. */
export interface RowCounts {
  readonly rowsIn: number;
  readonly used: number;
  readonly usedInPart: number;
  readonly rejected: number;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function noAnnual(count: number): string {
  return count === 1
    ? "1 salary comes to no annual amount and counts as missing:"
    : `${count} salaries come to no annual amount and count as missing:`;
}

const EN: Words = {
  columnsOf: (path, taken) => `${path}: ${taken}`,
  severalColumns: (field, taken, others) =>
    `  ${field}: took ${taken}, not ${others}; --column ${field}=… takes another`,
  unusedColumns: (names) => `  not used: ${names}`,
  per: {
    year: " (per year)",
    month: " (per month)",
    week: " (per week)",
    day: " (per day)",
    hour: " (per hour)",
  },
  headings: {
    rank: "rank",
    position: "position",
    industry: "industry",
    score: "score",
    level: "level",
    coverage: "coverage",
    scarcity: "scarcity",
    bar: "bar",
    price: "price",
    advertisements: "ads",
    demand: "wanted",
    stock: "stock",
    mobile: "mobile",
    field: "field",
    stated: "stated",
    notStated: "not stated",
    unrecognised: "not recognised",
    value: "value",
    points: "score",
    weight: "weight",
    contribution: "points",
  },
  dimensions: {
    supplyDemand: "supplyDemand",
    education: "education",
    experience: "experience",
    requirements: "requirements",
    salary: "salary",
  },
  fields: {},
  reasons: {
    "not-an-object": "no row of columns",
    "title-missing": "no title",
    "title-unrecognised": "title is no text",
    "status-missing": "no status: say --status, --stock or --mobile",
    "status-unrecognised": "status not recognised",
    "count-unrecognised": "count not recognised",
    duplicate: "duplicate",
  },
  catalogueOf: (picked, ranked) => `Catalogue: ${picked} of ${ranked} ranked positions`,
  moreRows: (count) => `… and ${count} more (--show N prints more, --out FILE writes all)`,
  wrote: (path, rows) => `Wrote ${path} (${counted(rows, "position")})`,
  wrotePlots: (folder, count) => `Wrote ${folder} (${counted(count, "plot")})`,
  wroteLedger: (path) => `Wrote ${path} (the ledger)`,
  movedByHand: (name, action, { rank, level, inTop }, { reason, by }) => {
    const moved = typeof action === "number" ? `to level ${action}` : action === "include" ? "in" : "out";
    return `Moved ${moved} by hand: ${name}, computed rank ${rank}, level ${level}${inTop ? "" : ", not listed"}: ${reason} (${by})`;
  },
  weights: "Weights",
  rows: (kind, { rowsIn, used, usedInPart, rejected }) =>
    `${kind === "job" ? "Advertisements" : "Talent records"}: ${rowsIn} rows in = ${used} used + ${usedInPart} used in part + ${rejected} rejected`,
  rejected: "rejected",
  note: "Note",
  colon: ": ",
  comma: ", ",
  mixedCurrencies: (counts, chosen) =>
    `salaries come in several currencies (${counts}); ${chosen} is ranked and the others count as missing. --currency CODE chooses another.`,
  withoutCurrency: (count, code, remedy) =>
    `${count === 1 ? "1 salary names no currency and counts" : `${count} salaries name no currency and count`} as missing. If this source pays in ${code}, add ${remedy}.`,
  withoutAnnual: (count, { code, period, remedy }) =>
    `${noAnnual(count)} no period is named, or pay is by the hour, day or week. If this source pays in ${code} by the ${period}, add ${remedy}; for the others --hours-per-year, --days-per-year or --weeks-per-year.`,
  withoutWorkingTime: (count) =>
    `${noAnnual(count)} pay is by the hour, day or week. Add --hours-per-year, --days-per-year or --weeks-per-year.`,
  unadvertised: (positions, people) =>
    `the talent files name ${people === 1 ? "1 person" : `${people} people`} in ${counted(positions, "position")} that no advertisement names; they count towards no position.`,
  payAssumed:
    "nothing but pay can be compared, and it names no currency or period. It was read as one unknown currency (XXX), by the month, with 250 days, 52 weeks or 2000 hours a year where it does not say: only its order within one source means anything. Say --currency CODE --period NAME.",
  coverageWaived:
    "no position has values for the least share of the weight; all are ranked by what is known of them. --minimum-coverage SHARE asks for more.",
  placesMissed: (picked, count) => `the catalogue has ${picked} positions where ${count} were asked for.`,
  noTalent: "no talent records were given: scarcity is not measured. Add --talent FILE.",
  otherCurrency: (count, chosen) =>
    `${count === 1 ? "1 salary is in another currency than" : `${count} salaries are in other currencies than`} ${chosen} and ${count === 1 ? "counts" : "count"} as missing.`,
};

const ZH: Words = {
  columnsOf: (path, taken) => `${path}：${taken}`,
  severalColumns: (field, taken, others) =>
    `  ${field}：采用“${taken}”，未用“${others}”；可用 --column ${field}=… 改选`,
  unusedColumns: (names) => `  未使用：${names}`,
  per: { year: "（按年）", month: "（按月）", week: "（按周）", day: "（按日）", hour: "（按小时）" },
  headings: {
    rank: "名次",
    position: "岗位",
    industry: "行业",
    score: "得分",
    level: "等级",
    coverage: "覆盖率",
    scarcity: "稀缺",
    bar: "门槛",
    price: "薪酬",
    advertisements: "广告数",
    demand: "招聘人数",
    stock: "存量",
    mobile: "流动",
    field: "字段",
    stated: "写明",
    notStated: "未写明",
    unrecognised: "未识别",
    value: "数值",
    points: "分值",
    weight: "权重",
    contribution: "贡献分",
  },
  dimensions: {
    supplyDemand: "外部供需对比",
    education: "学历要求",
    experience: "工作经验要求",
    requirements: "综合要求",
    salary: "年薪",
  },
  fields: {
    title: "职位名称",
    industry: "行业",
    headcount: "招聘人数",
    salary: "薪资",
    education: "学历",
    experience: "工作经验",
    requirements: "综合要求",
    attributes: "属性行",
    status: "状态",
    count: "人数",
  },
  reasons: {
    "not-an-object": "不是一行数据",
    "title-missing": "没有职位名称",
    "title-unrecognised": "职位名称不是文字",
    "status-missing": "没有状态：请用 --status、--stock 或 --mobile",
    "status-unrecognised": "状态未识别",
    "count-unrecognised": "人数未识别",
    duplicate: "重复",
  },
  catalogueOf: (picked, ranked) => `目录：收录 ${picked} 个岗位，参与排名 ${ranked} 个`,
  moreRows: (count) => `……另有 ${count} 个（--show N 显示更多，--out 文件 写出全部）`,
  wrote: (path, rows) => `已写入 ${path}（${rows} 个岗位）`,
  wrotePlots: (folder, count) => `已写入 ${folder}（${count} 张图）`,
  wroteLedger: (path) => `已写入 ${path}（台账）`,
  movedByHand: (name, action, { rank, level, inTop }, { reason, by }) => {
    const moved = typeof action === "number" ? `调至${action}级` : action === "include" ? "调入" : "调出";
    return `人工${moved}：${name}，测算第 ${rank} 名、${level} 级${inTop ? "" : "、未列入"}：${reason}（${by}）`;
  },
  weights: "权重",
  rows: (kind, { rowsIn, used, usedInPart, rejected }) =>
    `${kind === "job" ? "招聘广告" : "人才记录"}：读入 ${rowsIn} 行 = 采用 ${used} + 部分采用 ${usedInPart} + 拒绝 ${rejected}`,
  rejected: "拒绝",
  note: "提示",
  colon: "：",
  comma: "，",
  mixedCurrencies: (counts, chosen) =>
    `薪资有多种币种（${counts}）；按 ${chosen} 排名，其余按缺失计。可用 --currency 改选。`,
  withoutCurrency: (count, code, remedy) =>
    `${count} 条薪资未写币种，按缺失计。若该来源以 ${code} 计薪，请加 ${remedy}。`,
  withoutAnnual: (count, { code, period, remedy }) =>
    `${count} 条薪资无法折算为年薪，按缺失计：未写周期，或为时薪、日薪、周薪。若该来源以 ${code} 按${period === "month" ? "月" : "年"}计薪，请加 ${remedy}；其余请加 --hours-per-year、--days-per-year 或 --weeks-per-year。`,
  withoutWorkingTime: (count) =>
    `${count} 条薪资为时薪、日薪或周薪，无法折算为年薪，按缺失计。请加 --hours-per-year、--days-per-year 或 --weeks-per-year。`,
  unadvertised: (positions, people) =>
    `人才记录中有 ${people} 人属于 ${positions} 个没有招聘广告的岗位，不计入任何岗位。`,
  payAssumed:
    "除薪资外无可比较的数据，而薪资未写币种或周期。未写明者按同一未知币种（XXX）、月薪、全年 250 天、52 周或 2000 小时读取：仅同一来源内的高低顺序有意义。请用 --currency 代码 --period 周期 指定。",
  coverageWaived: "没有岗位达到最低覆盖率；所有岗位按已知数据排名。可用 --minimum-coverage 提高要求。",
  placesMissed: (picked, count) => `要求 ${count} 个岗位，目录实有 ${picked} 个。`,
  noTalent: "未提供人才记录，无法衡量稀缺程度。请加 --talent 文件。",
  otherCurrency: (count, chosen) => `${count} 条薪资不是 ${chosen}，按缺失计。`,
};

/** The report's words by language. */
export const WORDS: Readonly<Record<Language, Words>> = { en: EN, zh: ZH };
