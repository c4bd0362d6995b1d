import type { ReportLanguage } from "./catalogue-words.data.js";

/** What the table of the ledger says, in one language. */
export interface LedgerWords {
  readonly advertisements: string;
  readonly talent: string;
  readonly rows: Readonly<Record<"rowsIn" | "used" | "usedInPart" | "rejected" | "duplicates", string>>;
  readonly rejectedFor: string;
  readonly row: (ordinal: number) => string;
  readonly reason: (reason: string) => string;
  readonly field: (field: string) => string;
}

const word =
  (table: Readonly<Record<string, string>>) =>
  (key: string): string =>
    Object.hasOwn(table, key) ? (table[key] as string) : key;

/** Words of the table of the ledger, by language. */
export const LEDGER_WORDS: Readonly<Record<ReportLanguage, LedgerWords>> = {
  en: {
    advertisements: "advertisements",
    talent: "talent records",
    rows: {
      rowsIn: "rows in",
      used: "used",
      usedInPart: "used in part",
      rejected: "rejected",
      duplicates: "of the rejected: duplicates",
    },
    rejectedFor: "rejected for",
    row: (ordinal) => `row ${ordinal}`,
    reason: word({
      "not-an-object": "no row of columns",
      "title-missing": "no title",
      "title-unrecognised": "title is no text",
      "status-missing": "no status",
      "status-unrecognised": "status not recognised",
      "count-unrecognised": "count not recognised",
    }),
    field: word({}),
  },
  zh: {
    advertisements: "招聘广告",
    talent: "人才记录",
    rows: { rowsIn: "读入行数", used: "采用", usedInPart: "部分采用", rejected: "拒绝", duplicates: "其中重复" },
    rejectedFor: "拒绝原因",
    row: (ordinal) => `第 ${ordinal} 行`,
    reason: word({
      "not-an-object": "不是一行数据",
      "title-missing": "没有职位名称",
      "title-unrecognised": "职位名称不是文字",
      "status-missing": "没有状态",
      "status-unrecognised": "状态未识别",
      "count-unrecognised": "人数未识别",
      duplicate: "重复",
    }),
    field: word({
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
    }),
  },
};
