import { COMMON_OPTIONS } from "./common-options.data.js";
import { DRAW_OPTIONS } from "./draw-options.data.js";
import type { OptionGroup } from "./option-spec.js";
import { OVERRIDE_OPTIONS, PUBLISH_OPTIONS } from "./publish-options.data.js";
import { WORK_OPTIONS } from "./work-options.data.js";

export const RANK_OPTIONS: readonly OptionGroup[] = [
  {
    en: "Input",
    zh: "输入",
    options: [
      {
        name: "talent",
        value: "FILE",
        repeatable: true,
        en: "Talent records, with a column that says stock or mobile",
        zh: "人才记录，含“存量/流动”一列",
      },
      {
        name: "stock",
        value: "FILE",
        repeatable: true,
        en: "Talent records of people working in a position",
        zh: "存量（在职）人才记录",
      },
      {
        name: "mobile",
        value: "FILE",
        repeatable: true,
        en: "Talent records of people intending to move",
        zh: "流动（有求职意向）人才记录",
      },
      {
        name: "status",
        value: "stock|mobile",
        en: "Status of talent rows that state none",
        zh: "未写明状态的人才记录按何状态计",
      },
      {
        name: "column",
        value: "FIELD=HEADER",
        repeatable: true,
        en: "Column of an advertisement's field: salary=薪水",
        zh: "指定招聘字段所在列，如 salary=薪水",
      },
      {
        name: "talent-column",
        value: "FIELD=HEADER",
        repeatable: true,
        en: "The same for talent: title, industry, status, count",
        zh: "指定人才字段所在列：title、industry、status、count",
      },
      {
        name: "encoding",
        value: "[FILE=]NAME",
        repeatable: true,
        en: "Encoding of text files that are not UTF-8 (gb18030, big5 …), or of one file alone: talent.csv=utf-8; a byte order mark of UTF-8 outweighs both",
        zh: "非 UTF-8 文本文件的编码（gb18030、big5 等），或仅某文件的编码，如 talent.csv=utf-8；文件带 UTF-8 字节顺序标记时一律按 UTF-8 读取",
      },
      { name: "delimiter", value: "CHAR", en: "What stands between the values of CSV files", zh: "CSV 文件的分隔符" },
      {
        name: "input-format",
        value: "NAME",
        en: "csv, tsv, ndjson, json or parquet, whatever the file is called",
        zh: "输入格式：csv、tsv、ndjson、json 或 parquet",
      },
      {
        name: "duplicates",
        value: "FIELDS",
        en: "Reject an advertisement equal to an earlier one of any file in these: title,company,city",
        zh: "按这些字段识别所有文件中的重复招聘，如 title,company,city",
      },
    ],
  },
  {
    en: "Reading",
    zh: "读取",
    options: [
      {
        name: "currency",
        value: "CODE",
        en: "Currency of salaries that name none, and the one that is ranked: CNY",
        zh: "未写币种的薪资按此币种计，并以此币种排名，如 CNY",
      },
      {
        name: "period",
        value: "NAME",
        en: "Period of salaries that name none: year, month, week, day, hour",
        zh: "未写周期的薪资按此周期计：year、month、week、day、hour",
      },
      {
        name: "salary-default",
        value: "FILE=CODE/PERIOD",
        repeatable: true,
        en: "The two for one file alone: jobs.csv=USD/year",
        zh: "仅对某文件指定币种与周期，如 jobs.csv=USD/year",
      },
      {
        name: "hours-per-year",
        value: "N",
        en: "Paid hours a year, for pay by the hour",
        zh: "全年计薪小时数，用于时薪",
      },
      { name: "days-per-year", value: "N", en: "Paid days a year, for pay by the day", zh: "全年计薪天数，用于日薪" },
      {
        name: "weeks-per-year",
        value: "N",
        en: "Paid weeks a year, for pay by the week",
        zh: "全年计薪周数，用于周薪",
      },
      {
        name: "seniority",
        value: "keep|drop",
        en: "Whether a title's seniority tells positions apart; default keep",
        zh: "职级是否区分岗位；默认 keep",
      },
      {
        name: "by",
        value: "name|industry",
        en: "What a position is: its name, or its industry and name; default name",
        zh: "岗位按名称还是按“行业+名称”区分；默认 name",
      },
    ],
  },
  {
    en: "Index",
    zh: "指数",
    options: [
      {
        name: "weights",
        value: "WEIGHTS",
        en: "equal, entropy, critic …, or supplyDemand=2,education=1,… (those left out count 0)",
        zh: "equal、entropy、critic 等，或 supplyDemand=2,education=1,…（未列者为 0）",
      },
      {
        name: "group-weights",
        value: "WEIGHTS",
        en: "Weights of the groups, and those above within each: scarcity=1,bar=1,price=1",
        zh: "各分组的权重，上项则为组内权重：scarcity=1,bar=1,price=1",
      },
      {
        name: "normalise",
        value: "METHOD",
        en: "How values become scores, for every dimension: min-max, z-score, percentile, rank, logistic …; default min-max, of supply and demand and of pay on a log scale",
        zh: "各维度数值如何换算为得分：min-max、z-score、percentile、rank、logistic 等；默认 min-max，供需比与年薪取对数",
      },
      {
        name: "treat",
        value: "METHOD",
        en: "How outliers are treated before that: none, skewness-kurtosis, or as JSON one with figures; default none",
        zh: "换算前如何处理离群值：none、skewness-kurtosis，或以 JSON 写明参数的方法；默认 none",
      },
      {
        name: "aggregate",
        value: "METHOD",
        en: 'How scores become one: arithmetic, geometric, harmonic, topsis, vikor …; default arithmetic; those that compare positions (topsis, vikor, borda …) need --missing median or the like. Of all three, a method with figures is written as JSON: \'{"method":"power-mean","exponent":0.5}\'',
        zh: '各维度得分如何合成：arithmetic、geometric、harmonic、topsis、vikor 等；默认 arithmetic；topsis、vikor、borda 等比较岗位的方法须配合 --missing median 等。以上三项中带参数的方法写作 JSON：\'{"method":"power-mean","exponent":0.5}\'',
      },
      {
        name: "levels",
        value: "POLICY",
        en: "27,32,42,63,79 (positions of the catalogue a level, most urgent first), quantiles, or cut:20,40,60,80",
        zh: "27,32,42,63,79（目录中各级岗位数，最紧缺在前）、quantiles 或 cut:20,40,60,80",
      },
      {
        name: "ties",
        value: "RULE",
        en: "competition, dense or midrank; default competition",
        zh: "并列名次规则：competition、dense 或 midrank",
      },
      {
        name: "missing",
        value: "METHOD",
        en: "reweight, median, mean, worst or refuse; default reweight",
        zh: "缺失值处理：reweight、median、mean、worst 或 refuse；默认 reweight",
      },
      {
        name: "imputed-top-level",
        value: "allow|bar",
        en: "Whether a position with a value put in by --missing may have the highest level; default allow",
        zh: "缺失值由 --missing 补入的岗位能否列入最高等级；默认 allow",
      },
      {
        name: "minimum-coverage",
        value: "SHARE",
        en: "Least share of the weight, 0 to 1, that a position must have values for; default 0.6",
        zh: "岗位须有数据的最低权重占比，0 至 1；默认 0.6",
      },
    ],
  },
  {
    en: "Result",
    zh: "结果",
    options: [
      {
        name: "top",
        value: "N",
        en: "Number of positions in the catalogue; default 243",
        zh: "目录中的岗位数；默认 243",
      },
      {
        name: "cut",
        value: "RULE",
        en: "Equal scores at the cut: exact, include or exclude; default exact",
        zh: "截止处同分：exact、include 或 exclude；默认 exact",
      },
      {
        name: "minimum-advertisements",
        value: "N",
        en: "Leave out positions with fewer advertisements",
        zh: "招聘广告数少于此数的岗位不入目录",
      },
      { name: "per-industry-max", value: "N", en: "Most positions of one industry", zh: "每个行业最多岗位数" },
      { name: "per-industry-min", value: "N", en: "Least positions of each industry", zh: "每个行业最少岗位数" },
      ...PUBLISH_OPTIONS,
      ...OVERRIDE_OPTIONS,
      {
        name: "previous",
        value: "FILE",
        en: "The last edition's result as JSON: every output then says what entered, left, rose and fell",
        zh: "上期结果（JSON）：各种输出将列出新进、退出、上升与下降的岗位",
      },
      {
        name: "ledger",
        value: "FILE",
        en: "Write what became of every row, as JSON",
        zh: "以 JSON 写出每一行的处理情况",
      },
      { name: "show", value: "N", en: "Rows of the catalogue to print; default 20", zh: "屏幕显示的行数；默认 20" },
    ],
  },
  WORK_OPTIONS,
  {
    en: "Uncertainty",
    zh: "不确定性",
    options: [
      {
        name: "uncertainty",
        en: "Say how sure each place is: rank interval, share in the top N and of each level, in every output",
        zh: "给出名次的不确定性：名次区间、入选与各级比例，写入各种输出",
      },
      ...DRAW_OPTIONS,
    ],
  },
  COMMON_OPTIONS,
];
