import { scoreShortage } from "shortage-index";
import { describe, expect, it } from "vitest";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { methodRows } from "../../src/report/method-rows.js";
import { fourPositions } from "../support/shortage-positions.js";
import { sureOf } from "./beside.js";
import { catalogueOf, override } from "./market.js";

describe("methodRows", () => {
  it("holds every option of the method, so that no score hangs on something unsaid", () => {
    const catalogue = catalogueOf();
    const items = methodRows(catalogue, "en").map(({ item }) => item);
    // One line for each option beside the dimensions, none called by its bare name.
    const { dimensions, ...options } = catalogue.result.method.options;
    expect(items).not.toEqual(expect.arrayContaining([expect.stringMatching(/^[a-z]+[A-Z]\w*$/)]));
    expect(items.filter((item) => item.includes(": "))).toHaveLength(5 * dimensions.length);
    // Three counts, the currency, the ratio and the fingerprint beside them.
    expect(items).toHaveLength(5 * dimensions.length + Object.keys(options).length + 6);
  });

  it("says the values", () => {
    const rows = new Map(methodRows(catalogueOf(), "en").map(({ item, value }) => [item, value]));
    expect(rows.get("salary: weight")).toBe(0.2);
    expect(rows.get("salary: normalised by")).toBe("min-max, scale log");
    expect(rows.get("salary: observed")).toBe("30000 – 60000 (n = 4) currency/year");
    // 180 wanted of 300 available
    expect(rows.get("vacancies per available person, over all positions")).toBe(0.6);
    expect(rows.get("levels of the result")).toBe("quantiles, probabilities [0.2, 0.4, 0.6, 0.8]");
    expect(rows.get("currency of the salaries")).toBe("EUR");
  });

  it("says how the catalogue was picked and graded, and that something was moved", () => {
    const pick = {
      count: 3,
      ties: "include",
      perIndustry: { minimum: 1, maximum: { Care: 2 } },
      minimumDemand: 5,
    } as const;
    const catalogue = catalogueOf({ pick, levels: { kind: "quota", counts: [1, 2] }, overrides: [override()] });
    const rows = new Map(methodRows(catalogue, "en").map(({ item, value }) => [item, value]));
    expect(rows.get("places of the catalogue")).toBe(3);
    expect(rows.get("equal ranks at the last place")).toBe("include");
    expect(rows.get("least places of an industry")).toBe(1);
    expect(rows.get("most places of an industry")).toBe("Care 2");
    expect(rows.get("least people wanted of a position")).toBe(5);
    expect(rows.get("levels of the catalogue")).toBe("quota, counts [1, 2]");
    expect(rows.get("positions moved by hand")).toBe(1);
  });

  it("says the seed and the draws of the uncertainty", () => {
    const { result } = catalogueOf();
    const uncertainty = { ...sureOf(result), sources: { weights: false } } as const;
    const rows = new Map(
      methodRows(composeCatalogue(result, { uncertainty }), "en").map(({ item, value }) => [item, value]),
    );
    expect([rows.get("seed"), rows.get("draws"), rows.get("positions firmly in")]).toEqual([7, 400, 2]);
    expect(rows.get("what was varied for the uncertainty")).toBe("weights false");
  });

  it("takes dimensions whose names every object inherits", () => {
    const positions = fourPositions.map((position, at) => ({ ...position, extra: { constructor: at } }));
    const dimensions = ["salary", { id: "constructor", group: "scarcity", direction: "cost" }] as const;
    const rows = methodRows(composeCatalogue(scoreShortage(positions, { dimensions })), "zh");
    expect(rows.map(({ item }) => item)).toContain("constructor: 权重");
    expect(rows.find(({ item }) => item === "constructor: 分组")?.value).toBe("scarcity，越小越紧缺");
  });
});
