/** Languages of what is published. */
export type ReportLanguage = "en" | "zh";

/** What tables of the catalogue say, in one language. */
export interface CatalogueWords {
  readonly headings: Readonly<Record<HeadingKey, string>>;
  /** Names of the five dimensions as headings of figures for programs. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Names of the five dimensions with their unit, as headings for people; salary takes its currency. */
  readonly measured: Readonly<Record<string, (currency: string) => string>>;
  readonly yes: string;
  readonly no: string;
  readonly movedIn: string;
  readonly movedOut: string;
  readonly movedTo: (level: number) => string;
  readonly cut: Readonly<Record<"in" | "contested" | "out", string>>;
  readonly change: Readonly<Record<"entered" | "left" | "rose" | "fell" | "stayed", string>>;
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly title: string;
  readonly summary: (listed: number, ranked: number) => string;
  readonly byHandTitle: string;
  readonly methodTitle: string;
  readonly noticesTitle: string;
  readonly colon: string;
}

/** Sheets of the workbook. */
export type SheetKey = "catalogue" | "figures" | "overrides" | "method" | "ledger" | "uncertainty" | "changes";

type HeadingKey =
  | "id"
  | "rank"
  | "position"
  | "industry"
  | "score"
  | "level"
  | "stars"
  | "coverage"
  | "scarcity"
  | "bar"
  | "price"
  | "advertisements"
  | "demand"
  | "stock"
  | "mobile"
  | "value"
  | "points"
  | "weight"
  | "contribution"
  | "listed"
  | "computedLevel"
  | "inTop"
  | "byHand"
  | "reason"
  | "by"
  | "expectedRank"
  | "bestRank"
  | "worstRank"
  | "topShare"
  | "cut"
  | "firstRank"
  | "levelShare"
  | "previousRank"
  | "previousScore"
  | "previousLevel"
  | "rankChange"
  | "scoreChange"
  | "change"
  | "changeOf"
  | "changeOfWeights"
  | "changeOfNormalisation"
  | "outsideUncertainty"
  | "item"
  | "figure"
  | "rows"
  | "field"
  | "stated"
  | "notStated"
  | "unrecognised"
  | "text"
  | "count"
  | "row";

const EN: CatalogueWords = {
  headings: {
    id: "id",
    rank: "rank",
    position: "position",
    industry: "industry",
    score: "score",
    level: "level",
    stars: "stars",
    coverage: "coverage",
    scarcity: "scarcity",
    bar: "bar",
    price: "price",
    advertisements: "ads",
    demand: "wanted",
    stock: "stock",
    mobile: "mobile",
    value: "value",
    points: "score",
    weight: "weight",
    contribution: "points",
    listed: "listed",
    computedLevel: "computed level",
    inTop: "computed listed",
    byHand: "moved by hand",
    reason: "reason",
    by: "by",
    expectedRank: "mean rank",
    bestRank: "best rank",
    worstRank: "worst rank",
    topShare: "share in the top",
    cut: "at the cut",
    firstRank: "share at rank 1",
    levelShare: "share at level",
    previousRank: "previous rank",
    previousScore: "previous score",
    previousLevel: "previous level",
    rankChange: "ranks up",
    scoreChange: "score change",
    change: "change",
    changeOf: "of that",
    changeOfWeights: "of that weights",
    changeOfNormalisation: "of that normalisation",
    outsideUncertainty: "beyond uncertainty",
    item: "item",
    figure: "value",
    rows: "rows",
    field: "field",
    stated: "stated",
    notStated: "not stated",
    unrecognised: "not recognised",
    text: "text",
    count: "count",
    row: "row",
  },
  dimensions: {},
  measured: {
    supplyDemand: () => "vacancies per available person",
    education: () => "schooling (years)",
    experience: () => "experience (years)",
    requirements: () => "further requirements",
    salary: (currency) => `salary (${currency}/year)`,
  },
  yes: "yes",
  no: "no",
  movedIn: "moved in",
  movedOut: "moved out",
  movedTo: (level) => `moved to level ${level}`,
  cut: { in: "in", contested: "contested", out: "out" },
  change: { entered: "entered", left: "left", rose: "rose", fell: "fell", stayed: "stayed" },
  sheets: {
    catalogue: "catalogue",
    figures: "figures",
    overrides: "moved by hand",
    method: "method",
    ledger: "ledger",
    uncertainty: "uncertainty",
    changes: "changes",
  },
  title: "Catalogue of positions urgently short of people",
  summary: (listed, ranked) => `${listed} positions listed of ${ranked} ranked.`,
  byHandTitle: "Moved by hand",
  methodTitle: "Method",
  noticesTitle: "What a reader must know",
  colon: ": ",
};

const ZH: CatalogueWords = {
  headings: {
    id: "编号",
    rank: "名次",
    position: "岗位",
    industry: "行业",
    score: "得分",
    level: "等级",
    stars: "紧缺指数",
    coverage: "覆盖率",
    scarcity: "稀缺",
    bar: "门槛",
    price: "薪酬",
    advertisements: "广告数",
    demand: "招聘人数",
    stock: "存量",
    mobile: "流动",
    value: "数值",
    points: "分值",
    weight: "权重",
    contribution: "贡献分",
    listed: "列入目录",
    computedLevel: "测算等级",
    inTop: "测算列入",
    byHand: "人工调整",
    reason: "调整理由",
    by: "经办",
    expectedRank: "平均名次",
    bestRank: "最好名次",
    worstRank: "最差名次",
    topShare: "入选比例",
    cut: "截止处",
    firstRank: "居首比例",
    levelShare: "各级比例",
    previousRank: "上期名次",
    previousScore: "上期得分",
    previousLevel: "上期等级",
    rankChange: "名次上升",
    scoreChange: "得分变化",
    change: "变化",
    changeOf: "其中",
    changeOfWeights: "其中权重",
    changeOfNormalisation: "其中归一化",
    outsideUncertainty: "超出不确定性",
    item: "项目",
    figure: "取值",
    rows: "行数",
    field: "字段",
    stated: "写明",
    notStated: "未写明",
    unrecognised: "未识别",
    text: "原文",
    count: "次数",
    row: "行号",
  },
  dimensions: {
    supplyDemand: "外部供需对比",
    education: "学历要求",
    experience: "工作经验要求",
    requirements: "综合要求",
    salary: "年薪",
  },
  measured: {
    supplyDemand: () => "供需比（岗/人）",
    education: () => "学历（年）",
    experience: () => "经验（年）",
    requirements: () => "综合要求",
    salary: (currency) => `年薪（${currency}）`,
  },
  yes: "是",
  no: "否",
  movedIn: "调入",
  movedOut: "调出",
  movedTo: (level) => `调至${level}级`,
  cut: { in: "稳入", contested: "两可", out: "稳出" },
  change: { entered: "新进", left: "退出", rose: "上升", fell: "下降", stayed: "不变" },
  sheets: {
    catalogue: "目录",
    figures: "计算明细",
    overrides: "人工调整",
    method: "方法",
    ledger: "台账",
    uncertainty: "不确定性",
    changes: "较上期变化",
  },
  title: "急需紧缺岗位目录",
  summary: (listed, ranked) => `收录 ${listed} 个岗位，参与排名 ${ranked} 个。`,
  byHandTitle: "人工调整",
  methodTitle: "方法",
  noticesTitle: "读者须知",
  colon: "：",
};

/** Words of the catalogue's tables, by language. */
export const CATALOGUE_WORDS: Readonly<Record<ReportLanguage, CatalogueWords>> = { en: EN, zh: ZH };
