import { pickTop, scoreShortage } from "shortage-index";
import { describe, expect, it } from "vitest";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { composeReportData } from "../../src/report/compose-report-data.js";
import {
  AGGREGATIONS,
  createTrial,
  NORMALISATIONS,
  type TrialSetting,
  trialOptions,
} from "../../src/report/page/trial-model.js";
import { syntheticMarket } from "../support/report-fixtures.js";
import { fourPositions } from "../support/shortage-positions.js";

const published: TrialSetting = { weights: null, normalise: "published", aggregate: "published", places: 2 };

describe("a trial of other weights", () => {
  const result = scoreShortage(fourPositions);
  const data = composeReportData(composeCatalogue(result, { pick: { count: 2 } }), "en");
  const trial = createTrial(data);

  it("gives the published ranking where nothing is moved", () => {
    const outcome = trial.run(published);
    expect(outcome.ranking.result.ranking).toEqual(result.ranking);
    expect(outcome).toMatchObject({ enter: [], leave: [], levels: 0, correlation: 1 });
    expect(trial.published().ranking).toEqual(result.ranking);
  });

  it("says who enters and who leaves", () => {
    // By supply and demand alone: nurse 1.8, welder 68/120 = 0.57, driver 48/90 = 0.53. By schooling alone: nurse 15,
    // welder 13, clerk 12, driver 9. By salary alone: welder, nurse, driver, clerk.
    const schooling = trial.run({ ...published, weights: [0, 1, 0, 0, 0], places: 3 });
    expect(schooling.enter.map(({ id }) => id)).toEqual(["clerk"]);
    expect(schooling.leave.map(({ id }) => id)).toEqual(["driver"]);
    const pay = trial.run({ ...published, weights: [0, 0, 0, 0, 5], places: 1 });
    expect([pay.enter, pay.leave].map(([entry]) => entry?.id)).toEqual(["welder", "nurse"]);
    // Ranks 1 2 3 4 become 2 1 3 4: 1 − 6 × 2 / (4 × 15).
    expect(pay.correlation).toBeCloseTo(0.8, 12);
  });

  it("keeps what was moved by hand in its place", () => {
    const overrides = [{ id: "clerk", action: "include", reason: "A new court", by: "LW" } as const];
    const moved = createTrial(composeReportData(composeCatalogue(result, { pick: { count: 2 }, overrides }), "en"));
    const outcome = moved.run({ ...published, weights: [0, 1, 0, 0, 0], places: 3 });
    expect(outcome.enter).toEqual([]);
    expect(outcome.leave.map(({ id }) => id)).toEqual(["driver"]);
  });

  it("takes groups' weights away once the dimensions are weighed themselves", () => {
    const grouped = scoreShortage(fourPositions, { groupWeights: { scarcity: 2, bar: 1, price: 1 } });
    const own = composeReportData(composeCatalogue(grouped), "en");
    expect(createTrial(own).run(published).ranking.result.ranking).toEqual(grouped.ranking);
    const weights = [1, 2, 3, 4, 5];
    expect(trialOptions(own, { ...published, weights })).not.toHaveProperty("groupWeights");
    expect(createTrial(own).run({ ...published, weights }).ranking.result.ranking).toEqual(
      scoreShortage(fourPositions, { weights: { method: "given", weights } }).ranking,
    );
  });

  it("computes every choice as the library does, over a market of 243 positions", () => {
    const { positions } = syntheticMarket();
    const market = scoreShortage(positions);
    const page = composeReportData(composeCatalogue(market, { pick: { count: 100 } }), "zh");
    expect(page.trial.reproduces).toBe(true);
    const own = createTrial(JSON.parse(JSON.stringify(page)));
    const weights = [40, 10, 15, 20, 15];
    for (const normalise of NORMALISATIONS) {
      for (const aggregate of AGGREGATIONS) {
        const setting = { weights, normalise, aggregate, places: 80 };
        const expected = scoreShortage(positions, trialOptions(page, setting));
        const { ranking } = own.run(setting);
        expect(ranking.result.ranking).toEqual(expected.ranking);
        expect([...ranking.listed].sort()).toEqual(
          pickTop(expected, { count: 80 })
            .picked.map(({ id }) => id)
            .sort(),
        );
      }
    }
  });
});
