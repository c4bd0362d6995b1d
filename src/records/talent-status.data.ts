import type { TalentStatus } from "../model/record.js";

/** Phrases that tell a status, in lower case, without punctuation. */
export interface StatusPhrases {
  readonly status: TalentStatus;
  /** Match anywhere in the text. */
  readonly chinese: readonly string[];
  /** Match whole words only. */
  readonly english: readonly string[];
}

/** Groups of phrases; the first group of which one occurs decides. */
export const STATUS_PHRASES: readonly StatusPhrases[] = [
  {
    // Says that the person stays, whatever else the text says.
    status: "stock",
    chinese: [
      "不考虑",
      "不再考虑",
      "暂不",
      "不想",
      "不打算",
      "不准备",
      "没打算",
      "没有打算",
      "不看机会",
      "不换",
      "没有跳槽",
      "无跳槽",
      "不跳槽",
      "无意",
      "无求职",
      "不求职",
      "非求职",
      "未求职",
      "未离职",
      "不离职",
      "不流动",
      "非流动",
      "无流动",
    ],
    english: [
      "not looking",
      "not actively looking",
      "not seeking",
      "not open",
      "not interested",
      "not available",
      "not mobile",
      "non mobile",
      "immobile",
    ],
  },
  {
    // Says that the person moves or could; a person without work is one of them.
    status: "mobile",
    chinese: [
      "意向",
      "求职",
      "离职",
      "不在职",
      "非在职",
      "未在职",
      "未就业",
      "待业",
      "失业",
      "无业",
      "流动",
      "跳槽",
      "考虑",
      "看机会",
      "找工作",
      "找新",
      "新机会",
      "换工作",
      "换个",
      "到岗",
      "应届",
      "待就业",
    ],
    english: [
      "mobile",
      "open to",
      "looking",
      "seeking",
      "seeker",
      "job seeker",
      "jobseeker",
      "searching",
      "active",
      "actively",
      "available",
      "immediately",
      "unemployed",
      "not employed",
      "not working",
      "between jobs",
      "intending to move",
      "willing to move",
      "notice period",
      "serving notice",
    ],
  },
  {
    status: "stock",
    chinese: ["在职", "在岗", "存量", "已就业", "就业", "在业", "稳定"],
    english: ["stock", "employed", "working", "in work", "in post", "incumbent", "passive", "on the job", "settled"],
  },
];
