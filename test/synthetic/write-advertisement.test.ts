import { expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random.js";
import { INDUSTRIES, type SyntheticIndustry } from "../../src/synthetic/industries.data.js";
import { writeAdvertisement } from "../../src/synthetic/write-advertisement.js";

const industry = INDUSTRIES[0] as SyntheticIndustry;
const position = { name: "焊工", industry, industryNumber: 0, schooling: "bachelor", pay: 200, experience: 2 } as const;
const rows = Array.from({ length: 2000 }, (_, row) => writeAdvertisement(createRandom(1).stream(row), position));

it("writes every field as text, with gaps and oddities", () => {
  for (const row of rows) for (const cell of Object.values(row)) expect(typeof cell).toBe("string");
  const column = (key: keyof (typeof rows)[number]): Set<string> => new Set(rows.map((row) => row[key]));
  for (const title of ["焊工", "焊工（急聘）", "【急招】焊工"]) expect(column("title")).toContain(title);
  for (const text of ["本科", "本科及以上", "大专", "硕士", "", "Bachelor's degree or higher"]) {
    expect(column("education")).toContain(text);
  }
  for (const text of ["1-3年", "3-5年", "1年以下", "", "3-5 years"]) expect(column("experience")).toContain(text);
  for (const text of ["招若干人", "招2人", "", "2 openings"]) expect(column("headcount")).toContain(text);
  expect(column("industry")).toEqual(new Set(["", industry.name]));
  expect(rows.every(({ company }) => company.endsWith("信息技术（合成）有限公司"))).toBe(true);
  expect(rows.some(({ description }) => description.includes("{"))).toBe(false);
  expect(rows.some(({ title }) => title.includes("{"))).toBe(false);
});
