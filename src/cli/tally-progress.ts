import type { TallyProgress } from "shortage-index/duckdb";
import type { Language } from "./language.js";
import type { Progress } from "./progress.js";

const PHASES: Readonly<Record<Language, Readonly<Record<TallyProgress["phase"], string>>>> = {
  en: {
    read: "reading",
    vocabulary: "reading each distinct text once",
    requirements: "looking for requirements",
    count: "counting",
  },
  zh: { read: "读取", vocabulary: "解析不同文字", requirements: "查找综合要求", count: "计数" },
};

/** Shows how far DuckDB has come: what it does, the rows so far and how many a second since the beginning. */
export function showTallyProgress(progress: Progress, language: Language): (step: TallyProgress) => void {
  const began = performance.now();
  // Rows of both kinds: each kind counts for itself.
  const rows = { job: 0, talent: 0 };
  return ({ phase, kind, path, rows: so, percentage }) => {
    rows[kind] = so;
    progress.update(() => {
      const done = rows.job + rows.talent;
      const doing = PHASES[language][phase] + (phase === "read" && path !== undefined ? ` ${path}` : "");
      const share = percentage === undefined ? "" : ` ${Math.round(percentage)}%`;
      const rate = Number(((1000 * done) / Math.max(1, performance.now() - began)).toPrecision(3));
      if (done === 0) return doing + share;
      return language === "zh"
        ? `${doing}${share}：已读 ${done} 行，每秒 ${rate} 行`
        : `${doing}${share}: ${done} rows read, ${rate} rows/s`;
    });
  };
}
