import { type Position, scoreShortage } from "shortage-index";
import { describe, expect, it } from "vitest";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { composeReportData } from "../../src/report/compose-report-data.js";
import { rebuildPositions } from "../../src/report/rebuild-positions.js";
import { EARLIER, laidComparison, laidUncertainty } from "../support/report-fixtures.js";
import { fourPositions, nurse } from "../support/shortage-positions.js";

const byId = (positions: readonly Position[]): Position[] => [...positions].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("composeReportData", () => {
  const result = scoreShortage(fourPositions);

  it("holds what it takes to score again: the positions come back as they were", () => {
    const data = composeReportData(composeCatalogue(result), "en");
    expect(byId(rebuildPositions(data))).toEqual(byId(fourPositions));
    expect(data.trial).toMatchObject({ reproduces: true, excluded: 0, places: 2, pick: null });
  });

  it("lays figures in columns, in the order of the ranking", () => {
    const data = composeReportData(composeCatalogue(result, { pick: { count: 2 } }), "zh");
    // Scores and levels as worked out beside the four positions: 81.56, 78.13, 19.53, 14.
    expect(data.name).toEqual(["Nurse", "焊工", "Driver", "Clerk"]);
    expect(data.score.map((score) => score.toFixed(2))).toEqual(["81.56", "78.13", "19.53", "14.00"]);
    expect(data.listed).toEqual([1, 1, 0, 0]);
    expect(data.industries).toEqual([...data.industries].sort());
    expect(data.industry.map((at) => data.industries[at] ?? null)).toEqual(
      result.ranking.map(({ industry }) => industry),
    );
    expect(data.dimensions.map(({ weight }) => weight)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  it("keeps gaps: the weights of a position that has one", () => {
    const partial = scoreShortage([
      ...fourPositions,
      { ...nurse, id: "smith", name: "Smith", salary: null, currency: null },
    ]);
    const data = composeReportData(composeCatalogue(partial), "en");
    const at = data.name.indexOf("Smith");
    // Four of five equal weights are left: a quarter each.
    expect(data.gaps).toEqual({ [at]: { coverage: 0.8, weights: [0.25, 0.25, 0.25, 0.25, 0] } });
    expect(data.trial.reproduces).toBe(true);
    expect(rebuildPositions(data)[at]).toMatchObject({ salary: null, currency: null });
  });

  it("scores again without the positions that are not ranked, their bounds held", () => {
    // Too little is known of it to be ranked, but it is paid best, which sets the bound for the others.
    const rich = {
      ...nurse,
      id: "rich",
      name: "Rich",
      stock: null,
      mobile: null,
      education: null,
      experience: null,
      requirements: null,
      salary: 900_000,
    };
    const partial = scoreShortage([...fourPositions, rich]);
    expect(partial.excluded).toHaveLength(1);
    const data = composeReportData(composeCatalogue(partial), "en");
    expect(data.trial).toMatchObject({ excluded: 1, reproduces: true });
    expect(scoreShortage(rebuildPositions(data)).ranking.map(({ score }) => score)).not.toEqual(
      partial.ranking.map(({ score }) => score),
    );
  });

  it("sees that a ranking was changed after it was computed", () => {
    const [first, ...rest] = result.ranking;
    const changed = { ...result, ranking: [{ ...(first as NonNullable<typeof first>), score: 99 }, ...rest] };
    expect(composeReportData(composeCatalogue(changed), "en").trial.reproduces).toBe(false);
  });

  it("takes the caller's own dimensions, and an empty ranking", () => {
    const own = scoreShortage(
      fourPositions.map((position, at) => ({ ...position, extra: { ageing: at === 0 ? null : at } })),
      { dimensions: ["supplyDemand", "salary", { id: "ageing", group: "future", direction: "benefit", unit: "%" }] },
    );
    const data = composeReportData(composeCatalogue(own), "en");
    expect(data.dimensions.map(({ id }) => id)).toEqual(["supplyDemand", "salary", "ageing"]);
    expect(data.subScores.map(({ group }) => group)).toEqual(["scarcity", "price", "future"]);
    expect(data.trial.reproduces).toBe(true);
    const empty = composeReportData(composeCatalogue({ ...result, ranking: [] }), "en");
    expect(empty.name).toEqual([]);
  });

  it("lays uncertainty, comparison and overrides beside the positions", () => {
    const uncertainty = laidUncertainty(result, 2);
    const comparison = laidComparison(result, scoreShortage(fourPositions, EARLIER), 2);
    const overrides = [{ id: "clerk", action: "include", reason: "A new court", by: "LW" } as const];
    const data = composeReportData(
      composeCatalogue(result, { pick: { count: 2 }, uncertainty, comparison, overrides }),
      "en",
    );
    expect(data.certainty).toMatchObject({ count: 2, probability: 0.9 });
    expect(data.certainty?.best).toEqual(uncertainty.positions.map(({ rankInterval }) => rankInterval.best));
    expect(data.edition?.previousRank).toEqual(comparison.changes.map(({ previous }) => previous?.rank ?? null));
    expect(data.overrides).toEqual([
      { at: 3, action: "include", reason: "A new court", by: "LW", level: 1, inTop: false },
    ]);
  });
});
