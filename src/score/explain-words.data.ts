import { dimensionNames } from "./dimension-names.data.js";

/** Languages that explanations are worded in. */
export type Language = "en" | "zh";

/** A dimension as a sentence needs it. */
export interface PartWords {
  readonly label: string;
  /** Value with unit; empty where it is missing. */
  readonly value: string;
  /** Points of the score, or `null` where the index is no sum. */
  readonly points: string | null;
  /** Normalised score, 0 to 1; `null` where there is none. */
  readonly score: string | null;
  /** Weight in percent. */
  readonly weight: string;
}

/** A dimension beside the median of the ranking. */
export interface StandoutWords {
  readonly label: string;
  /** Difference of the normalised scores, with its sign. */
  readonly difference: string;
}

/** The words of one language. */
export interface ExplainWords {
  /** Names of the five dimensions. */
  readonly labels: Readonly<Record<string, string>>;
  /** Units of the five dimensions as a value is followed by them; of salary without the currency. */
  readonly units: Readonly<Record<string, string>>;
  /** Units after a value of 1, where they differ. */
  readonly unitsOfOne: Readonly<Record<string, string>>;
  readonly head: (facts: {
    readonly name: string;
    readonly rank: string;
    readonly of: number;
    readonly score: string;
    readonly level: number;
  }) => string;
  readonly sum: (parts: readonly string[]) => string;
  readonly noSum: (parts: readonly string[]) => string;
  readonly part: (part: PartWords) => string;
  readonly silent: (part: PartWords) => string;
  readonly missing: (labels: readonly string[]) => string;
  readonly imputed: (labels: readonly string[]) => string;
  readonly strongest: (standout: StandoutWords) => string;
  readonly weakest: (standout: StandoutWords) => string;
  readonly typical: string;
  readonly join: string;
}

/** The words of explanations, by language. */
export const explainWords: Readonly<Record<Language, ExplainWords>> = {
  en: {
    labels: dimensionNames.en,
    units: {
      supplyDemand: " vacancies per available person",
      education: " years of schooling",
      experience: " years",
      requirements: " requirements",
      salary: " a year",
    },
    unitsOfOne: {
      supplyDemand: " vacancy per available person",
      education: " year of schooling",
      experience: " year",
      requirements: " requirement",
    },
    head: ({ name, rank, of, score, level }) =>
      `${name} has rank ${rank} of ${of} with ${score} of 100 points (level ${level}).`,
    sum: (parts) => `The points add up from ${parts.join("; ")}.`,
    noSum: (parts) => `The score is no sum of parts; it is made from ${parts.join("; ")}.`,
    part: ({ label, value, points, score, weight }) =>
      `${label} ${points === null ? "" : `${points} `}(${value === "" ? "" : `${value}; `}scores ${score} of 1, weight ${weight})`,
    silent: ({ label }) => `${label} (takes no part)`,
    missing: (labels) => `Not known: ${labels.join(", ")}; the other dimensions share the weight.`,
    imputed: (labels) => `Not known: ${labels.join(", ")}; scores of the other positions stand in.`,
    strongest: ({ label, difference }) =>
      `Beside the median of the ranking it stands out most for ${label} (${difference}).`,
    weakest: ({ label, difference }) => `It falls behind the median most in ${label} (${difference}).`,
    typical: "It does not differ from the median of the ranking in any dimension.",
    join: " ",
  },
  zh: {
    labels: dimensionNames.zh,
    units: {
      supplyDemand: "个空缺/人",
      education: "年教育",
      experience: "年",
      requirements: "项要求",
      salary: "/年",
    },
    unitsOfOne: {},
    head: ({ name, rank, of, score, level }) =>
      `“${name}”在${of}个岗位中排第${rank}位，得${score}分（满分100分，${level}级）。`,
    sum: (parts) => `得分构成：${parts.join("；")}。`,
    noSum: (parts) => `得分不是各项之和，由以下各项得出：${parts.join("；")}。`,
    part: ({ label, value, points, score, weight }) =>
      `${label}${points === null ? "" : `${points}分`}（${value === "" ? "" : `${value}，`}归一化得分${score}，权重${weight}）`,
    silent: ({ label }) => `${label}（不计分）`,
    missing: (labels) => `缺少数据：${labels.join("、")}；其权重由其余维度分担。`,
    imputed: (labels) => `缺少数据：${labels.join("、")}；以其他岗位的得分代替。`,
    strongest: ({ label, difference }) => `与全部岗位的中位数相比，${label}最为突出（${difference}）。`,
    weakest: ({ label, difference }) => `与中位数相比，${label}落后最多（${difference}）。`,
    typical: "各维度均与全部岗位的中位数相同。",
    join: "",
  },
};
