import type { EditionChange } from "shortage-index";
import type { Language } from "./language.js";

/** What a comparison says, in one language. */
export interface CompareWords {
  readonly changes: Readonly<Record<EditionChange["change"], string>>;
  readonly headings: Readonly<
    Record<
      | "change"
      | "position"
      | "industry"
      | "previousRank"
      | "rank"
      | "previousLevel"
      | "level"
      | "previousScore"
      | "score"
      | "scoreChange"
      | "weights"
      | "normalisation"
      | "outside"
      | "editions"
      | "run"
      | "mostly",
      string
    >
  >;
  readonly editions: (previous: string, current: string, top: number | null) => string;
  readonly counted: (counts: EditionChange["change"], count: number) => string;
  readonly correlation: (value: number) => string;
  readonly firm: (outside: number, both: number) => string;
  /** Of the edition whose file does not say how sure it is. */
  readonly notJudged: (path: string) => string;
  readonly more: (count: number) => string;
  readonly persistence: (editions: number) => string;
  readonly wrote: (path: string) => string;
  readonly yes: string;
  readonly no: string;
}

const EN: CompareWords = {
  changes: { entered: "entered", left: "left", rose: "rose", fell: "fell", stayed: "stayed" },
  headings: {
    change: "change",
    position: "position",
    industry: "industry",
    previousRank: "rank before",
    rank: "rank",
    previousLevel: "level before",
    level: "level",
    previousScore: "score before",
    score: "score",
    scoreChange: "points",
    weights: "weights",
    normalisation: "normalisation",
    outside: "beyond uncertainty",
    editions: "editions",
    run: "in a row",
    mostly: "mostly by",
  },
  editions: (previous, current, top) =>
    `From ${previous} to ${current}${top === null ? "" : `, the first ${top} positions`}`,
  counted: (kind, count) => `${count} ${kind}`,
  correlation: (value) => `Rank correlation (Spearman) of the positions in both: ${value.toFixed(3)}`,
  firm: (outside, both) =>
    `${outside} of ${both} positions in both changed beyond the uncertainty of the two editions${outside === 0 ? "" : " (marked *)"}; the others cannot be told from noise`,
  notJudged: (path) =>
    `${path} does not say how sure its ranks are, so no change is judged by the uncertainty of both editions; make it with rank --uncertainty, or name a file with --previous-uncertainty and --current-uncertainty.`,
  more: (count) => `… and ${count} more (--show N prints more, --out FILE writes all)`,
  persistence: (editions) => `Most often listed in ${editions} editions`,
  wrote: (path) => `Wrote ${path}`,
  yes: "yes",
  no: "no",
};

const ZH: CompareWords = {
  changes: { entered: "新进", left: "退出", rose: "上升", fell: "下降", stayed: "不变" },
  headings: {
    change: "变化",
    position: "岗位",
    industry: "行业",
    previousRank: "上期名次",
    rank: "名次",
    previousLevel: "上期等级",
    level: "等级",
    previousScore: "上期得分",
    score: "得分",
    scoreChange: "得分变化",
    weights: "权重所致",
    normalisation: "归一化所致",
    outside: "超出不确定性",
    editions: "列入期数",
    run: "连续期数",
    mostly: "主要来自",
  },
  editions: (previous, current, top) => `${previous} 至 ${current}${top === null ? "" : `，前 ${top} 名`}`,
  counted: (kind, count) => `${ZH.changes[kind]} ${count}`,
  correlation: (value) => `两期共有岗位的名次相关系数（斯皮尔曼）：${value.toFixed(3)}`,
  firm: (outside, both) =>
    `两期共有的 ${both} 个岗位中，${outside} 个的变化超出两期的不确定性${outside === 0 ? "" : "（标 *）"}；其余变化与随机波动无法区分`,
  notJudged: (path) =>
    `${path} 未写明名次的不确定性，因此不判断变化是否超出两期的不确定性；可用 rank --uncertainty 生成该文件，或用 --previous-uncertainty 与 --current-uncertainty 指定文件。`,
  more: (count) => `…… 另有 ${count} 个（--show N 显示更多，--out 文件 写出全部）`,
  persistence: (editions) => `${editions} 期中列入最多的岗位`,
  wrote: (path) => `已写出 ${path}`,
  yes: "是",
  no: "否",
};

export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = { en: EN, zh: ZH };
