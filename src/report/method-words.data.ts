import type { ReportLanguage } from "./catalogue-words.data.js";

/** What the table of the method says, in one language. */
export interface MethodWords {
  readonly ranked: string;
  readonly excluded: string;
  readonly listed: string;
  readonly places: string;
  readonly ties: string;
  readonly minimumAdvertisements: string;
  readonly minimumDemand: string;
  readonly industryMinimum: string;
  readonly industryMaximum: string;
  readonly movedByHand: string;
  readonly currency: string;
  readonly weight: string;
  readonly dimension: Readonly<Record<string, string>>;
  readonly group: string;
  readonly direction: Readonly<Record<"benefit" | "cost", string>>;
  readonly normalise: string;
  readonly treat: string;
  readonly observed: string;
  readonly options: Readonly<Record<string, string>>;
  readonly ratio: string;
  readonly uncertainty: string;
  readonly seed: string;
  readonly draws: string;
  readonly probability: string;
  readonly standardError: string;
  readonly firmlyIn: string;
  readonly contested: string;
  readonly firmlyOut: string;
  readonly fingerprint: string;
  readonly join: string;
}

const EN: MethodWords = {
  ranked: "positions ranked",
  excluded: "positions not ranked",
  listed: "positions listed",
  places: "places of the catalogue",
  ties: "equal ranks at the last place",
  minimumAdvertisements: "least advertisements of a position",
  minimumDemand: "least people wanted of a position",
  industryMinimum: "least places of an industry",
  industryMaximum: "most places of an industry",
  movedByHand: "positions moved by hand",
  currency: "currency of the salaries",
  weight: "weight",
  dimension: {
    supplyDemand: "supply and demand",
    education: "education",
    experience: "experience",
    requirements: "further requirements",
    salary: "salary",
  },
  group: "group",
  direction: { benefit: "more is more urgent", cost: "less is more urgent" },
  normalise: "normalised by",
  treat: "outliers",
  observed: "observed",
  options: {
    mobilityRate: "share of the people in stock who count as available",
    shrinkagePeople: "strength of the shrinkage of supply and demand, in people",
    overallRatio: "vacancies per available person that it shrinks to, as given",
    weights: "weights",
    groupWeights: "weights of the groups",
    aggregate: "scores become one by",
    missing: "where a value is missing",
    imputedTopLevel: "highest level with an imputed score",
    constant: "a dimension that is the same everywhere",
    minimumCoverage: "least share of the weight with values, to be ranked",
    minimumDimensionCoverage: "least share of positions with values, for a dimension to count",
    levels: "levels of the result",
    levelQuota: "levels of the catalogue",
    ties: "rank of equal scores",
    tolerance: "points by which equal scores may differ",
  },
  ratio: "vacancies per available person, over all positions",
  uncertainty: "what was varied for the uncertainty",
  seed: "seed",
  draws: "draws",
  probability: "probability of the rank intervals",
  standardError: "greatest standard error of a share",
  firmlyIn: "positions firmly in",
  contested: "positions contested at the cut",
  firmlyOut: "positions firmly out",
  fingerprint: "fingerprint of the result",
  join: ", ",
};

const ZH: MethodWords = {
  ranked: "参与排名的岗位数",
  excluded: "未参与排名的岗位数",
  listed: "收录的岗位数",
  places: "目录名额",
  ties: "末位同名次的处理",
  minimumAdvertisements: "岗位最少招聘广告数",
  minimumDemand: "岗位最少招聘人数",
  industryMinimum: "行业最少名额",
  industryMaximum: "行业最多名额",
  movedByHand: "人工调整的岗位数",
  currency: "薪资币种",
  weight: "权重",
  dimension: {
    supplyDemand: "外部供需对比",
    education: "学历要求",
    experience: "工作经验要求",
    requirements: "综合要求",
    salary: "年薪",
  },
  group: "分组",
  direction: { benefit: "越大越紧缺", cost: "越小越紧缺" },
  normalise: "归一化方法",
  treat: "离群值处理",
  observed: "观测范围",
  options: {
    mobilityRate: "存量人才中可流动的比例",
    shrinkagePeople: "供需比收缩强度（人）",
    overallRatio: "给定的总体供需比（岗/人）",
    weights: "权重",
    groupWeights: "分组权重",
    aggregate: "合成方法",
    missing: "缺失值处理",
    imputedTopLevel: "含填补值的岗位可否列最高级",
    constant: "各岗位取值相同的维度",
    minimumCoverage: "参与排名的最低权重覆盖率",
    minimumDimensionCoverage: "维度计入的最低岗位覆盖率",
    levels: "结果的等级划分",
    levelQuota: "目录的等级划分",
    ties: "同分名次规则",
    tolerance: "视为同分的分差",
  },
  ratio: "全部岗位的供需比（岗/人）",
  uncertainty: "不确定性分析所变动的内容",
  seed: "随机种子",
  draws: "抽样次数",
  probability: "名次区间的概率",
  standardError: "各比例的最大标准误",
  firmlyIn: "稳入岗位数",
  contested: "两可岗位数",
  firmlyOut: "稳出岗位数",
  fingerprint: "结果指纹",
  join: "，",
};

/** Words of the table of the method, by language. */
export const METHOD_WORDS: Readonly<Record<ReportLanguage, MethodWords>> = { en: EN, zh: ZH };
