import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aggregateBorda } from "../../../src/aggregate/aggregate-borda.js";
import { aggregateCopeland } from "../../../src/aggregate/aggregate-copeland.js";
import { aggregateCopras } from "../../../src/aggregate/aggregate-copras.js";
import { aggregateMoora } from "../../../src/aggregate/aggregate-moora.js";
import { aggregatePromethee, type PreferenceFunction } from "../../../src/aggregate/aggregate-promethee.js";
import { aggregateTopsis } from "../../../src/aggregate/aggregate-topsis.js";
import { aggregateVikor } from "../../../src/aggregate/aggregate-vikor.js";
import { aggregateWaspas } from "../../../src/aggregate/aggregate-waspas.js";
import type { Direction } from "../../../src/model/position.js";
import { normaliseMinMax } from "../../../src/normalise/normalise-min-max.js";
import { correlateKendall } from "../../../src/rank/correlate-kendall.js";
import { correlateSpearman } from "../../../src/rank/correlate-spearman.js";
import { auditColumns } from "../../../src/score/audit-columns.js";
import { weightCritic } from "../../../src/weight/weight-critic.js";
import { weightEntropy } from "../../../src/weight/weight-entropy.js";
import { weightGini } from "../../../src/weight/weight-gini.js";
import { weightMerec } from "../../../src/weight/weight-merec.js";
import { weightStandardDeviation } from "../../../src/weight/weight-standard-deviation.js";

interface Table {
  readonly columns: readonly (readonly number[])[];
  readonly directions: readonly Direction[];
  readonly weights: readonly number[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const tables = read("input.json") as readonly Table[];
const expected = read("expected.json") as readonly Readonly<Record<string, readonly number[]>>[];

/** Every method on one table. */
function resultsOf({ columns, directions, weights }: Table): Record<string, ArrayLike<number>> {
  const positive = columns.map((column) => column.map((value) => value + 1));
  const benefits = columns.map((column, j) => column.map((value) => (directions[j] === "benefit" ? value : -value)));
  const scores = columns.map((column, j) => normaliseMinMax(column, { direction: directions[j] as Direction }));
  const [first = [], second = []] = columns;
  const promethee = (preferences: PreferenceFunction): Float64Array =>
    aggregatePromethee(columns, { weights, directions, preferences });
  const { alpha } = auditColumns(benefits, { indicators: columns.map((_, j) => String(j)), weights });
  return {
    entropy: weightEntropy(columns),
    critic: weightCritic(columns, { directions }),
    merec: weightMerec(positive, { directions }),
    gini: weightGini(columns),
    standardDeviation: weightStandardDeviation(columns),
    topsis: aggregateTopsis(scores, { weights, normalisation: "none" }),
    vikor: aggregateVikor(columns, { weights, directions, strategy: 0.3 }),
    waspas: aggregateWaspas(positive, { weights, directions, share: 0.7 }),
    usual: promethee({ kind: "usual" }),
    uShape: promethee({ kind: "u-shape", indifference: 2 }),
    vShape: promethee({ kind: "v-shape", preference: 3 }),
    level: promethee({ kind: "level", indifference: 1, preference: 3 }),
    linear: promethee({ kind: "linear", indifference: 1, preference: 3 }),
    moora: aggregateMoora(columns, { weights, directions }),
    copras: aggregateCopras(positive, { weights, directions }),
    copeland: aggregateCopeland(columns, { weights, directions }),
    borda: aggregateBorda(columns, { weights, directions }),
    kendall: [correlateKendall(first, second)],
    spearman: [correlateSpearman(first, second)],
    alpha: [alpha ?? Number.NaN],
  };
}

describe.each(tables.map((table, index) => [index, table] as const))("table %s of equals and zeros", (index, table) => {
  const results = resultsOf(table);
  const wanted = expected[index] ?? {};

  test("every method is asked", () => {
    expect(Object.keys(results).sort()).toEqual(Object.keys(wanted).sort());
  });

  test.each(Object.entries(wanted))("%s", (name, values) => {
    const actual = results[name] ?? [];
    expect(actual).toHaveLength(values.length);
    values.forEach((value, place) => {
      expect(Math.abs((actual[place] as number) - value)).toBeLessThan(1e-9);
    });
  });
});
