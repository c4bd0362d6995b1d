import { dimensionNames } from "./dimension-names.data.js";
import { type NoticeWords, percent } from "./notice-words-en.data.js";

/** A dimension by its Chinese name; a caller's own by its id. */
const named = (dimension: string): string =>
  Object.hasOwn(dimensionNames.zh, dimension) ? (dimensionNames.zh[dimension] as string) : `维度${dimension}`;

/** The sentences of the notices in Chinese. */
export const chineseNotices: NoticeWords = {
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
  "zeroed-scores": ({ count }) => `${count}个岗位因某一维度得分为0而总分为0，与其余维度无关；设定大于0的下限可避免。`,
  "inconsistent-comparisons": ({ ratio }) => `重要性比较自相矛盾：一致性比率${ratio.toFixed(2)}，不低于0.10。`,
  "no-supply": () => "所有岗位均无可用人才，无法比较供需。",
  "no-demand": () => "有供给数据的岗位均无招聘需求，无法比较供需。",
  "one-sided-supply": ({ count }) => `${count}个岗位只有存量或只有流动人才数据，缺少的一方按0计。`,
  "nobody-counted": ({ count }) =>
    `${count}个有需求的岗位没有任何存量或流动人才，因而显得稀缺；请核对人才记录是否使用了其他岗位名称。`,
  "scarcity-starved": ({ weight }) => `稀缺一项仅占权重的${percent(weight)}，该排名难以反映短缺。`,
};
