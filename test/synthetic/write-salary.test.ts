import { expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random.js";
import { type SalaryStyle, writeSalary } from "../../src/synthetic/write-salary.js";

/** Hundreds: 15 000 to 22 000 yuan a month. */
const texts = (style: SalaryStyle): Set<string> =>
  new Set(Array.from({ length: 400 }, (_, row) => writeSalary(createRandom(1).stream(row), style, 150, 220)));

it.each<readonly [SalaryStyle, readonly string[]]>([
  ["thousands", ["15-22K", "15k-22k", "１５Ｋ－２２Ｋ", "15-22K·14薪"]],
  ["ten-thousands", ["1.5-2.2万/月"]],
  ["yuan", ["15000-22000元/月", "15000-22000元/月·13薪"]],
  // 12 × 15 000 = 180 000; 12 × 22 000 = 264 000
  ["annual", ["18-26万/年"]],
  ["english", ["RMB 15,000 - 22,000 per month", "CNY 180,000 - 264,000 a year"]],
])("words pay as %s, with the oddities of real sites", (style, expected) => {
  const found = texts(style);
  for (const text of [...expected, "面议", "1.5-2.2万", "18万以上/年"]) expect(found).toContain(text);
});

it("words low pay by the day and the hour too", () => {
  const found = new Set(
    Array.from({ length: 400 }, (_, row) => writeSalary(createRandom(1).stream(row), "yuan", 44, 60)),
  );
  // 4400 yuan a month are 200 a day of 22, and 25 an hour of 176
  expect(found).toContain("200元/天");
  expect(found).toContain("25元/小时");
});
