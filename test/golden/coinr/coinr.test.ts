import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aggregateBorda } from "../../../src/aggregate/aggregate-borda.js";
import { aggregateCopeland } from "../../../src/aggregate/aggregate-copeland.js";
import { aggregatePowerMean } from "../../../src/aggregate/aggregate-power-mean.js";
import type { Direction } from "../../../src/model/position.js";
import { normaliseBorda } from "../../../src/normalise/normalise-borda.js";
import { normaliseGoalposts } from "../../../src/normalise/normalise-goalposts.js";
import { normaliseMinMax } from "../../../src/normalise/normalise-min-max.js";
import { normalisePercentile } from "../../../src/normalise/normalise-percentile.js";
import { normaliseRank } from "../../../src/normalise/normalise-rank.js";
import { normaliseTarget } from "../../../src/normalise/normalise-target.js";
import { normaliseZScore } from "../../../src/normalise/normalise-z-score.js";
import { treatSkewness } from "../../../src/normalise/treat-skewness.js";
import { quantileSorted } from "../../../src/numeric/quantile-sorted.js";
import { sortedCopy } from "../../../src/numeric/sorted-copy.js";
import { correlateKendall } from "../../../src/rank/correlate-kendall.js";
import { correlateSpearman } from "../../../src/rank/correlate-spearman.js";
import { rankScores } from "../../../src/rank/rank-scores.js";
import { auditColumns } from "../../../src/score/audit-columns.js";
import type { AggregateSpec, IndexDefinition, MissingPolicy } from "../../../src/score/index-definition.js";
import { scoreIndex } from "../../../src/score/score-index.js";
import { weightPca } from "../../../src/weight/weight-pca.js";
import { dataFolder, readData } from "../../support/data.js";

type Row = readonly (number | null)[];
type Named<T> = Readonly<Record<string, T>>;

interface Input {
  readonly columns: readonly Row[];
  readonly directions: readonly number[];
  readonly weights: readonly number[];
  readonly groups: readonly string[];
  readonly groupWeights: Named<number>;
  readonly segments: readonly string[];
  readonly targets: readonly number[];
  readonly goalposts: readonly (readonly [number, number])[];
}

interface Expected {
  readonly normalise: readonly Named<Row>[];
  readonly treat: readonly Named<Row>[];
  readonly impute: Named<Named<Row>>;
  readonly aggregate: Named<readonly number[]>;
  readonly index: Named<readonly number[]>;
  readonly loadings: readonly number[];
  readonly shares: readonly number[];
  readonly alpha: number;
  readonly alphaInPairs: number;
  readonly pearsonInPairs: readonly (readonly number[])[];
  readonly correlate: Named<readonly (readonly number[])[]>;
}

/** Of ASEM: weighted sums of the scores of each indicator, and scores of the aggregates. */
interface ExpectedAsem
  extends Readonly<Record<"example" | "treated" | "geometric" | "harmonic", Named<readonly number[]>>> {
  readonly normalise: Named<Named<readonly number[]>>;
  readonly pillars: Named<Readonly<Record<"copeland" | "outranking" | "loadings", readonly number[]>>>;
}

interface Asem {
  readonly iData: Named<readonly (number | string | null)[]>;
  readonly iMeta: Named<readonly (number | string | null)[]>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

/** Equal to COINr's within 1e-9 of the greater; `null` for a gap. */
function expectNear(actual: ArrayLike<number>, wanted: Row | undefined): void {
  if (wanted === undefined) throw new Error("no such expected value");
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((one, index) => {
    if (one === null) expect(actual[index]).toBeNaN();
    else expect(Math.abs((actual[index] as number) - one)).toBeLessThan(1e-9 * Math.max(1, Math.abs(one)));
  });
}

const directionOf = (way: number): Direction => (way === 1 ? "benefit" : "cost");
const times100 = (scores: Float64Array): Float64Array => scores.map((score) => 100 * score);
const withGaps = (column: readonly unknown[]): number[] =>
  column.map((value) => (typeof value === "number" ? value : Number.NaN));

interface Settings {
  readonly direction: Direction;
  readonly target: number;
  readonly posts: readonly [number, number];
}

type Normalisation = (values: readonly number[], settings: Settings) => Float64Array;

const between = (values: readonly number[], { direction, posts }: Settings, open: boolean): Float64Array =>
  normaliseGoalposts(values, { direction, lower: posts[0], upper: posts[1], outside: open ? "extend" : "clamp" });

const normalisations: Named<Normalisation> = {
  minmax: (values, { direction }) => normaliseMinMax(values, { direction, range: [0, 100] }),
  zscore: (values, { direction }) =>
    normaliseZScore(values, { direction, deviation: "sample" }).map((score) => 100 + 10 * score),
  rank: (values, { direction }) => normaliseRank(values, { direction }),
  rankMidrank: (values, { direction }) => normaliseRank(values, { direction, ties: "midrank" }),
  prank: (values, { direction }) => normalisePercentile(values, { direction, ties: "competition" }),
  prankMidrank: (values, { direction }) => normalisePercentile(values, { direction }),
  borda: (values, { direction }) => normaliseBorda(values, { direction }),
  dist2max: (values, { direction }) => normaliseMinMax(values, { direction }),
  dist2targ: (values, { direction, target }) => normaliseTarget(values, { direction, target, outside: "extend" }),
  dist2targCapped: (values, { direction, target }) => normaliseTarget(values, { direction, target }),
  goalposts: (values, settings) => times100(between(values, settings, false)),
  goalpostsFree: (values, settings) => between(values, settings, true),
  scaled: (values, settings) => times100(between(values, settings, true)),
};

/** Scores of the values that are there, in their rows. */
function normalised(name: string, column: readonly number[], settings: Settings): number[] {
  const rows = column.flatMap((value, row) => (Number.isNaN(value) ? [] : [row]));
  const present = rows.map((row) => column[row] as number);
  const scores = (normalisations[name] as Normalisation)(present, settings);
  return column.map((value, row) => (Number.isNaN(value) ? value : (scores[rows.indexOf(row)] as number)));
}

const aggregations: Named<AggregateSpec> = {
  amean: { method: "arithmetic" },
  gmean: { method: "geometric" },
  hmean: { method: "harmonic" },
};

describe("as COINr has it: made-up columns with equals, zeros, negatives, gaps and outliers", () => {
  const input = read("input.json") as Input;
  const expected = read("expected.json") as Expected;
  const columns = input.columns.map(withGaps);
  const directions = input.directions.map(directionOf);
  const total = input.weights.reduce((sum, weight) => sum + weight, 0);
  const weights = input.weights.map((weight) => weight / total);
  const complete = (columns[0] as number[]).flatMap((_, row) =>
    columns.some((column) => Number.isNaN(column[row])) ? [] : [row],
  );
  const whole = columns.map((column) => complete.map((row) => column[row] as number));
  const signed = whole.map((column, j) => column.map((value) => (input.directions[j] as number) * value));
  const ids = columns.map((_, j) => `x${j}`);
  const definition = (more: Partial<IndexDefinition>): IndexDefinition => ({
    indicators: directions.map((direction, j) => ({ id: `x${j}`, direction })),
    normalise: { method: "min-max", range: [0.01, 1] },
    weight: { method: "given", weights: input.weights },
    aggregate: { method: "arithmetic" },
    missing: { method: "reweight" },
    ...more,
  });
  const grouped = (more: Partial<IndexDefinition>): IndexDefinition =>
    definition({
      indicators: directions.map((direction, j) => ({ id: `x${j}`, direction, group: input.groups[j] as string })),
      groupWeights: Object.entries(input.groupWeights).map(([id, weight]) => ({ id, weight })),
      ...more,
    });

  test("every normalisation is asked", () => {
    expect(Object.keys(expected.normalise[0] ?? {})).toEqual(Object.keys(normalisations));
  });

  test.each(Object.keys(normalisations))("normalise: %s", (name) => {
    columns.forEach((column, j) => {
      const settings = {
        direction: directions[j] as Direction,
        target: input.targets[j] as number,
        posts: input.goalposts[j] as readonly [number, number],
      };
      expectNear(normalised(name, column, settings), expected.normalise[j]?.[name]);
    });
  });

  test.each(ids)("outlier rule: %s", (id) => {
    const column = columns[ids.indexOf(id)] as number[];
    const wanted = expected.treat[ids.indexOf(id)] as Named<Row>;
    const rows = column.flatMap((value, row) => (Number.isNaN(value) ? [] : [row]));
    const result = treatSkewness(rows.map((row) => column[row] as number));
    expectNear(
      result.values,
      rows.map((row) => wanted.values?.[row] as number),
    );
    expect(result.changed.map((place) => rows[place])).toEqual(wanted.changed);
    for (const when of ["before", "after"] as const) {
      expectNear([result[when].skewness as number, result[when].kurtosis as number], wanted[when]);
    }
  });

  test.each<[string, MissingPolicy]>([
    ["mean", { method: "mean" }],
    ["median", { method: "median" }],
    ["meanBySegment", { method: "mean", within: "segment" }],
    ["medianBySegment", { method: "median", within: "segment" }],
  ])("gaps in scores filled: %s", (name, missing) => {
    const result = scoreIndex(columns, definition({ missing }), { segments: input.segments });
    Object.values(expected.impute[name] ?? {}).forEach((wanted, j) => {
      expectNear(times100(result.normalised[j] as Float64Array), wanted);
    });
  });

  test.each(Object.entries(aggregations))("%s, gaps left out", (name, aggregate) => {
    expectNear(times100(scoreIndex(columns, definition({ aggregate })).scores), expected.aggregate[name]);
  });

  test("generalised means", () => {
    const scores = columns.map((column, j) =>
      normalised("minmax", column, { direction: directions[j] as Direction, target: 0, posts: [0, 1] }),
    );
    const moved = scores.map((column) => complete.map((row) => 1 + 0.99 * (column[row] as number)));
    expectNear(aggregatePowerMean(moved, { weights, exponent: 2 }), expected.aggregate.genmean2);
    expectNear(aggregatePowerMean(moved, { weights, exponent: -3 }), expected.aggregate.genmeanMinus3);
  });

  test("outranking and Copeland, draws among them", () => {
    const equal = weights.map(() => 1 / weights.length);
    expectNear(aggregateBorda(whole, { weights, directions }), expected.aggregate.outranking);
    expectNear(aggregateCopeland(whole, { weights, directions }), expected.aggregate.copeland);
    expectNear(aggregateCopeland(whole, { weights: equal, directions }), expected.aggregate.copelandEqual);
  });

  test("weights on two levels, untreated, and ranks", () => {
    expectNear(times100(scoreIndex(columns, grouped({})).scores), expected.index.amean);
    const { scores } = scoreIndex(columns, grouped({ treat: { method: "skewness-kurtosis" } }));
    expectNear(rankScores(scores, { order: "descending" }), expected.index.rank);
  });

  test.each(Object.entries(aggregations))("weights on two levels, treated: %s", (name, aggregate) => {
    const treated = grouped({ treat: { method: "skewness-kurtosis" }, aggregate });
    const wanted = expected.index[`treated${name[0]?.toUpperCase()}${name.slice(1)}`];
    expectNear(times100(scoreIndex(columns, treated).scores), wanted);
  });

  test("principal components and Cronbach's alpha", () => {
    const audit = auditColumns(signed, { indicators: ids, weights });
    expectNear([audit.alpha as number], [expected.alpha]);
    expectNear(audit.componentShares, expected.shares);
    expectNear(weightPca(whole, { directions, loadings: "absolute" }), expected.loadings);
  });

  test("alpha and correlations with gaps, each pair over its own positions", () => {
    const withGapsSigned = columns.map((column, j) => column.map((value) => (input.directions[j] as number) * value));
    const { alpha, pairs } = auditColumns(withGapsSigned, { indicators: ids, weights, gaps: "pairwise" });
    expectNear([alpha as number], [expected.alphaInPairs]);
    for (const { first, second, correlation } of pairs) {
      expectNear([correlation], [expected.pearsonInPairs[ids.indexOf(first)]?.[ids.indexOf(second)] as number]);
    }
  });

  test("correlations of every pair", () => {
    const { pairs } = auditColumns(signed, { indicators: ids, weights });
    for (const { first, second, correlation } of pairs) {
      const [i, j] = [ids.indexOf(first), ids.indexOf(second)];
      const [one, other] = [signed[i] as number[], signed[j] as number[]];
      expectNear(
        [correlation, correlateSpearman(one, other), correlateKendall(one, other)],
        ["pearson", "spearman", "kendall"].map((kind) => expected.correlate[kind]?.[i]?.[j] as number),
      );
    }
  });
});

/** Six best of the 51 countries, as the package's own article «Presenting Results» prints them, to two decimals. */
const ARTICLE: Named<readonly number[]> = {
  Index: [68.38, 64.82, 64.8, 64.47, 63.54, 63.0],
  Conn: [62.79, 61.94, 57.1, 57.44, 63.99, 53.87],
  Sust: [73.98, 67.7, 72.51, 71.5, 63.09, 72.12],
  Physical: [63.41, 64.87, 50.52, 58.18, 71.97, 51.51],
  ConEcFin: [32.87, 46.62, 30.43, 25.7, 48.22, 23.87],
  Political: [74.78, 84.55, 78.13, 80.03, 80.84, 80.98],
  Instit: [85.94, 71.74, 75.35, 89.46, 75.6, 74.51],
  P2P: [56.93, 41.92, 51.04, 33.8, 43.32, 38.5],
  Environ: [77.21, 58.73, 69.83, 70.9, 53.01, 66.37],
};

describe.skipIf(dataFolder === null)("as COINr has it: ASEM", () => {
  const expected = read("asem.json") as ExpectedAsem;
  const asem = (): Asem => JSON.parse(readData("asem", "input_ASEM.json")) as Asem;
  const rowOf = ({ iMeta }: Asem, code: string): Named<number | string | null> => {
    const at = iMeta.iCode?.indexOf(code) as number;
    return Object.fromEntries(
      Object.entries(iMeta).map(([key, values]) => [key, values[at] as number | string | null]),
    );
  };
  const columnOf = ({ iData }: Asem, code: string): number[] => withGaps(iData[code] ?? []);
  const childrenOf = ({ iMeta }: Asem, parent: string): string[] =>
    (iMeta.iCode ?? []).flatMap((code, at) => (iMeta.Parent?.[at] === parent ? [code as string] : []));
  const denominated = (data: Asem, code: string): number[] => {
    const by = rowOf(data, code).Denominator;
    const divisor = typeof by === "string" ? columnOf(data, by) : null;
    return columnOf(data, code).map((value, row) => (divisor === null ? value : value / (divisor[row] as number)));
  };
  /** The package fills gaps by the mean of Europe or Asia before it treats outliers. */
  const filled = (data: Asem, column: readonly number[]): number[] => {
    const groups = data.iData.EurAsia_group ?? [];
    return column.map((value, row) => {
      if (!Number.isNaN(value)) return value;
      const alike = column.filter((other, at) => groups[at] === groups[row] && !Number.isNaN(other));
      return alike.reduce((sum, other) => sum + other, 0) / alike.length;
    });
  };

  /** Scores of an aggregate from its indicators. Pillars are the groups; their weights hold those of the levels above. */
  function score(
    data: Asem,
    aggregate: string,
    columnFor: (code: string) => number[],
    more: Partial<IndexDefinition>,
  ): Float64Array {
    const weightOf = (code: string): number => rowOf(data, code).Weight as number;
    const shares = (code: string, share: number): { readonly id: string; readonly weight: number }[] => {
      if (rowOf(data, code).Level === 2) return [{ id: code, weight: share }];
      const children = childrenOf(data, code);
      const total = children.reduce((sum, child) => sum + weightOf(child), 0);
      return children.flatMap((child) => shares(child, (share * weightOf(child)) / total));
    };
    const groupWeights = shares(aggregate, 1);
    const codes = groupWeights.flatMap(({ id }) => childrenOf(data, id));
    return times100(
      scoreIndex(codes.map(columnFor), {
        indicators: codes.map((id) => {
          const { Direction: way, Parent: group } = rowOf(data, id);
          return { id, direction: directionOf(way as number), group: group as string };
        }),
        treat: { method: "skewness-kurtosis" },
        normalise: { method: "min-max" },
        weight: { method: "given", weights: codes.map(weightOf) },
        groupWeights,
        aggregate: { method: "arithmetic" },
        missing: { method: "reweight" },
        ...more,
      }).scores,
    );
  }

  test.each(Object.keys(normalisations))("normalise: %s", (name) => {
    const data = asem();
    for (const [code, wanted] of Object.entries(expected.normalise)) {
      const column = columnOf(data, code);
      const sorted = sortedCopy(column.filter((value) => !Number.isNaN(value)));
      const { Direction: way, Target: target } = rowOf(data, code);
      const scores = normalised(name, column, {
        direction: directionOf(way as number),
        target: target as number,
        posts: [quantileSorted(sorted, 0.1), quantileSorted(sorted, 0.9)],
      });
      const sum = (weigh: (row: number) => number): number =>
        scores.reduce((total, value, row) => (Number.isNaN(value) ? total : total + weigh(row) * value), 0);
      expectNear([sum(() => 1), sum((row) => row + 1)], wanted[name]);
    }
  });

  test.each(Object.keys(expected.pillars))("outranking, Copeland and principal component: %s", (pillar) => {
    const data = asem();
    const codes = childrenOf(data, pillar);
    const columns = codes.map((code) => columnOf(data, code));
    const directions = codes.map((code) => directionOf(rowOf(data, code).Direction as number));
    const rows = (columns[0] as number[]).flatMap((_, row) =>
      columns.some((column) => Number.isNaN(column[row])) ? [] : [row],
    );
    const whole = columns.map((column) => rows.map((row) => column[row] as number));
    const options = { weights: codes.map(() => 1 / codes.length), directions };
    const wanted = expected.pillars[pillar];
    expectNear(aggregateBorda(whole, options), wanted?.outranking);
    expectNear(aggregateCopeland(whole, options), wanted?.copeland);
    expectNear(weightPca(whole, { directions, loadings: "absolute" }), wanted?.loadings);
  });

  const aggregates = Object.keys(expected.treated);

  test.each(aggregates)("the package's example: %s", (aggregate) => {
    const data = asem();
    const scores = score(data, aggregate, (code) => filled(data, denominated(data, code)), {});
    expectNear(scores, expected.example[aggregate]);
    if (aggregate === "Index") expectNear(rankScores(scores, { order: "descending" }), expected.example.rank);
  });

  test.each(Object.keys(ARTICLE))("the package's example, as published: %s", (aggregate) => {
    const best = [1, 2, 3, 4, 5, 6].map((rank) => expected.example.rank?.indexOf(rank) as number);
    const data = asem();
    const scores = score(data, aggregate, (code) => filled(data, denominated(data, code)), {});
    expect(best.map((row) => Number((scores[row] as number).toFixed(2)))).toEqual(ARTICLE[aggregate]);
  });

  test.each(aggregates)("gaps left out, treated: %s", (aggregate) => {
    const data = asem();
    const columnFor = (code: string): number[] => columnOf(data, code);
    expectNear(score(data, aggregate, columnFor, {}), expected.treated[aggregate]);
    const normalise = { method: "min-max", range: [0.01, 1] } as const;
    for (const [name, method] of [
      ["geometric", "geometric"],
      ["harmonic", "harmonic"],
    ] as const) {
      expectNear(score(data, aggregate, columnFor, { normalise, aggregate: { method } }), expected[name][aggregate]);
    }
  });
});
