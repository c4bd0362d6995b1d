import type { SalaryPeriod } from "../model/parsed.js";

/**
 * What a word of a salary text means to the grammar.
 *
 * - `magnitude`: a power of ten (`万`); `attached` where it counts only when it touches the figure (`1.5w`); `period`
 *   where the word names one as well (`LPA`), `spelled` for the long English words;
 * - `period`: a stretch of time by itself (`hourly`, `年薪`);
 * - `every`: what comes before a stretch of time (`/`, `per`, `每`); `article` for `a` and `an`, which mean less;
 * - `unit`: a stretch of time that needs an `every` before it (`year`, `天`);
 * - `rate`: pay for something that is no period (`biweekly`, `lump sum`);
 * - `link`: what joins the two ends of a range; `between` and `and` do so together;
 * - `atLeast`, `atMost`: which end is closed, said before or after the figure; `about` leaves both closed;
 * - `pay`: counts monthly pays (`14薪`); `times` comes before such a count (`*14`);
 * - `plus`: more follows that is not part of the figure; `bonus`: what is not the wage itself, `itself` where a figure
 *   directly before it is that and no wage (`500元餐补`);
 * - `filler`: may stand around a figure without changing it;
 * - `silence`: the text says that it does not say; `unpaid`: nothing is paid.
 */
export type SalaryWord =
  | {
      readonly kind: "magnitude";
      readonly exponent: number;
      readonly attached?: true;
      readonly spelled?: true;
      readonly period?: SalaryPeriod;
    }
  | { readonly kind: "period" | "unit"; readonly period: SalaryPeriod }
  | { readonly kind: "atLeast" | "atMost"; readonly side: "before" | "after" | "either" }
  | { readonly kind: "every" | "article" | "rate" | "link" | "between" | "and" | "about" }
  | { readonly kind: "pay" | "times" | "plus" | "filler" | "silence" | "unpaid" }
  | { readonly kind: "bonus"; readonly itself?: true };

/** A meaning and its words: lower case, parted by `|`; a space stands for one space. A word may have two meanings. */
export const SALARY_WORDS: readonly (readonly [SalaryWord, string])[] = [
  // Powers of ten.
  [{ kind: "magnitude", exponent: 2 }, "百"],
  [{ kind: "magnitude", exponent: 3 }, "k|thousand|thousands|grand|千|仟|천|ribu|rb"],
  [{ kind: "magnitude", exponent: 4, attached: true }, "w"],
  [{ kind: "magnitude", exponent: 4 }, "万|萬|만"],
  [{ kind: "magnitude", exponent: 5, attached: true }, "l"],
  [{ kind: "magnitude", exponent: 5 }, "lac|lacs|lakh|lakhs"],
  [{ kind: "magnitude", exponent: 5, period: "year" }, "lpa|l.p.a|l.p.a."],
  [{ kind: "magnitude", exponent: 6, attached: true }, "m"],
  [{ kind: "magnitude", exponent: 6 }, "mn|mio|百万|百萬|triệu|juta"],
  [{ kind: "magnitude", exponent: 6, spelled: true }, "million|millions"],
  [{ kind: "magnitude", exponent: 7 }, "cr|cr.|crs|crore|crores|千万"],
  [{ kind: "magnitude", exponent: 8 }, "亿|億|억"],
  [{ kind: "magnitude", exponent: 9, spelled: true }, "bn|billion|billions"],

  // Stretches of time.
  [{ kind: "period", period: "year" }, "yearly|annually|annual|p.a.|p.a|p/a|pa|pa.|per annum|一年"],
  [{ kind: "period", period: "year" }, "年薪|年收入|年俸|年包|年総支給|年収|연봉"],
  [
    { kind: "period", period: "year" },
    "pro jahr|im jahr|par an|al año|por año|por ano|per jaar|per tahun|за год|в год",
  ],
  [
    { kind: "period", period: "month" },
    "pro monat|im monat|par mois|al mes|por mes|por mês|per maand|per bulan|в месяц",
  ],
  [{ kind: "period", period: "week" }, "pro woche|par semaine|por semana"],
  [{ kind: "period", period: "day" }, "pro tag|par jour|por día|por dia|per dag|per hari"],
  [{ kind: "period", period: "hour" }, "pro stunde|par heure|por hora|per uur|per jam"],
  [{ kind: "period", period: "month" }, "monthly|p.m.|p/m|pcm|p.c.m.|一个月|一個月|一月"],
  [{ kind: "period", period: "month" }, "月薪|月收入|月工资|月工資|月综合工资|月综合收入|月均|月入|月給|월급"],
  [{ kind: "period", period: "week" }, "weekly|p.w.|p/w|pw|一周|一星期|周薪|週薪"],
  [{ kind: "period", period: "day" }, "daily|p.d.|p/d|pd|day rate|一天|一日|日薪|日结|天薪|日給|일급"],
  [{ kind: "period", period: "hour" }, "hourly|p.h.|p/h|ph|一小时|一小時|一个小时|时薪|時薪|小时工资|時給|시급"],
  [{ kind: "unit", period: "year" }, "year|years|yr|yrs|yr.|y|a|annum|jahr|année|año|ano|jaar|tahun|年|년"],
  [
    { kind: "unit", period: "month" },
    "month|months|mo|mo.|mth|mths|mon|m|monat|mois|mes|mês|maand|bulan|月|个月|個月|월",
  ],
  [{ kind: "unit", period: "week" }, "week|weeks|wk|wk.|w|woche|semaine|semana|周|週|星期|礼拜|주"],
  [{ kind: "unit", period: "day" }, "day|days|d|tag|jour|día|dia|dag|天|日|일"],
  [
    { kind: "unit", period: "hour" },
    "hour|hours|hr|hrs|hr.|h|stunde|heure|hora|uur|小时|小時|个小时|时|時|钟头|時間|시간",
  ],
  [{ kind: "every" }, "/|per|each|every|每"],
  [{ kind: "article" }, "a|an"],
  [
    { kind: "rate" },
    "biweekly|bi-weekly|fortnightly|semi-monthly|semimonthly|bimonthly|bi-monthly|quarterly|biannually",
  ],
  [
    { kind: "rate" },
    "twice a month|twice monthly|lump sum|lumpsum|lump-sum|one-time|one time|piece rate|piecework|计件",
  ],

  // Ranges and open ends.
  [{ kind: "link" }, "-|to|至|到"],
  [{ kind: "between" }, "between|介于"],
  [{ kind: "and" }, "and|&"],
  [{ kind: "atLeast", side: "before" }, "from|start from|starts from|starting from|starts at|starting at|above|over"],
  [{ kind: "atLeast", side: "before" }, "more than|greater than|at least|not less than|no less than|>|>=|≥"],
  [{ kind: "atLeast", side: "before" }, "至少|不低于|不少于|高于|大于|超过|最低|起薪"],
  [{ kind: "atLeast", side: "after" }, "and above|or above|& above|and over|or over|and up|or more|and more|upwards"],
  [{ kind: "atLeast", side: "after" }, "以上|及以上|或以上|含以上|起|起步|이상"],
  [{ kind: "atLeast", side: "either" }, "minimum|min|min.|min:"],
  [{ kind: "atMost", side: "before" }, "up to|upto|up-to|less than|lower than|below|under|not more than|no more than"],
  [{ kind: "atMost", side: "before" }, "at most|bis zu|<|<=|≤|最高|不超过|不高于|低于|小于|少于|上限"],
  [{ kind: "atMost", side: "after" }, "and below|or below|& below|and under|or under|or less"],
  [{ kind: "atMost", side: "after" }, "以下|及以下|或以下|以内|之内|封顶|이하"],
  [{ kind: "atMost", side: "either" }, "maximum|max|max.|max:"],
  [{ kind: "about" }, "about|around|approx|approx.|approximately|circa|c|c.|ca.|roughly|约|大约|大概|左右|上下"],

  // Monthly pays a year, and what comes on top.
  [{ kind: "pay" }, "薪|个月薪|個月薪|个月工资|个月薪资"],
  [{ kind: "times" }, "*|x|×"],
  [{ kind: "plus" }, "+|plus|with|including|inc|inc.|incl|incl.|excluding|exc|exc.|excl|excl."],
  [{ kind: "bonus" }, "bonus|bonuses|benefits|benefit|bens|commission|commissions|incentive|incentives|package"],
  [{ kind: "bonus" }, "equity|stock|pension|super|superannuation|allowance|allowances|holiday|overtime"],
  [{ kind: "bonus" }, "提成|绩效|分红|期权|股票|福利|五险|六险|社保|双休"],
  // Words that begin like a stretch of time: `15k/年终奖`, `15k/周末双休`.
  [{ kind: "bonus" }, "年终|年底|年会|年假|年龄|年轻|月休|周末|周边|周围|日语|日企|天使|时间"],
  [{ kind: "bonus", itself: true }, "奖|奖金|补|补贴|补助|津贴|费|押金"],
  [{ kind: "bonus", itself: true }, "sign-on bonus|sign on bonus|signing bonus|joining bonus|retention bonus"],
  [{ kind: "bonus", itself: true }, "referral bonus|relocation bonus|relocation allowance"],
  [{ kind: "filler" }, "salary|salary:|salaries|wage|wages|pay|pay:|pay range|rate|rate:|range|range:|stipend|income"],
  [{ kind: "filler" }, "compensation|remuneration|offer|offered|employer provided salary|estimated|est|est."],
  [{ kind: "filler" }, "base|basic|gross|net|ote|ctc|fixed|total|guaranteed|starting|full-time|part-time"],
  [{ kind: "filler" }, "full time|part time|contract|permanent|brutto|netto|brut|/-"],
  [
    { kind: "filler" },
    "薪资|薪資|薪酬|薪水|薪金|工资|工資|待遇|收入|底薪|基本工资|基本薪资|保底|综合薪资|综合工资|综合",
  ],
  [{ kind: "filler" }, "薪资待遇|薪资范围|平均|税前|稅前|税后|稅後|到手|范围|不等|之间|급여|給与"],

  // Nothing is said, or nothing is paid.
  [
    { kind: "silence" },
    "面议|面議|面 议|电议|面谈|面談|面洽|面商|详谈|可谈|另议|另谈|待定|待议|协商|商议|保密|从优|優厚|优厚|丰厚|협의|応相談",
  ],
  [{ kind: "silence" }, "不公开|未公开|未披露|不详|未知|未填写|未注明|未说明|未提供|依公司规定|按公司规定"],
  [{ kind: "silence" }, "negotiable|negotiation|competitive|disclosed|undisclosed|confidential|commensurate"],
  [{ kind: "silence" }, "depends|depend|depending|dependent|dependant|based on experience|doe|d.o.e|d.o.e."],
  [{ kind: "silence" }, "tbd|tbc|tba|to be discussed|to be determined|to be confirmed|to be agreed|to be advised"],
  [{ kind: "silence" }, "on application|on request|upon request|on interview|not specified|unspecified|not stated"],
  [
    { kind: "silence" },
    "not mentioned|not provided|not given|not available|unknown|see description|see job description",
  ],
  [{ kind: "silence" }, "open|market|industry standard|industry standards|as per industry|as per company"],
  [{ kind: "silence" }, "best in industry|best in the industry|commission only|performance based|performance-based"],
  [{ kind: "silence" }, "flexible|attractive|excellent|generous|hidden|private"],
  [{ kind: "unpaid" }, "unpaid|no pay|no salary|volunteer|voluntary|无薪|無薪|无报酬"],
];

/** Words for what is counted instead of earned: a figure before one of these is no wage. */
export const COUNTED: ReadonlySet<string> = new Set(
  "% 人 名 位 家 個 个 岁 歲 次 单 單 件 篇 節 节 课 課 套 台 份 张 張 字 米 股 户 强".split(" "),
);
