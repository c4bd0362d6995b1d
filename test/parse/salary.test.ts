import { describe, expect, test } from "vitest";
import type { Salary } from "../../src/model/parsed.js";
import { parseSalary } from "../../src/parse/salary.js";
import type { SalaryOptions } from "../../src/parse/salary-options.js";
import { dataFolder, readJsonLines } from "../support/data.js";
import { inShort } from "../support/salary-arbitraries.js";

/** The habits of a Chinese site that states monthly pay, and of one that states yearly pay. */
const monthly: SalaryOptions = { currency: "CNY", period: "month" };
const yearly: SalaryOptions = { currency: "CNY", period: "year" };

/** A table of texts, what `inShort` makes of them, and the options where there are any. */
function examples(name: string, rows: readonly (readonly [string, string, SalaryOptions?])[]): void {
  describe(name, () => {
    test.each(rows.map(([text, short, options]) => ({ text, short, options })))(
      "$text is $short",
      ({ text, short, options }) => {
        expect(inShort(parseSalary(text, options))).toBe(short);
      },
    );
  });
}

test("gives every field", () => {
  expect(parseSalary("15K-25K·14薪", monthly)).toEqual({
    ok: true,
    value: {
      currency: "CNY",
      period: "month",
      min: 15_000,
      max: 25_000,
      months: 14,
      annualMin: 210_000, // 15,000 × 14
      annualMax: 350_000, // 25,000 × 14
      inferred: ["currency", "period"],
    },
  });
});

examples("the forms of Chinese sites", [
  ["15k-25k", "CNY/month 15000..25000 = 180000..300000 (currency, period)", monthly],
  ["１５Ｋ－２５Ｋ", "CNY/month 15000..25000 = 180000..300000 (currency, period)", monthly],
  ["25-50k", "CNY/month 25000..50000 = 300000..600000 (currency, period)", monthly],
  ["1.5-2万/月", "CNY/month 15000..20000 = 180000..240000 (currency)", monthly],
  ["8千-1.2万/月", "CNY/month 8000..12000 = 96000..144000 (currency)", monthly],
  ["0.8-1.1万/月", "CNY/month 8000..11000 = 96000..132000 (currency)", monthly],
  ["10-15万/年", "CNY/year 100000..150000 = 100000..150000 (currency)", monthly],
  ["20万以上/年", "CNY/year 200000..- = 200000..- (currency)", monthly],
  ["1千以下/月", "CNY/month -..1000 = -..12000 (currency)", monthly],
  ["4500-6000元/月", "CNY/month 4500..6000 = 54000..72000"],
  ["8000-12000元/月", "CNY/month 8000..12000 = 96000..144000"],
  ["1000元/月以下", "CNY/month -..1000 = -..12000"],
  ["2万-3万元/年", "CNY/year 20000..30000 = 20000..30000"],
  ["200元/天", "CNY/day 200..200"],
  ["150-200元/天", "CNY/day 150..200"],
  ["120-150/天", "?/day 120..150"],
  ["50元/小时", "CNY/hour 50..50"],
  ["50元/时", "CNY/hour 50..50"],
  ["25元每小时", "CNY/hour 25..25"],
  ["2000-3000元/周", "CNY/week 2000..3000"],
  ["8000", "CNY/month 8000..8000 = 96000..96000 (currency, period)", monthly],
  ["10,000-15,000", "CNY/month 10000..15000 = 120000..180000 (currency, period)", monthly],
  ["[6000, 8000]", "CNY/month 6000..8000 = 72000..96000 (currency, period)", monthly],
  ["18-36万\n      \n   24小时反馈", "CNY/year 180000..360000 = 180000..360000 (currency, period)", yearly],
  ["20-40万查看率<15%|反馈率<15%", "CNY/year 200000..400000 = 200000..400000 (currency, period)", yearly],
  ["年薪20-30万", "CNY/year 200000..300000 = 200000..300000 (currency)", monthly],
  ["月薪8000元以上", "CNY/month 8000..- = 96000..-"],
  ["月薪：5000至6500元", "CNY/month 5000..6500 = 60000..78000"],
  ["不低于8000元/月", "CNY/month 8000..- = 96000..-"],
  ["8000以下", "CNY/month -..8000 = -..96000 (currency, period)", monthly],
  ["5000+/月", "?/month 5000..- = 60000..-"],
  ["底薪5000元+提成", "CNY/? 5000..5000"],
  ["6000-8000元/月（税前）", "CNY/month 6000..8000 = 72000..96000"],
  ["1w-2w", "CNY/month 10000..20000 = 120000..240000 (currency, period)", monthly],
  ["1万5-2万", "CNY/month 15000..20000 = 180000..240000 (currency, period)", monthly],
  ["三千-五千元/月", "CNY/month 3000..5000 = 36000..60000"],
]);

examples("the same text on two sites", [
  ["1-2万", "CNY/month 10000..20000 = 120000..240000 (currency, period)", monthly],
  ["1-2万", "CNY/year 10000..20000 = 10000..20000 (currency, period)", yearly],
  ["1-2万", "?/? 10000..20000"],
]);

examples("months paid in a year", [
  ["15-20K·13薪", "CNY/month 15000..20000 x13 = 195000..260000 (currency, period)", monthly],
  ["15-20K·13.5薪", "CNY/month 15000..20000 x13.5 = 202500..270000 (currency, period)", monthly],
  ["15-20K*16", "CNY/month 15000..20000 x16 = 240000..320000 (currency, period)", monthly],
  ["15000-20000元/月 14薪", "CNY/month 15000..20000 x14 = 210000..280000"],
  ["1.5万13薪", "CNY/month 15000..15000 x13 = 195000..195000 (currency, period)", monthly],
  // Counting monthly pays is paying by the month, even on a site of yearly pay.
  ["15-20K·13薪", "CNY/month 15000..20000 x13 = 195000..260000 (currency)", yearly],
  ["15-20K·13薪", "?/month 15000..20000 x13 = 195000..260000"],
  ["15-20K·13-15薪", "unrecognised", monthly],
  ["15-20K·6薪", "unrecognised", monthly],
]);

examples("the forms of English sites", [
  ["$120,000 a year", "USD/year 120000..120000 = 120000..120000"],
  ["$80K - $110K (Glassdoor est.)", "USD/? 80000..110000"],
  [
    "$80K - $110K (Glassdoor est.)",
    "USD/year 80000..110000 = 80000..110000 (currency, period)",
    { currency: "USD", period: "year" },
  ],
  ["Employer Provided Salary:$25 - $28 Per Hour", "USD/hour 25..28"],
  ["$35 - $42 an hour", "USD/hour 35..42"],
  ["$26.95 an hourFull-time8 hour shift +2", "USD/hour 26.95..26.95"],
  ["$55,000 a yearFull-timeDay shift", "USD/year 55000..55000 = 55000..55000"],
  ["up to $50/hr", "USD/hour -..50"],
  ["$1 - $64.28 hr", "USD/hour 1..64.28"],
  ["USD 90,000 - 110,000", "USD/? 90000..110000"],
  ["USD120000.0/ANNUAL - USD160000.0/ANNUAL", "USD/year 120000..160000 = 120000..160000"],
  ["USD70.0000 - USD75.0000 per hour", "USD/hour 70..75"],
  ["120k/yr", "?/year 120000..120000 = 120000..120000"],
  ["£45k", "GBP/? 45000..45000"],
  ["£45k", "GBP/year 45000..45000 = 45000..45000 (period)", { currency: "GBP", period: "year" }],
  ["from £30,000", "GBP/? 30000..-"],
  ["to £35k", "GBP/? -..35000"],
  ["Circa £45K Plus Bonus & Benefits", "GBP/? 45000..45000"],
  ["From £50,000 to £65,000 per annum Plus Excellent Benefits + 25% Bonus", "GBP/year 50000..65000 = 50000..65000"],
  ["£26500  £60000 per annum", "GBP/year 26500..60000 = 26500..60000"],
  ["£24k - depends on experience", "GBP/? 24000..24000"],
  ["£80,000+", "GBP/? 80000..-"],
  ["£45k + bonus", "GBP/? 45000..45000"],
  ["£300 p.d.", "GBP/day 300..300"],
  ["€60.000", "EUR/? 60000..60000"],
  ["€45.000 - €60.000 p.a.", "EUR/year 45000..60000 = 45000..60000"],
  ["60k-70k €", "EUR/? 60000..70000"],
  ["CHF 80'000 - 100'000", "CHF/? 80000..100000"],
]);

examples("the forms of Indian sites", [
  ["3,00,000 - 5,00,000 PA.", "?/year 300000..500000 = 300000..500000"],
  ["₹ 7,00,000 - 9.5 Cr P.A.", "INR/year 700000..95000000 = 700000..95000000"],
  ["₹ 7,00,00,000 - 9.5 Cr and above P.A.", "INR/year 70000000..- = 70000000..-"],
  ["<em></em>  1,25,000 - 4,00,000 P.A. Best salary &amp; more", "?/year 125000..400000 = 125000..400000"],
  ["7.5-17.5 lacs pa", "INR/year 750000..1750000 = 750000..1750000 (currency)", { currency: "INR" }],
  ["40 Lacs-1 Cr P.A.", "?/year 4000000..10000000 = 4000000..10000000"],
  ["12-15 LPA", "?/year 1200000..1500000 = 1200000..1500000"],
  ["Rs. 20,000 - 25,000 per month", "INR/month 20000..25000 = 240000..300000"],
  ["INR 5,00,000", "INR/? 500000..500000"],
  // 523,221.88 × 12 = 6,278,662.56; in binary floating point the product ends in …5600000005
  ["₹4,18,577.50 - ₹5,23,221.88 a month", "INR/month 418577.5..523221.88 = 5022930..6278662.56"],
]);

examples("other countries' forms", [
  ["R$ 5.000 - R$ 7.000", "BRL/? 5000..7000"],
  ["HK$20,000/month", "HKD/month 20000..20000 = 240000..240000"],
  ["HK$264K - $360K", "HKD/? 264000..360000"],
  ["S$4,000 - 6,000", "SGD/? 4000..6000"],
  ["NT$40,000", "TWD/? 40000..40000"],
  ["$50k - $60k CAD", "CAD/? 50000..60000"],
  ["年収400万円-600万円", "JPY/year 4000000..6000000 = 4000000..6000000"],
  ["월급 300만원", "KRW/month 3000000..3000000 = 36000000..36000000"],
  [
    "NGN 250,000 - 400,000",
    "NGN/month 250000..400000 = 3000000..4800000 (period)",
    { currency: "NGN", period: "month" },
  ],
  ["Rp 5.000.000 - 8.000.000", "IDR/? 5000000..8000000"],
  ["45 000 - 50 000 €", "EUR/? 45000..50000"],
]);

examples("signs that several currencies share", [
  ["$15k", "USD/? 15000..15000"],
  ["$15k", "USD/month 15000..15000 = 180000..180000 (period)", monthly],
  ["$90,000", "AUD/? 90000..90000 (currency)", { currency: "AUD" }],
  ["¥8000", "CNY/? 8000..8000"],
  ["¥300,000", "JPY/month 300000..300000 = 3600000..3600000 (currency, period)", { currency: "JPY", period: "month" }],
  ["40,000元/月", "TWD/month 40000..40000 = 480000..480000 (currency)", { currency: "TWD" }],
  ["40,000元/月", "CNY/month 40000..40000 = 480000..480000", { currency: "USD" }],
  ["500 000 kr", "?/? 500000..500000"],
  ["500 000 kr", "SEK/? 500000..500000 (currency)", { currency: "SEK" }],
  ["€50,000", "EUR/? 50000..50000", { currency: "CNY" }],
  ["$50k - £60k", "unrecognised"],
]);

examples("working time of the options", [
  ["200元/天", "CNY/day 200..200 = 50000..50000", { workingDaysPerYear: 250 }], // 200 × 250
  ["$20 - $30 an hour", "USD/hour 20..30 = 40000..60000", { workingHoursPerYear: 2000 }], // 20 × 2000, 30 × 2000
  ["£500 a week", "GBP/week 500..500 = 23000..23000", { workingWeeksPerYear: 46 }], // 500 × 46
  ["£500 a week", "GBP/week 500..500", { workingHoursPerYear: 2000 }],
]);

examples("nothing said, nothing paid", [
  ["面议", "not-stated"],
  ["薪资面议", "not-stated"],
  ["面议\n     24小时反馈", "not-stated"],
  ["月薪：面议", "not-stated"],
  ["Not disclosed", "not-stated"],
  ["<em></em>  Not disclosed  ", "not-stated"],
  ["Competitive Salary plus generous benefits", "not-stated"],
  ["Completely negotiable", "not-stated"],
  ["£DOE", "not-stated"],
  ["USD Depends on Experience", "not-stated"],
  ["Performance Based", "not-stated"],
  ["Unpaid", "?/? 0..0"],
  ["", "empty"],
  [" \u00a0", "empty"],
  ["-1", "empty"],
  ["null", "empty"],
  ["无", "empty"],
  // A figure beside the word is still a figure.
  ["Negotiable £40k - £50k", "GBP/? 40000..50000"],
]);

examples("what is no wage, or no sound one", [
  ["salary", "unrecognised"],
  ["薪酬", "unrecognised"],
  ["+ bens", "unrecognised"],
  ["本科", "unrecognised", monthly],
  ["3-5年", "unrecognised", monthly],
  ["5天/周", "unrecognised", monthly],
  ["上海市浦东新区世纪大道100号", "unrecognised", monthly],
  ["500-999人", "unrecognised", monthly],
  ["1万人以上", "unrecognised", monthly],
  ["9 days ago", "unrecognised", monthly],
  ["W1 West London", "unrecognised"],
  ["2021-10-10 00:00:00", "unrecognised", monthly],
  ["10-Dec", "unrecognised", monthly],
  ["06-27发布", "unrecognised", monthly],
  ["13800138000", "unrecognised", monthly],
  ["13800138000", "unrecognised"],
  ["Full-time +1", "unrecognised"],
  ["1,000 lump sum + Incentives", "unrecognised"],
  ["100k users", "unrecognised"],
  ["$10 to $25 million (USD)", "unrecognised"],
  ["20%", "unrecognised"],
  ["9\ufffd-1.5万·13薪", "unrecognised", monthly],
  ["150-200元/次", "unrecognised"],
  ["20k-15k", "unrecognised", monthly],
  ["$86800 - $11000", "unrecognised"],
  ["15k-", "unrecognised", monthly],
  ["15k-面议", "unrecognised", monthly],
  ["8-1.2万", "unrecognised", monthly],
  ["100-24K", "unrecognised", monthly],
  ["£300 a day or £60k a year", "unrecognised"],
  ["up to £40k - £50k", "unrecognised"],
  ["-5000元", "unrecognised"],
  ["$0", "unrecognised"],
  ["0-0", "unrecognised", monthly],
  ["1e400", "unrecognised", monthly],
  ["$1e400", "unrecognised"],
  [`${"9".repeat(400)}元/月`, "unrecognised"],
  ["$1,23", "unrecognised"],
  ["$60.000", "unrecognised"], // sixty, or sixty thousand
  // Ten to twenty yuan a month, and two hundred thousand, are slips of a power of ten.
  ["10-20/月", "unrecognised", monthly],
  ["10-20/月", "unrecognised"],
  ["20-30万/月", "unrecognised", monthly],
]);

examples("periods in other spellings and languages", [
  ["£28k p/a", "GBP/year 28000..28000 = 28000..28000"],
  ["£350 p/d", "GBP/day 350..350"],
  ["£12.50 p/h", "GBP/hour 12.5..12.5"],
  ["52.000 € brutto/Jahr", "EUR/year 52000..52000 = 52000..52000"],
  ["3.200 € pro Monat", "EUR/month 3200..3200 = 38400..38400"], // 3,200 × 12
  ["40 000 € - 48 000 € par an", "EUR/year 40000..48000 = 40000..48000"],
  ["R$ 4.000 - R$ 6.000 por mês", "BRL/month 4000..6000 = 48000..72000"],
  ["Rp 6.000.000 per bulan", "IDR/month 6000000..6000000 = 72000000..72000000"],
  ["bis zu 58.000 €", "EUR/? -..58000"],
  ["Rs. 22000/- per month", "INR/month 22000..22000 = 264000..264000"],
  ["USD $61,000.00/Yr. - USD $74,000.00/Yr.", "USD/year 61000..74000 = 61000..74000"],
  ["c£42k", "GBP/? 42000..42000"],
]);

examples("pay for something that is no period", [
  ["$1,700 biweekly", "unrecognised", { period: "year" }],
  ["$1,700 (bi-weekly)", "unrecognised", { period: "year" }],
  ["$3,100 semi-monthly", "unrecognised", { period: "month" }],
  ["₹ 12,000 lump sum", "unrecognised", { period: "month" }],
  ["9000元/两周", "unrecognised", monthly],
  ["2500元/4天", "unrecognised", monthly],
  ["12万/3年", "unrecognised", monthly],
  ["6000元/3个月", "unrecognised", monthly],
  // Where the period is stated, the way of paying it out is a remark.
  ["$60,000 per year, paid biweekly", "USD/year 60000..60000 = 60000..60000"],
]);

examples("a figure that is no wage, by what stands around it", [
  ["餐补20元/天", "unrecognised", monthly],
  ["房补800元/月", "unrecognised", monthly],
  ["1500元全勤奖", "unrecognised", monthly],
  ["600元餐补", "unrecognised", monthly],
  ["$4,000 signing bonus", "unrecognised", { period: "month" }],
  ["$1500 referral bonus", "unrecognised", { period: "month" }],
  ["$3.5M in funding", "unrecognised", { period: "year" }],
  ["2021-2024", "unrecognised", monthly],
  ["16k-22k/年终奖", "unrecognised", monthly],
  ["16k-22k/周末双休", "unrecognised", monthly],
  ["6K/D轮融资", "unrecognised", monthly],
  ["180元/天-2022年3月", "unrecognised", monthly],
  ["5K-12:30", "unrecognised", monthly],
  ["7*24-$90,000 a year", "unrecognised"],
  ["ISO9001-$90,000 a year", "unrecognised"],
  // What comes on top of a wage does not hide the wage.
  ["5000元/月+600元餐补", "CNY/month 5000..5000 = 60000..60000"],
  ["$70,000 + $4,000 signing bonus", "USD/? 70000..70000"],
  ["16k-22k 年终奖", "CNY/month 16000..22000 = 192000..264000 (currency, period)", monthly],
  ["2001-4000", "CNY/month 2001..4000 = 24012..48000 (currency, period)", monthly], // 2,001 × 12
]);

examples("more ways of not saying it", [
  ["待遇从优", "not-stated"],
  ["薪酬优厚", "not-stated"],
  ["电议", "not-stated"],
  ["面 议", "not-stated"],
]);

describe("invalid options", () => {
  test.each([
    [{ currency: "yuan" }],
    [{ currency: "cny" }],
    [{ period: "fortnight" as "week" }],
    [{ workingHoursPerYear: Number.NaN }],
    [{ workingDaysPerYear: 0 }],
    [{ workingWeeksPerYear: 54 }],
  ])("%j", (options) => {
    expect(() => parseSalary("15k", options)).toThrow(/parseSalary.*\[invalid-option\]/);
  });
});

describe("adversarial length", () => {
  const length = 100_000;
  test.each([
    "1",
    "1,",
    "1.",
    "1 000",
    "-",
    "k",
    "<a",
    "&",
    "万",
    "一千",
    "13薪",
    "$1",
    "/",
    "per ",
    "up to ",
    "(",
    "\ud800",
    "15k-25k ",
  ])("100 kB of %j take milliseconds", (unit) => {
    const text = unit.repeat(length / unit.length);
    const start = performance.now();
    parseSalary(text, monthly);
    expect(performance.now() - start).toBeLessThan(200); // some 10 ms alone; the rest is for a busy machine
  });
});

describe.skipIf(dataFolder === null)("labelled strings of real advertisements", () => {
  interface Label extends Salary {
    readonly raw: string;
    readonly count: number;
    readonly status: string;
    readonly negotiable: boolean;
  }

  /** Share of rows and of distinct strings read exactly, and share of rows read wrongly. */
  function measure(withOptions: boolean): { rows: number; distinct: number; wrong: number } {
    const labels = readJsonLines<Label>("labels", "salary-public.jsonl.gz").filter(({ status }) =>
      ["sure", "by-site"].includes(status),
    );
    const total = { rows: 0, rowsRight: 0, right: 0, wrong: 0 };
    for (const label of labels) {
      const added: readonly string[] = label.inferred;
      const options: SalaryOptions = {
        ...(withOptions && added.includes("currency") && label.currency !== null ? { currency: label.currency } : {}),
        ...(withOptions && added.includes("period") && label.period !== null ? { period: label.period } : {}),
      };
      const parsed = parseSalary(label.raw, options);
      const stated = (["currency", "period", "min", "max", "months"] as const).filter(
        (field) => !added.includes(field),
      );
      const compared = withOptions ? ([...stated, "currency", "period", "annualMin", "annualMax"] as const) : stated;
      const right = label.negotiable
        ? !parsed.ok && parsed.reason === "not-stated"
        : parsed.ok && compared.every((field) => parsed.value[field] === label[field]);
      total.rows += label.count;
      if (right) {
        total.rowsRight += label.count;
        total.right += 1;
      } else if (parsed.ok) {
        total.wrong += label.count;
      }
    }
    return {
      rows: total.rowsRight / total.rows,
      distinct: total.right / labels.length,
      wrong: total.wrong / total.rows,
    };
  }

  test.each([true, false])("with the sites' habits as options: %s", (withOptions) => {
    const { rows, distinct, wrong } = measure(withOptions);
    expect(rows).toBeGreaterThanOrEqual(0.995);
    expect(distinct).toBeGreaterThanOrEqual(0.98);
    expect(wrong).toBeLessThanOrEqual(0.002);
  });

  test("nothing is read from another column's value", () => {
    const others = readJsonLines<Label>("labels", "salary-public.jsonl.gz").filter(({ status }) =>
      ["junk", "missing"].includes(status),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ raw }) => parseSalary(raw, monthly).ok).map(({ raw }) => raw)).toEqual([]);
  });
});
