import type { SalaryPeriod } from "../model/parsed.js";

/** What a header of pay says of the period, in lower case, without white space, `_` and `-`. Matches anywhere. */
export const PERIOD_WORDS: Readonly<Record<SalaryPeriod, readonly string[]>> = {
  year: ["年薪", "年收入", "年工资", "每年", "/年", "annual", "yearly", "peryear", "perannum", "/year", "/yr", "p.a."],
  month: ["月薪", "月收入", "月工资", "每月", "/月", "monthly", "permonth", "/mo"],
  week: ["周薪", "每周", "/周", "weekly", "perweek", "/week", "/wk"],
  day: ["日薪", "天薪", "日工资", "每天", "每日", "/天", "/日", "daily", "perday", "/day"],
  hour: ["时薪", "時薪", "小时工资", "每小时", "/小时", "/时", "hourly", "perhour", "/hour", "/hr"],
};

/** Words that hold one of the above and mean another stretch of time. */
export const OTHER_PERIODS: readonly string[] = [
  "biweekly",
  "semiweekly",
  "bimonthly",
  "semimonthly",
  "semiannual",
  "biannual",
  "biennial",
];
