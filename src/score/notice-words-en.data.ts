import type { ShortageNoticeFacts } from "./shortage-notice.js";

/** A sentence for each code. */
export type NoticeWords = {
  readonly [Code in ShortageNoticeFacts["code"]]: (facts: Extract<ShortageNoticeFacts, { code: Code }>) => string;
};

/** A share as a reader sees it. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** Some things: "1 value", "2 values". */
const some = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;

const positions = (count: number): string => some(count, "position");

/** The sentences of the notices in English, in which every result has them. */
export const englishNotices: NoticeWords = {
  "constant-dimension": ({ dimension, treatment }) =>
    `Dimension ${dimension} has one value only, the same wherever it is known; ${
      treatment === "exclude"
        ? "it has weight 0 and the others share its weight."
        : treatment === "neutral"
          ? "it scores 0.5 everywhere."
          : "it is scored against fixed bounds and moves no rank."
    }`,
  "nothing-distinguishes": () => "No dimension tells one position from another; all have the same score.",
  "missing-dimension": ({ dimension }) =>
    `Dimension ${dimension} has no value at any position; the others share its weight.`,
  "dimension-below-coverage": ({ dimension, coverage }) =>
    `Dimension ${dimension} has values for ${percent(coverage)} of the positions only; the others share its weight.`,
  "missing-values": ({ dimension, count, treatment }) =>
    `Dimension ${dimension} has no value at ${positions(count)}; ${
      treatment === "reweight" ? "the other dimensions share its weight there." : `the ${treatment} score stands in.`
    }`,
  "barred-from-top-level": ({ count }) =>
    `${positions(count)} ${count === 1 ? "stands" : "stand"} one below the highest level: a part of the score is imputed.`,
  "weights-redistributed": ({ count }) =>
    `${some(count, "ranked position")} ${count === 1 ? "has" : "have"} gaps: the weights there differ from the index's.`,
  "positions-excluded": ({ count }) =>
    `${positions(count)} ${count === 1 ? "is" : "are"} not ranked: too little is known of ${count === 1 ? "it" : "them"}.`,
  "treated-outliers": ({ dimension, count, treatment }) =>
    treatment === "log"
      ? `Dimension ${dimension} is skewed and was read on a log scale.`
      : `Dimension ${dimension}: ${some(count, "outlying value")} ${count === 1 ? "was" : "were"} drawn in.`,
  "zeroed-scores": ({ count }) =>
    `${positions(count)} ${count === 1 ? "scores" : "score"} 0 because one dimension does, whatever the others; a \`floor\` above 0 prevents that.`,
  "inconsistent-comparisons": ({ ratio }) =>
    `The comparisons of importance contradict one another: consistency ratio ${ratio.toFixed(2)}, 0.10 or more.`,
  "no-supply": () => "Nobody is available for any position: supply and demand could not be compared.",
  "no-demand": () => "No position with supply data wants anyone: supply and demand could not be compared.",
  "one-sided-supply": ({ count }) =>
    `Of ${positions(count)} only people in stock or only people intending to move are known; the others count as none.`,
  "nobody-counted": ({ count }) =>
    `Of ${positions(count)} with vacancies not one person is counted, in stock or intending to move, so ${count === 1 ? "it looks" : "they look"} scarce; see whether the talent has other titles.`,
  "scarcity-starved": ({ weight }) =>
    `Scarcity has only ${percent(weight)} of the weight: the ranking says little about shortage.`,
};
