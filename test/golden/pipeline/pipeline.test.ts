import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { normaliseRecords } from "../../../src/records/normalise-records.js";
import { scoreShortage } from "../../../src/score/score-shortage.js";
import { tallyPositions } from "../../../src/tally/tally-positions.js";

interface Rows {
  readonly advertisements: readonly { readonly row: unknown; readonly reading: unknown }[];
  readonly talent: readonly { readonly row: unknown; readonly reading: unknown }[];
}

interface Expected {
  readonly ratio: number;
  readonly positions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly supplyDemand: Readonly<Record<string, number>>;
  readonly contributions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly scores: Readonly<Record<string, number>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

describe("a handful of raw rows, from texts to scores", () => {
  const { advertisements, talent } = read("input.json") as Rows;
  const wanted = read("expected.json") as Expected;
  const jobs = normaliseRecords(
    advertisements.map(({ row }) => row),
    { kind: "job", salary: { currency: "CNY", period: "month" } },
  );
  const people = normaliseRecords(
    talent.map(({ row }) => row),
    { kind: "talent" },
  );
  const tally = tallyPositions(jobs.records, people.records);
  const positions = tally.positions();
  const result = scoreShortage(positions);

  test("every row is accounted for", () => {
    expect(jobs.ledger).toMatchObject({ rowsIn: 9, used: 7, usedInPart: 1, rejected: 1 });
    expect(jobs.ledger.rejections).toMatchObject([{ row: 8, reason: "title-missing" }]);
    expect(jobs.ledger.fields.salary).toEqual({ stated: 7, notStated: 1, unrecognised: 0 });
    expect(people.ledger).toMatchObject({ rowsIn: 10, used: 9, usedInPart: 0, rejected: 1 });
    expect(people.ledger.rejections).toMatchObject([{ row: 9, reason: "status-unrecognised" }]);
    expect(tally.totals()).toMatchObject({
      advertisements: 8,
      vacancies: 19,
      unadvertised: { positions: 1, stock: 9, mobile: 0 },
      salaries: { stated: [{ currency: "CNY", advertisements: 6 }], withoutAnnual: 1, notStated: 1 },
    });
  });

  test("the positions", () => {
    expect(positions.map(({ id }) => id)).toEqual(Object.keys(wanted.positions));
    for (const position of positions) {
      for (const [figure, value] of Object.entries(wanted.positions[position.id] ?? {})) {
        expect(position[figure as "demand"], `${position.id} ${figure}`).toBeCloseTo(value, 9);
      }
    }
    // The industry of most vacancies: 4 of 6.
    expect(positions.map(({ industry }) => industry)).toEqual([null, "信息技术", "金融", "制造"]);
  });

  test("the scores, part by part", () => {
    expect(result.method.supplyDemand?.ratio).toBeCloseTo(wanted.ratio, 12);
    const order = Object.entries(wanted.scores).sort(([, one], [, other]) => other - one);
    expect(result.ranking.map(({ id }) => id)).toEqual(order.map(([id]) => id));
    for (const { id, score, dimensions } of result.ranking) {
      expect(score).toBeCloseTo(wanted.scores[id] as number, 9);
      expect(dimensions.supplyDemand?.value).toBeCloseTo(wanted.supplyDemand[id] as number, 12);
      for (const [dimension, points] of Object.entries(wanted.contributions[id] ?? {})) {
        expect(dimensions[dimension]?.contribution, `${id} ${dimension}`).toBeCloseTo(points, 9);
      }
    }
    expect(result.excluded).toEqual([]);
    expect(result.notices).toEqual([]);
  });
});
