import type { ReportLanguage } from "./catalogue-words.data.js";

/** What the report says outside its tables of the method and the ledger, in one language. */
export interface ReportWords {
  /** Of the HTML element. */
  readonly tag: string;
  readonly title: string;
  readonly skip: string;
  readonly sections: Readonly<Record<SectionKey, string>>;
  readonly lead: Readonly<Record<SectionKey, string>>;
  readonly navigation: string;
  readonly languages: string;
  readonly noScript: string;
  readonly figures: Readonly<
    Record<"listed" | "ranked" | "vacancies" | "advertisements" | "industries" | "medianPay", string>
  >;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly pay: (currency: string) => string;
  readonly schoolingNote: string;
  readonly years: (years: string) => string;
  readonly items: (count: string) => string;
  readonly level: string;
  readonly levelName: (level: number) => string;
  readonly stars: (level: number, levels: number, score: string) => string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly dimensionUnits: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly noIndustry: string;
  readonly badges: Readonly<Record<"byHand" | "out" | "contested" | "entered" | "imputed" | "notListed", string>>;
  readonly controls: ControlWords;
  readonly detail: DetailWords;
  readonly trial: TrialWords;
  readonly plots: PlotWords;
  readonly method: MethodProse;
  readonly changes: Readonly<Record<"entered" | "left" | "rose" | "fell" | "stayed", string>>;
  readonly changeSummary: (counts: Readonly<Record<string, number>>, top: number | null) => string;
  readonly correlation: (value: string) => string;
  readonly cutSummary: (cut: {
    readonly count: number;
    readonly firmlyIn: number;
    readonly contested: number;
    readonly firmlyOut: number;
    readonly firm: string;
  }) => string;
  readonly noCut: (draws: string) => string;
  readonly cutGap: (points: string) => string;
  readonly cutTied: (count: number) => string;
  readonly cut: Readonly<Record<"in" | "contested" | "out", string>>;
  readonly noneContested: string;
  readonly contestedTitle: string;
  readonly movedByHand: (count: number) => string;
  readonly moreRows: (count: number) => string;
  readonly colon: string;
  readonly stop: string;
  readonly comma: string;
}

/** Parts of the report. */
export type SectionKey =
  | "overview"
  | "catalogue"
  | "trial"
  | "industries"
  | "spread"
  | "certainty"
  | "changes"
  | "byHand"
  | "method";

type ColumnKey =
  | "rank"
  | "industry"
  | "position"
  | "demand"
  | "education"
  | "experience"
  | "requirements"
  | "index"
  | "level"
  | "score"
  | "listed"
  | "ranked"
  | "medianScore"
  | "medianPay"
  | "interval"
  | "inTop"
  | "cut"
  | "previousRank"
  | "rankChange"
  | "change"
  | "action"
  | "computed"
  | "reason"
  | "by"
  | "item"
  | "value"
  | "count"
  | "field"
  | "share"
  | "p10"
  | "p25"
  | "p50"
  | "p75"
  | "p90"
  | "why"
  | "dimension"
  | "group"
  | "treat"
  | "unit"
  | "weight"
  | "normalise"
  | "range";

interface ControlWords {
  readonly legend: string;
  readonly search: string;
  readonly industry: string;
  readonly level: string;
  readonly which: string;
  readonly all: string;
  readonly listed: string;
  readonly ranked: string;
  readonly clear: string;
  readonly shown: (shown: number, of: number) => string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly everything: string;
  readonly sortBy: (column: string) => string;
  readonly details: string;
  readonly print: string;
}

interface DetailWords {
  readonly parts: string;
  readonly value: string;
  readonly points: string;
  readonly weight: string;
  readonly contribution: string;
  readonly missing: string;
  readonly imputed: string;
  readonly evidence: string;
  readonly advertisements: string;
  readonly demand: string;
  readonly stock: string;
  readonly mobile: string;
  readonly unknown: string;
  readonly ratio: string;
  readonly coverage: string;
  readonly subScores: string;
  readonly change: string;
  readonly changeNote: string;
  readonly higher: (level: number) => string;
  readonly lower: (level: number) => string;
  readonly intoTop: string;
  readonly outOfTop: string;
  readonly to: (from: string, to: string) => string;
  readonly demandTo: (from: string, to: string) => string;
  readonly alone: string;
  readonly noCounterfactuals: string;
  readonly certainty: string;
  readonly interval: (best: number, worst: number, probability: string) => string;
  readonly inTop: (share: string, count: number) => string;
  readonly edition: string;
  readonly was: (rank: number) => string;
  readonly isNew: string;
  readonly scoreChange: (points: string) => string;
  readonly byHand: string;
  readonly computedPlace: (rank: number, level: number, inTop: boolean) => string;
  readonly strongest: (dimension: string) => string;
}

interface TrialWords {
  readonly weights: string;
  readonly weightOf: (dimension: string) => string;
  readonly normalise: string;
  readonly aggregate: string;
  readonly places: string;
  readonly asPublished: string;
  readonly reset: string;
  readonly normaliseNames: Readonly<Record<string, string>>;
  readonly aggregateNames: Readonly<Record<string, string>>;
  readonly unmoved: string;
  readonly summary: (facts: {
    readonly enter: number;
    readonly leave: number;
    readonly levels: number;
    readonly correlation: string;
  }) => string;
  readonly enter: string;
  readonly leave: string;
  readonly nobody: string;
  readonly andMore: (count: number) => string;
  readonly ranking: string;
  readonly now: string;
  readonly was: string;
  readonly move: string;
  readonly carry: string;
  readonly carryNote: string;
  readonly shell: string;
  readonly json: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly fault: string;
  readonly frozen: (count: number) => string;
  readonly differs: string;
  readonly allZero: string;
  readonly cutHere: (count: number) => string;
}

interface PlotWords {
  readonly table: string;
  readonly describe: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly axes: Readonly<Record<string, string>>;
  readonly firstOf: (shown: number, of: number) => string;
}

interface MethodProse {
  readonly steps: string;
  readonly step: Readonly<Record<"read" | "measure" | "normalise" | "weigh" | "rank" | "level", string>>;
  readonly formula: string;
  readonly otherAggregate: (name: string) => string;
  readonly dimensions: string;
  readonly options: string;
  readonly isDefault: (reason: string) => string;
  readonly notices: string;
  readonly noNotices: string;
  readonly ledger: string;
  readonly noLedger: string;
  readonly limits: string;
  readonly limit: readonly string[];
  readonly excludedTitle: string;
  readonly excluded: Readonly<Record<"no-values" | "below-minimum-coverage", string>>;
  readonly again: string;
  readonly fingerprint: string;
  readonly fingerprintNote: string;
  readonly seed: string;
  readonly noSeed: string;
  readonly draws: string;
  readonly reproduces: string;
  readonly doesNot: string;
  readonly cannotTell: string;
  readonly topUnrecognised: string;
}

const EN: ReportWords = {
  tag: "en",
  title: "Catalogue of positions urgently short of people",
  skip: "Skip to the catalogue",
  sections: {
    overview: "At a glance",
    catalogue: "Catalogue",
    trial: "Try weights",
    industries: "Industries",
    spread: "Spread",
    certainty: "Certainty",
    changes: "Changes",
    byHand: "By hand",
    method: "Method",
  },
  lead: {
    overview: "",
    catalogue: "Open a position to see why it stands where it stands, and what would move it.",
    trial:
      "No publication states how much each dimension must weigh. Move the weights and see who enters and who leaves. What is published above stays as it is.",
    industries: "How many positions each industry has in the catalogue, and how their scores lie.",
    spread:
      "What is asked and paid, level by level: the line runs from the 10th to the 90th percentile, the bar from the 25th to the 75th, and the mark is the median.",
    certainty: "How far ranks move when what is not known for sure is varied.",
    changes: "What became of the positions since the last edition.",
    byHand: "Positions that were moved by hand, with the place that the figures alone give.",
    method: "How the figures came about, with every choice that was made.",
  },
  navigation: "Parts of the report",
  languages: "Language",
  noScript:
    "This page is read without scripts: the table shows its first rows, and searching, sorting and trying weights are not available.",
  figures: {
    listed: "positions listed",
    ranked: "positions ranked",
    vacancies: "people wanted",
    advertisements: "advertisements",
    industries: "industries",
    medianPay: "median annual pay",
  },
  columns: {
    rank: "Rank",
    industry: "Industry",
    position: "Position",
    demand: "Wanted",
    education: "Schooling",
    experience: "Experience",
    requirements: "Requirements",
    index: "Shortage index",
    level: "Level",
    score: "Score",
    listed: "Listed",
    ranked: "Ranked",
    medianScore: "Median score",
    medianPay: "Median pay",
    interval: "Rank interval",
    inTop: "In the top",
    cut: "At the cut",
    previousRank: "Last edition",
    rankChange: "Ranks up",
    change: "Change",
    action: "Moved",
    computed: "Computed",
    reason: "Reason",
    by: "By",
    item: "Item",
    value: "Value",
    count: "Count",
    field: "Field",
    share: "Share",
    p10: "10%",
    p25: "25%",
    p50: "Median",
    p75: "75%",
    p90: "90%",
    why: "Why",
    dimension: "Dimension",
    group: "Group",
    treat: "Outliers",
    unit: "Unit",
    weight: "Weight",
    normalise: "Normalised by",
    range: "Observed",
  },
  pay: (currency) => `Annual pay (${currency})`,
  schoolingNote: "The level that the mean required years of schooling are nearest to.",
  years: (years) => `${years} y`,
  items: (count) => count,
  level: "Level",
  levelName: (level) => `Level ${level}`,
  stars: (level, levels, score) => `Level ${level} of ${levels}, ${score} of 100 points`,
  dimensions: {
    supplyDemand: "Supply and demand",
    education: "Schooling",
    experience: "Experience",
    requirements: "Requirements",
    salary: "Pay",
  },
  dimensionUnits: {
    supplyDemand: "vacancies per available person",
    education: "years",
    experience: "years",
    requirements: "weighted count",
  },
  groups: { scarcity: "Scarcity", bar: "Bar", price: "Price" },
  noIndustry: "No industry",
  badges: {
    byHand: "by hand",
    out: "moved out",
    contested: "contested",
    entered: "new",
    imputed: "imputed",
    notListed: "not listed",
  },
  controls: {
    legend: "Search and filter the catalogue",
    search: "Search",
    industry: "Industry",
    level: "Level",
    which: "Show",
    all: "All",
    listed: "Listed",
    ranked: "All ranked",
    clear: "Clear",
    shown: (shown, of) => (shown === of ? `${of} positions` : `${shown} of ${of} positions`),
    nothing: "No position matches.",
    more: (count) => `Show ${count} more`,
    everything: "Show all",
    sortBy: (column) => `Sort by ${column}`,
    details: "Why it stands here",
    print: "Print",
  },
  detail: {
    parts: "What the score is made of",
    value: "Value",
    points: "Scored",
    weight: "Weight",
    contribution: "Points",
    missing: "no value",
    imputed: "imputed",
    evidence: "Behind the figures",
    advertisements: "advertisements",
    demand: "people wanted",
    stock: "working in it",
    mobile: "intending to move",
    unknown: "not known",
    ratio: "vacancies per available person",
    coverage: "of the weight has values",
    subScores: "Kept apart",
    change: "What would move it",
    changeNote: "One value at a time, all else as it is.",
    higher: (level) => `Up to level ${level}`,
    lower: (level) => `Down to level ${level}`,
    intoTop: "Into the catalogue",
    outOfTop: "Out of the catalogue",
    to: (from, to) => `${from} → ${to}`,
    demandTo: (from, to) => `people wanted ${from} → ${to}`,
    alone: "No single value that is possible does it.",
    noCounterfactuals: "Not worked out for this way of making one score of several.",
    certainty: "How sure that is",
    interval: (best, worst, probability) => `Rank ${best} to ${worst} in ${probability} of the draws`,
    inTop: (share, count) => `In the top ${count} in ${share} of the draws`,
    edition: "Since the last edition",
    was: (rank) => `Rank ${rank} then`,
    isNew: "Not in the last edition",
    scoreChange: (points) => `${points} points`,
    byHand: "Moved by hand",
    computedPlace: (rank, level, inTop) =>
      `By the figures: rank ${rank}, level ${level}, ${inTop ? "in the catalogue" : "not in the catalogue"}.`,
    strongest: (dimension) => `Most of it: ${dimension}`,
  },
  trial: {
    weights: "Weights",
    weightOf: (dimension) => `Weight of ${dimension}`,
    normalise: "Normalisation",
    aggregate: "Aggregation",
    places: "Places",
    asPublished: "As published",
    reset: "Back to the published setting",
    normaliseNames: {
      published: "As published",
      "min-max": "Least 0, greatest 1",
      "z-score": "Standard score",
      percentile: "Percentile",
      rank: "Rank",
    },
    aggregateNames: {
      arithmetic: "Arithmetic mean",
      geometric: "Geometric mean",
      harmonic: "Harmonic mean",
      "mazziotta-pareto": "Mazziotta–Pareto",
      topsis: "TOPSIS",
      vikor: "VIKOR",
      waspas: "WASPAS",
      borda: "Borda",
    },
    unmoved: "This is the published setting.",
    summary: ({ enter, leave, levels, correlation }) =>
      `${enter} ${enter === 1 ? "enters" : "enter"}, ${leave} ${leave === 1 ? "leaves" : "leave"}, ${levels} ${
        levels === 1 ? "changes" : "change"
      } level. Rank correlation with the published ranking: ${correlation}.`,
    enter: "Enter",
    leave: "Leave",
    nobody: "None.",
    andMore: (count) => `and ${count} more`,
    ranking: "Ranking with these weights",
    now: "Now",
    was: "Published",
    move: "Move",
    carry: "Carry this setting on",
    carryNote: "For the shell, for a program, or as a link to this page.",
    shell: "Shell",
    json: "Options as JSON",
    link: "Link to this setting",
    copy: "Copy",
    copied: "Copied",
    fault: "This setting cannot be computed",
    frozen: (count) =>
      `${count} positions that are not ranked are not in this file. Bounds and means of the published normalisation are held as they were observed, so weights give what the library gives; another normalisation looks at the ranked positions only.`,
    differs:
      "The figures in this file, scored again, do not give the published ranking: it was changed after it was computed, or computed by another version. Comparisons here are with the figures scored again.",
    allZero: "At least one weight must be above 0.",
    cutHere: (count) => `Cut after ${count} places`,
  },
  plots: {
    table: "These figures as a table",
    titles: {
      levels: "Positions by level",
      composition: "What the highest scores are made of",
      industries: "Positions listed, by industry and level",
      "industry-scores": "Scores by industry",
      "spread-supplyDemand": "Vacancies per available person",
      "spread-education": "Required schooling (years)",
      "spread-experience": "Required experience (years)",
      "spread-requirements": "Further requirements (weighted count)",
      "spread-salary": "Annual pay",
      intervals: "Rank intervals around the cut",
      "top-share": "Share of the draws in the top",
      moves: "Greatest moves since the last edition",
    },
    describe: {
      levels: "Bars: number of positions listed at each level, the most urgent first.",
      composition: "Stacked bars: points that each dimension adds to the score of the first positions.",
      industries: "Stacked bars: number of positions listed in each industry, by level.",
      "industry-scores":
        "For each industry the median score of its ranked positions, with the middle half and the middle 80%.",
      spread: "For each level the median of its listed positions, with the middle half and the middle 80%.",
      intervals: "For each position around the cut its rank, and the interval of ranks over the draws.",
      "top-share": "For each rank the share of the draws in which its position is in the top.",
      moves: "For each of the positions that moved most its rank then and now.",
    },
    axes: {
      score: "score",
      points: "points",
      rank: "rank",
    },
    firstOf: (shown, of) => `First ${shown} of ${of}.`,
  },
  method: {
    steps: "In six steps",
    step: {
      read: "Each advertisement and each talent record is read by fixed rules. What cannot be read with confidence is a gap, counted and listed, and never guessed.",
      measure:
        "Records are summed by position, in whole numbers and medians. Each position gets one value a dimension.",
      normalise: "Values of each dimension are brought to a range from 0 to 1, 1 the most urgent.",
      weigh:
        "Each dimension has a weight; the weights sum to 1. Where a value is missing, the option below says what happens.",
      rank: "The weighted scores become one score from 0 to 100. Rank 1 is the most urgent. Nothing is rounded before ranking.",
      level: "Scores are parted into levels; more stars are more urgent. Equal scores stand at one level.",
    },
    formula: "score = 100 × Σ weight × normalised value",
    otherAggregate: (name) => `The scores become one by the method “${name}”.`,
    dimensions: "Dimensions",
    options: "Every option",
    isDefault: (reason) => `The default. ${reason}`,
    notices: "What a reader must know",
    noNotices: "The computation raised no notices.",
    ledger: "What became of every row",
    noLedger: "No ledger came with the result.",
    limits: "Limits of the data",
    limit: [
      "Advertisements are what employers publish, and not all the work there is; one vacancy can be advertised twice, and one advertisement can stand for several vacancies.",
      "What an advertisement does not state (pay to be agreed, schooling not named) is a gap. A gap is not a zero; whoever leaves pay open may pay more or less than the rest.",
      "Talent records say who was counted and not who could do the work; the share of the people in stock who count as available is an assumption.",
      "Scores are relative to the positions ranked together: one position more or less can move every other.",
      "The five dimensions do not measure one thing. High pay and a high bar are not shortage by themselves; scarcity, bar and price are shown apart for that reason.",
      "No publication states weights, normalisation or cut points of the catalogues that this one resembles: it is a reconstruction of their kind.",
    ],
    excludedTitle: "Positions not ranked",
    excluded: {
      "no-values": "nothing that has weight is known",
      "below-minimum-coverage": "too little is known",
    },
    again: "To compute it again",
    fingerprint: "Fingerprint of the result",
    fingerprintNote:
      "SHA-256 of the result as canonical JSON (RFC 8785: keys in code-unit order, no white space). Two results with one fingerprint are equal to the last bit.",
    seed: "Seed of the uncertainty",
    noSeed: "No random number was used.",
    draws: "draws",
    reproduces: "The figures in this file, scored again by the same options, give this ranking.",
    doesNot: "The figures in this file, scored again by the same options, do not give this ranking.",
    cannotTell:
      "Positions that are not ranked are not in this file; scored again without them, with what they had set the bounds of, the figures give this ranking.",
    topUnrecognised: "Texts most often not recognised",
  },
  changes: { entered: "Entered", left: "Left", rose: "Rose", fell: "Fell", stayed: "Stayed" },
  changeSummary: (counts, top) =>
    `${top === null ? "Over the whole ranking" : `In the top ${top}`}: ${counts.entered} entered, ${counts.left} left. Of the others' ranks ${counts.rose} rose, ${counts.fell} fell, ${counts.stayed} stayed.`,
  correlation: (value) => `Rank correlation between the editions: ${value}.`,
  cutSummary: ({ count, firmlyIn, contested, firmlyOut, firm }) =>
    `Of the top ${count}, ${firmlyIn} are firmly in: they are there in ${firm} of the draws or more. ${contested} are contested around the cut, and ${firmlyOut} are firmly out.`,
  noCut: (draws) => `Ranks over ${draws} draws; no cut was asked for.`,
  cutGap: (points) => `The last position in leads the first one out by ${points} points.`,
  cutTied: (count) => `${count} positions share the score at the cut.`,
  cut: { in: "firmly in", contested: "contested", out: "firmly out" },
  noneContested: "No position is contested.",
  contestedTitle: "Contested around the cut",
  movedByHand: (count) =>
    `${count === 1 ? "1 position was" : `${count} positions were`} moved by hand; each keeps its computed place and the reason.`,
  moreRows: (count) => `${count} more are in the catalogue's files.`,
  colon: ": ",
  stop: ".",
  comma: ", ",
};

const ZH: ReportWords = {
  tag: "zh-CN",
  title: "急需紧缺岗位目录",
  skip: "跳到目录",
  sections: {
    overview: "概览",
    catalogue: "目录",
    trial: "试调权重",
    industries: "产业对比",
    spread: "分布",
    certainty: "可靠程度",
    changes: "较上期变化",
    byHand: "人工调整",
    method: "方法",
  },
  lead: {
    overview: "",
    catalogue: "展开任一岗位，可见其位次的由来，以及何种变化会使其升降。",
    trial: "各维度应占多少权重，并无公开定论。拖动权重，看哪些岗位进入、哪些退出。上方已发布的目录不受影响。",
    industries: "各产业收录岗位的数量与得分分布。",
    spread: "各等级岗位的要求与薪酬：细线为第 10 至第 90 百分位，粗条为第 25 至第 75 百分位，竖标为中位数。",
    certainty: "对不能确知的因素加以变动，看名次会移动多远。",
    changes: "与上期相比，各岗位的去留与升降。",
    byHand: "经人工调整的岗位，并列出仅按数据测算的位置。",
    method: "数字如何得来，以及所作的每一项选择。",
  },
  navigation: "报告各部分",
  languages: "语言",
  noScript: "当前未启用脚本：表格仅显示前若干行，搜索、排序和试调权重不可用。",
  figures: {
    listed: "收录岗位",
    ranked: "参与排名岗位",
    vacancies: "需求人数",
    advertisements: "招聘广告",
    industries: "产业",
    medianPay: "年薪中位数",
  },
  columns: {
    rank: "名次",
    industry: "产业",
    position: "岗位",
    demand: "需求人数",
    education: "学历",
    experience: "经验",
    requirements: "综合要求",
    index: "紧缺指数",
    level: "等级",
    score: "得分",
    listed: "收录",
    ranked: "参与排名",
    medianScore: "得分中位数",
    medianPay: "年薪中位数",
    interval: "名次区间",
    inTop: "入选比例",
    cut: "截止处",
    previousRank: "上期名次",
    rankChange: "名次上升",
    change: "变化",
    action: "调整",
    computed: "测算",
    reason: "理由",
    by: "经办",
    item: "项目",
    value: "取值",
    count: "数量",
    field: "字段",
    share: "比例",
    p10: "10%",
    p25: "25%",
    p50: "中位数",
    p75: "75%",
    p90: "90%",
    why: "理由",
    dimension: "维度",
    group: "分组",
    treat: "离群值",
    unit: "单位",
    weight: "权重",
    normalise: "归一化",
    range: "观测范围",
  },
  pay: (currency) => (currency === "CNY" ? "年薪（万元）" : `年薪（万 ${currency}）`),
  schoolingNote: "与平均要求受教育年限最接近的学历层次。",
  years: (years) => `${years} 年`,
  items: (count) => `${count} 项`,
  level: "等级",
  levelName: (level) => `${level} 级`,
  stars: (level, levels, score) => `${levels} 级中的第 ${level} 级，得分 ${score}（满分 100）`,
  dimensions: {
    supplyDemand: "供需对比",
    education: "学历要求",
    experience: "经验要求",
    requirements: "综合要求",
    salary: "年薪",
  },
  dimensionUnits: {
    supplyDemand: "空缺/可用人才",
    education: "年",
    experience: "年",
    requirements: "加权项数",
  },
  groups: { scarcity: "稀缺", bar: "门槛", price: "薪酬" },
  noIndustry: "未注明产业",
  badges: {
    byHand: "人工",
    out: "调出",
    contested: "两可",
    entered: "新进",
    imputed: "含填补",
    notListed: "未收录",
  },
  controls: {
    legend: "搜索与筛选目录",
    search: "搜索",
    industry: "产业",
    level: "等级",
    which: "范围",
    all: "全部",
    listed: "收录岗位",
    ranked: "全部排名",
    clear: "清除",
    shown: (shown, of) => (shown === of ? `共 ${of} 个岗位` : `${of} 个岗位中的 ${shown} 个`),
    nothing: "没有符合条件的岗位。",
    more: (count) => `再显示 ${count} 个`,
    everything: "全部显示",
    sortBy: (column) => `按${column}排序`,
    details: "位次由来",
    print: "打印",
  },
  detail: {
    parts: "得分构成",
    value: "数值",
    points: "归一化",
    weight: "权重",
    contribution: "贡献分",
    missing: "缺失",
    imputed: "填补",
    evidence: "数据依据",
    advertisements: "条招聘广告",
    demand: "人需求",
    stock: "人在岗",
    mobile: "人有流动意向",
    unknown: "未知",
    ratio: "空缺/可用人才",
    coverage: "的权重有数据",
    subScores: "分项得分",
    change: "何种变化会改变位次",
    changeNote: "每次只变动一项，其余不变。",
    higher: (level) => `升至 ${level} 级`,
    lower: (level) => `降至 ${level} 级`,
    intoTop: "进入目录",
    outOfTop: "退出目录",
    to: (from, to) => `${from} → ${to}`,
    demandTo: (from, to) => `需求人数 ${from} → ${to}`,
    alone: "单独变动任何一项均不足以改变。",
    noCounterfactuals: "此种合成方法下不作测算。",
    certainty: "可靠程度",
    interval: (best, worst, probability) => `${probability} 的抽样中名次为 ${best} 至 ${worst}`,
    inTop: (share, count) => `${share} 的抽样中列入前 ${count}`,
    edition: "较上期",
    was: (rank) => `上期第 ${rank} 名`,
    isNew: "上期未列",
    scoreChange: (points) => `得分 ${points}`,
    byHand: "人工调整",
    computedPlace: (rank, level, inTop) => `按数据测算：第 ${rank} 名，${level} 级，${inTop ? "列入" : "未列入"}目录。`,
    strongest: (dimension) => `主要来自${dimension}`,
  },
  trial: {
    weights: "权重",
    weightOf: (dimension) => `${dimension}的权重`,
    normalise: "归一化",
    aggregate: "合成方法",
    places: "名额",
    asPublished: "与发布一致",
    reset: "恢复发布设置",
    normaliseNames: {
      published: "与发布一致",
      "min-max": "最小为 0、最大为 1",
      "z-score": "标准分",
      percentile: "百分位",
      rank: "名次",
    },
    aggregateNames: {
      arithmetic: "算术平均",
      geometric: "几何平均",
      harmonic: "调和平均",
      "mazziotta-pareto": "Mazziotta–Pareto",
      topsis: "TOPSIS",
      vikor: "VIKOR",
      waspas: "WASPAS",
      borda: "Borda 计分",
    },
    unmoved: "当前为发布设置。",
    summary: ({ enter, leave, levels, correlation }) =>
      `${enter} 个进入，${leave} 个退出，${levels} 个等级改变。与发布名次的秩相关：${correlation}。`,
    enter: "进入",
    leave: "退出",
    nobody: "无。",
    andMore: (count) => `另有 ${count} 个`,
    ranking: "按此权重的排名",
    now: "现名次",
    was: "发布名次",
    move: "升降",
    carry: "带走这一设置",
    carryNote: "可用于命令行、程序，或作为本页链接。",
    shell: "命令行",
    json: "JSON 选项",
    link: "此设置的链接",
    copy: "复制",
    copied: "已复制",
    fault: "此设置无法计算",
    frozen: (count) =>
      `有 ${count} 个岗位未参与排名，不在本文件中。发布所用归一化的界限与均值按观测值固定，因此改变权重所得与程序库一致；改用其他归一化时只考虑参与排名的岗位。`,
    differs:
      "本文件中的数据重新测算后与发布名次不一致：结果在计算后被改动，或由其他版本计算。此处与重新测算的名次比较。",
    allZero: "至少一个权重须大于 0。",
    cutHere: (count) => `以下超出 ${count} 个名额`,
  },
  plots: {
    table: "以表格查看数据",
    titles: {
      levels: "各等级岗位数",
      composition: "最高得分的构成",
      industries: "各产业收录岗位数（按等级）",
      "industry-scores": "各产业得分",
      "spread-supplyDemand": "供需对比（空缺/可用人才）",
      "spread-education": "学历要求（受教育年限）",
      "spread-experience": "经验要求（年）",
      "spread-requirements": "综合要求（加权项数）",
      "spread-salary": "年薪",
      intervals: "截止线附近的名次区间",
      "top-share": "入选比例",
      moves: "较上期变动最大的岗位",
    },
    describe: {
      levels: "条形：各等级收录岗位数，最紧缺的在前。",
      composition: "堆叠条形：各维度对居前岗位得分的贡献分。",
      industries: "堆叠条形：各产业收录岗位数，按等级区分。",
      "industry-scores": "各产业参与排名岗位的得分中位数，以及中间一半和中间 80% 的范围。",
      spread: "各等级收录岗位的中位数，以及中间一半和中间 80% 的范围。",
      intervals: "截止线附近各岗位的名次，及其在抽样中的名次区间。",
      "top-share": "各名次岗位在抽样中入选的比例。",
      moves: "变动最大的岗位上期与本期的名次。",
    },
    axes: {
      score: "得分",
      points: "贡献分",
      rank: "名次",
    },
    firstOf: (shown, of) => `仅列 ${of} 个中的前 ${shown} 个。`,
  },
  method: {
    steps: "六个步骤",
    step: {
      read: "每条招聘广告和人才记录按固定规则读取。读不准的计为缺失，计数并列出，绝不猜测。",
      measure: "按岗位汇总，只用整数与中位数。每个岗位在每个维度上得到一个数值。",
      normalise: "每个维度的数值换算到 0 至 1，1 为最紧缺。",
      weigh: "每个维度有一个权重，合计为 1。数值缺失时的处理见下方选项。",
      rank: "加权后合成 0 至 100 的得分，第 1 名最紧缺。排名之前不作任何舍入。",
      level: "得分划分为等级，星越多越紧缺。得分相同则等级相同。",
    },
    formula: "得分 = 100 × Σ 权重 × 归一化值",
    otherAggregate: (name) => `各项得分按“${name}”合成。`,
    dimensions: "维度",
    options: "全部选项",
    isDefault: (reason) => `默认值。${reason}`,
    notices: "读者须知",
    noNotices: "计算过程没有提示。",
    ledger: "每一行数据的去向",
    noLedger: "结果未附台账。",
    limits: "数据的局限",
    limit: [
      "招聘广告是雇主公开发布的部分，并非全部用工需求；同一空缺可能重复发布，一则广告也可能对应多个空缺。",
      "广告未写明的（薪资面议、未提学历）计为缺失。缺失不是零；不写薪资的雇主，付薪可能高于也可能低于其他雇主。",
      "人才记录说明统计到了谁，而不是谁能胜任；存量人才中可流动的比例是一项假设。",
      "得分是相对的：同批岗位多一个或少一个，都可能使其他岗位的得分变动。",
      "五个维度衡量的不是同一件事。高薪和高门槛本身并不等于紧缺，因此稀缺、门槛和薪酬分列。",
      "同类目录的权重、归一化方法和分级界限均未见公布：本目录是同类方法的复原。",
    ],
    excludedTitle: "未参与排名的岗位",
    excluded: {
      "no-values": "有权重的数据全部缺失",
      "below-minimum-coverage": "数据不足",
    },
    again: "如何复算",
    fingerprint: "结果指纹",
    fingerprintNote: "结果以规范 JSON（RFC 8785：键按码元排序、无空白）表示后的 SHA-256。指纹相同的两个结果逐位相同。",
    seed: "不确定性分析的随机种子",
    noSeed: "未使用随机数。",
    draws: "次抽样",
    reproduces: "本文件中的数据按相同选项重新测算，得到相同的名次。",
    doesNot: "本文件中的数据按相同选项重新测算，得不到相同的名次。",
    cannotTell: "未参与排名的岗位不在本文件中；固定其影响的界限后重新测算，得到相同的名次。",
    topUnrecognised: "最常见的未识别文字",
  },
  changes: { entered: "新进", left: "退出", rose: "上升", fell: "下降", stayed: "不变" },
  changeSummary: (counts, top) =>
    `${top === null ? "就全部排名而言" : `就前 ${top} 名而言`}：新进 ${counts.entered} 个，退出 ${counts.left} 个。其余名次：上升 ${counts.rose} 个，下降 ${counts.fell} 个，不变 ${counts.stayed} 个。`,
  correlation: (value) => `两期名次的秩相关：${value}。`,
  cutSummary: ({ count, firmlyIn, contested, firmlyOut, firm }) =>
    `前 ${count} 名之中，${firmlyIn} 个稳入：在 ${firm} 以上的抽样中均列入。截止线附近 ${contested} 个两可，${firmlyOut} 个稳出。`,
  noCut: (draws) => `共 ${draws} 次抽样的名次；未指定截止名额。`,
  cutGap: (points) => `最后一个入选岗位比第一个落选岗位高 ${points} 分。`,
  cutTied: (count) => `${count} 个岗位在截止线上同分。`,
  cut: { in: "稳入", contested: "两可", out: "稳出" },
  noneContested: "没有两可的岗位。",
  contestedTitle: "截止线附近的两可岗位",
  movedByHand: (count) => `${count} 个岗位经人工调整，均保留测算位置与理由。`,
  moreRows: (count) => `另有 ${count} 个，见目录的数据文件。`,
  colon: "：",
  stop: "。",
  comma: "，",
};

/** Words of the report, by language. */
export const REPORT_WORDS: Readonly<Record<ReportLanguage, ReportWords>> = { en: EN, zh: ZH };
