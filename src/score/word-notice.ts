import type { IndexNotice } from "./index-definition.js";
import { englishNotices, type NoticeWords } from "./notice-words-en.data.js";
import { chineseNotices } from "./notice-words-zh.data.js";
import type { ShortageNotice, ShortageNoticeFacts } from "./shortage-notice.js";

/**
 * Words a notice.
 *
 * @param notice - A notice of a result.
 * @param options - Language of the sentence: `en` (if left out) or `zh`.
 * @returns One sentence; plain text, to be escaped for where it goes.
 * @source The codes are listed in {@link ShortageNoticeFacts}.
 * @example
 * wordNotice({ code: "positions-excluded", count: 2 }); // => "2 positions are not ranked: too little is known of them."
 * wordNotice({ code: "positions-excluded", count: 2 }, { language: "zh" }); // => "2个岗位因数据不足未参与排名。"
 */
export function wordNotice(
  notice: ShortageNoticeFacts,
  options: { readonly language?: "en" | "zh" | undefined } = {},
): string {
  return wordIn(options.language === "zh" ? chineseNotices : englishNotices, notice);
}

/** A notice with its sentence, in English: whoever only scores carries no other language. */
export function toNotice(facts: ShortageNoticeFacts): ShortageNotice {
  return { ...facts, message: wordIn(englishNotices, facts) };
}

function wordIn(words: NoticeWords, facts: ShortageNoticeFacts): string {
  return (words[facts.code] as (facts: ShortageNoticeFacts) => string)(facts);
}

/** What the engine notes, in the words of the shortage index. */
export function fromIndexNotice(notice: IndexNotice): ShortageNoticeFacts {
  switch (notice.code) {
    case "constant-indicator":
      return { code: "constant-dimension", dimension: notice.indicator, treatment: notice.treatment };
    case "empty-indicator":
      return { code: "missing-dimension", dimension: notice.indicator };
    case "indicator-below-coverage":
      return { code: "dimension-below-coverage", dimension: notice.indicator, coverage: notice.coverage };
    case "missing-values":
    case "treated-outliers": {
      const { indicator, ...facts } = notice;
      return { ...facts, dimension: indicator };
    }
    case "positions-not-scored":
      return { code: "positions-excluded", count: notice.count };
    case "zeroed-scores":
    case "inconsistent-comparisons":
      return notice;
  }
}
