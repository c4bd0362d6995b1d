import { dimensionNames } from "./dimension-names.data.js";
import type { ShortageNoticeFacts } from "./shortage-notice.js";

/** A sentence for each code. */
export type NoticeWords = {
  readonly [Code in ShortageNoticeFacts["code"]]: (facts: Extract<ShortageNoticeFacts, { code: Code }>) => string;
};

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
const positions = (count: number): string => (count === 1 ? "1 position" : `${count} positions`);

/** A dimension by its Chinese name; a caller's own by its id. */
const named = (dimension: string): string =>
  Object.hasOwn(dimensionNames.zh, dimension) ? (dimensionNames.zh[dimension] as string) : `维度${dimension}`;

/** The sentences of the notices, by language. */
export const noticeWords: { readonly en: NoticeWords; readonly zh: NoticeWords } = {
  en: {
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
      `${count === 1 ? "1 position stands" : `${count} positions stand`} one below the highest level: a part of the score is imputed.`,
    "weights-redistributed": ({ count }) =>
      `${count === 1 ? "1 ranked position has" : `${count} ranked positions have`} gaps: the weights there differ from the index's.`,
    "positions-excluded": ({ count }) =>
      count === 1
        ? "1 position is not ranked: too little is known of it."
        : `${count} positions are not ranked: too little is known of them.`,
    "treated-outliers": ({ dimension, count, treatment }) =>
      treatment === "log"
        ? `Dimension ${dimension} is skewed and was read on a log scale.`
        : `Dimension ${dimension}: ${count} outlying ${count === 1 ? "value was" : "values were"} drawn in.`,
    "inconsistent-comparisons": ({ ratio }) =>
      `The comparisons of importance contradict one another: consistency ratio ${ratio.toFixed(2)}, 0.10 or more.`,
    "no-supply": () => "Nobody is available for any position: supply and demand could not be compared.",
    "no-demand": () => "No position with supply data wants anyone: supply and demand could not be compared.",
    "one-sided-supply": ({ count }) =>
      `Of ${positions(count)} only people in stock or only people intending to move are known; the others count as none.`,
    "scarcity-starved": ({ weight }) =>
      `Scarcity has only ${percent(weight)} of the weight: the ranking says little about shortage.`,
  },
  zh: {
    "constant-dimension": ({ dimension, treatment }) =>
      `${named(dimension)}在有数据的岗位上取值全部相同，${
        treatment === "exclude"
          ? "权重记为0，由其余维度分担。"
          : treatment === "neutral"
            ? "统一记0.5分。"
            : "按固定界限计分，不影响名次。"
      }`,
    "nothing-distinguishes": () => "没有任何维度能区分各岗位，所有岗位得分相同。",
    "missing-dimension": ({ dimension }) => `${named(dimension)}在所有岗位上均无数据，其权重由其余维度分担。`,
    "dimension-below-coverage": ({ dimension, coverage }) =>
      `${named(dimension)}仅有${percent(coverage)}的岗位有数据，其权重由其余维度分担。`,
    "missing-values": ({ dimension, count, treatment }) =>
      `${named(dimension)}在${count}个岗位上无数据，${
        {
          reweight: "由其余维度分担其权重。",
          median: "以中位得分代替。",
          mean: "以平均得分代替。",
          worst: "以最低得分代替。",
        }[treatment]
      }`,
    "barred-from-top-level": ({ count }) => `${count}个岗位因部分得分为估算值，不列入最高等级，降低一级。`,
    "weights-redistributed": ({ count }) => `${count}个已排名岗位存在数据缺口，其权重与总体权重不同。`,
    "positions-excluded": ({ count }) => `${count}个岗位因数据不足未参与排名。`,
    "treated-outliers": ({ dimension, count, treatment }) =>
      treatment === "log" ? `${named(dimension)}分布偏斜，已取对数。` : `${named(dimension)}有${count}个离群值已收缩。`,
    "inconsistent-comparisons": ({ ratio }) => `重要性比较自相矛盾：一致性比率${ratio.toFixed(2)}，不低于0.10。`,
    "no-supply": () => "所有岗位均无可用人才，无法比较供需。",
    "no-demand": () => "有供给数据的岗位均无招聘需求，无法比较供需。",
    "one-sided-supply": ({ count }) => `${count}个岗位只有存量或只有流动人才数据，缺少的一方按0计。`,
    "scarcity-starved": ({ weight }) => `稀缺一项仅占权重的${percent(weight)}，该排名难以反映短缺。`,
  },
};
