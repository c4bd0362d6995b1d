import { describe, expect, it } from "vitest";
import { INDUSTRIES } from "../../src/synthetic/industries.data.js";
import { generateAdvertisements } from "../../src/synthetic.js";

/** The model case's published numbers of positions. */
const PUBLISHED: Readonly<Record<string, number>> = {
  新一代信息技术: 46,
  汽车及零配件: 32,
  电子信息: 27,
  生物医药: 25,
  "高端/智能制造": 23,
  新材料: 19,
  其他服务: 18,
  文化创意: 11,
  现代农业: 10,
  节能环保: 9,
  现代金融: 9,
  现代食品: 5,
  家居与服装: 5,
  现代物流: 4,
};

const nameOf = (title: string): string => {
  const names = INDUSTRIES.flatMap((industry) => industry.positions.map(([name]) => name));
  return names.filter((name) => title.includes(name)).sort((a, b) => b.length - a.length)[0] ?? "";
};

describe("the invented positions", () => {
  it("are as many in each industry as published, 243 in all, each with a name of its own", () => {
    const counts = Object.fromEntries(INDUSTRIES.map(({ name, positions }) => [name, positions.length]));
    expect(counts).toEqual(PUBLISHED);
    const names = INDUSTRIES.flatMap(({ positions }) => positions.map(([name]) => name));
    expect(names.length).toBe(243);
    expect(new Set(names).size).toBe(243);
  });
});

describe("generateAdvertisements", () => {
  it("names every position in the first 243 rows", () => {
    const names = new Set(
      Array.from(generateAdvertisements({ seed: 3, advertisements: 243 }), (row) => nameOf(row.title)),
    );
    names.delete("");
    // A row in 2000 has no title on purpose.
    expect(names.size).toBeGreaterThanOrEqual(241);
  });

  it("makes row i from the seed and i alone", () => {
    const whole = [...generateAdvertisements({ seed: 9, advertisements: 3000 })];
    const part = [...generateAdvertisements({ seed: 9, advertisements: 2600, start: 2500 })];
    expect(part).toEqual(whole.slice(2500, 2600));
    const rows = generateAdvertisements({ seed: 9, advertisements: 300 });
    expect([...rows]).toEqual([...rows]);
    expect([...generateAdvertisements({ seed: 10, advertisements: 300 })]).not.toEqual(whole.slice(0, 300));
  });

  it("spreads demand unevenly, writes texts messily and repeats some rows", () => {
    const rows = [...generateAdvertisements({ seed: 4, advertisements: 20_000 })];
    const demand = new Map<string, number>();
    for (const row of rows) demand.set(nameOf(row.title), (demand.get(nameOf(row.title)) ?? 0) + 1);
    const counts = [...demand.values()].sort((a, b) => b - a);
    // Demand falls off as 1 / (place + 6): the first of 243 has 249 / 7 times the share of the last, less chance.
    expect((counts[0] as number) / (counts[240] as number)).toBeGreaterThan(15);
    const salaries = new Set(rows.map((row) => row.salary));
    for (const text of ["面议", "", "薪酬体系完善"]) expect(salaries).toContain(text);
    for (const form of [
      /^\d+-\d+K·1[3-6]薪$/,
      /万\/月$/,
      /元\/月$/,
      /万\/年$/,
      /元\/天$/,
      /元\/小时$/,
      /^RMB /,
      /^１/,
    ]) {
      expect([...salaries].some((text) => form.test(text))).toBe(true);
    }
    const distinct = new Set(rows.map((row) => JSON.stringify(row)));
    expect(rows.length - distinct.size).toBeGreaterThan(100);
    expect(rows.some((row) => row.title === "")).toBe(true);
  });

  it("says in each firm's name that it is synthetic", () => {
    for (const row of generateAdvertisements({ seed: 1, advertisements: 500 }))
      expect(row.company).toContain("（合成）");
  });

  it("makes no rows for none and refuses what is no number of rows", () => {
    expect([...generateAdvertisements({ seed: 1, advertisements: 0 })]).toEqual([]);
    for (const advertisements of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => generateAdvertisements({ seed: 1, advertisements })).toThrow(/\[invalid-option\]/);
    }
    expect(() => generateAdvertisements({ seed: -1, advertisements: 1 })).toThrow(
      /createRandom.seed.*\[invalid-option\]/,
    );
    expect(() => generateAdvertisements({ seed: 1, advertisements: 1, start: -1 })).toThrow(
      /start.*\[invalid-option\]/,
    );
  });
});
