import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as door from "../src/index.js";

// The table of edge rules in docs/method-engine.md, cell by cell: what a cell promises is what the function does.

type Direction = door.Direction;
type Run = (column: number[]) => unknown;
type Edge = "constant" | "zero" | "negative" | "non-finite";

/** Runs of a method that a cell of it speaks of, and columns that take the place of the usual ones. */
interface Rule {
  readonly runs: readonly Run[];
  readonly columns?: Partial<Record<Edge, readonly number[][]>>;
}

const inputs: Readonly<Record<Edge, number[]>> = {
  constant: [5, 5, 5],
  zero: [0, 2, 3],
  negative: [-1, 2, 3],
  "non-finite": [Number.NaN, 2, 3],
};
const allZero: Rule["columns"] = {
  constant: [
    [5, 5, 5],
    [0, 0, 0],
  ],
};
const both = (run: (column: number[], direction: Direction) => unknown): Run[] => [
  (column) => run(column, "benefit"),
  (column) => run(column, "cost"),
];
const scaled = (run: (column: number[], direction: Direction, scale: "linear" | "log") => unknown): Run[] => [
  ...both((column, direction) => run(column, direction, "linear")),
  ...both((column, direction) => run(column, direction, "log")),
];

const other = [1, 2, 4];
/** A weighting method on the column and another one, and on the column twice. */
const weigh = (run: (columns: number[][], directions: Direction[]) => unknown): Run[] => [
  (column) => run([column, other], ["benefit", "benefit"]),
  (column) => run([column, other], ["cost", "cost"]),
  (column) => run([column, column], ["benefit", "benefit"]),
];
const weights = [0.5, 0.5];
const aggregate = (run: (columns: number[][], directions: Direction[]) => unknown): Run[] => weigh(run);
const scores = (run: (columns: number[][]) => unknown): Run[] => [(column) => run([column, other])];

const rules: Readonly<Record<string, Rule>> = {
  normaliseMinMax: {
    runs: [
      ...scaled((column, direction, scale) => door.normaliseMinMax(column, { direction, scale })),
      (column) => door.normaliseMinMax(column, { direction: "cost", constantScore: 0.5 }),
    ],
  },
  normaliseGoalposts: {
    runs: scaled((column, direction, scale) =>
      door.normaliseGoalposts(column, { direction, scale, lower: 1, upper: 9 }),
    ),
  },
  normaliseZScore: {
    runs: [
      ...scaled((column, direction, scale) => door.normaliseZScore(column, { direction, scale })),
      (column) => door.normaliseZScore(column, { direction: "cost", constantScore: 0 }),
    ],
  },
  normaliseLogistic: {
    runs: [
      ...scaled((column, direction, scale) => door.normaliseLogistic(column, { direction, scale })),
      (column) => door.normaliseLogistic(column, { direction: "cost", constantScore: 0.5 }),
    ],
  },
  normalisePercentile: { runs: both((column, direction) => door.normalisePercentile(column, { direction })) },
  normaliseRank: { runs: both((column, direction) => door.normaliseRank(column, { direction })) },
  normaliseBorda: { runs: both((column, direction) => door.normaliseBorda(column, { direction })) },
  normaliseMax: {
    runs: [
      ...both((column, direction) => door.normaliseMax(column, { direction })),
      (column) =>
        column.every((value) => value === 0)
          ? null
          : door.normaliseMax(column, { direction: "cost", cost: "reciprocal" }),
    ],
    columns: allZero,
  },
  normaliseSum: {
    runs: [
      (column) => door.normaliseSum(column, { direction: "benefit" }),
      (column) => (column.every((value) => value === 0) ? null : door.normaliseSum(column, { direction: "cost" })),
    ],
    columns: allZero,
  },
  normaliseVector: { runs: both((column, direction) => door.normaliseVector(column, { direction })), columns: allZero },
  normaliseTarget: {
    runs: scaled((column, direction, scale) =>
      door.normaliseTarget(column, {
        direction,
        scale,
        target: direction === "benefit" ? 9 : scale === "log" ? 0.1 : -9,
      }),
    ),
  },
  normaliseThreshold: {
    runs: both((column, direction) => door.normaliseThreshold(column, { direction, cutPoints: [1, 2] })),
  },
  normaliseLog: {
    runs: both((column, direction) => door.normaliseLog(column, { direction })),
    columns: {
      constant: [
        [5, 5, 5],
        [1, 1, 1],
      ],
      zero: [
        [0, 2, 3],
        [0.5, 2, 3],
      ],
    },
  },
  normaliseLogRatio: { runs: both((column, direction) => door.normaliseLogRatio(column, { direction })) },
  winsoriseByQuantile: { runs: [(column) => door.winsoriseByQuantile(column, { lower: 0.1, upper: 0.9 })] },
  winsoriseByCount: { runs: [(column) => door.winsoriseByCount(column, { low: 1, high: 1 })] },
  treatSkewness: { runs: [(column) => door.treatSkewness(column)] },
  weightEqual: { runs: [] },
  weightGiven: {
    runs: [(column) => door.weightGiven(column)],
    columns: {
      constant: [],
      zero: [
        [0, 2, 3],
        [0, 0, 0],
      ],
      // A weight that is no number is an invalid one, as for every function that is handed weights.
      "non-finite": [],
    },
  },
  weightEntropy: { runs: weigh((columns) => door.weightEntropy(columns)) },
  weightCritic: {
    runs: [
      (column) => door.weightCritic([column, other], { directions: ["benefit", "cost"] }),
      (column) => door.weightCritic([column, [3, 1, 2]], { directions: ["benefit", "benefit"] }),
    ],
  },
  weightStandardDeviation: { runs: weigh((columns) => door.weightStandardDeviation(columns)) },
  weightCoefficientOfVariation: { runs: weigh((columns) => door.weightCoefficientOfVariation(columns)) },
  weightGini: { runs: weigh((columns) => door.weightGini(columns)) },
  weightMerec: { runs: weigh((columns, directions) => door.weightMerec(columns, { directions })) },
  weightPca: { runs: weigh((columns) => door.weightPca(columns)) },
  weightAhp: {
    runs: [
      ([first = 0]) =>
        door.weightAhp([
          [1, first],
          [1 / first, 1],
        ]),
    ],
    columns: { constant: [], "non-finite": [] },
  },
  weightBestWorst: {
    runs: [
      ([first = 0]) => door.weightBestWorst({ best: 0, worst: 1, bestToOthers: [1, first], othersToWorst: [2, 1] }),
    ],
    columns: { constant: [], zero: [[0], [0.5]], "non-finite": [] },
  },
  weightBudgetAllocation: {
    runs: [(column) => door.weightBudgetAllocation([column, [1, 1, 1]])],
    columns: {
      constant: [],
      zero: [
        [0, 2, 3],
        [0, 0, 0],
      ],
      "non-finite": [],
    },
  },
  aggregateArithmetic: { runs: scores((columns) => door.aggregateArithmetic(columns, { weights })) },
  aggregateGeometric: {
    runs: [
      ...scores((columns) => door.aggregateGeometric(columns, { weights })),
      ...scores((columns) => door.aggregateGeometric(columns, { weights, zero: "zero" })),
      ...scores((columns) => door.aggregateGeometric(columns, { weights, zero: 0.1 })),
    ],
  },
  aggregateHarmonic: {
    runs: [
      ...scores((columns) => door.aggregateHarmonic(columns, { weights })),
      ...scores((columns) => door.aggregateHarmonic(columns, { weights, zero: "zero" })),
      ...scores((columns) => door.aggregateHarmonic(columns, { weights, zero: 0.1 })),
    ],
  },
  aggregatePowerMean: {
    runs: [
      ...scores((columns) => door.aggregatePowerMean(columns, { weights, exponent: 2 })),
      ...scores((columns) => door.aggregatePowerMean(columns, { weights, exponent: -2 })),
      ...scores((columns) => door.aggregatePowerMean(columns, { weights, exponent: -2, zero: "zero" })),
    ],
  },
  aggregateMazziottaPareto: { runs: scores((columns) => door.aggregateMazziottaPareto(columns, { weights })) },
  aggregateTopsis: {
    runs: aggregate((columns, directions) => door.aggregateTopsis(columns, { weights, directions })),
  },
  aggregateVikor: { runs: aggregate((columns, directions) => door.aggregateVikor(columns, { weights, directions })) },
  aggregateWaspas: {
    runs: aggregate((columns, directions) => door.aggregateWaspas(columns, { weights, directions })),
    columns: allZero,
  },
  aggregatePromethee: {
    runs: aggregate((columns, directions) => door.aggregatePromethee(columns, { weights, directions })),
  },
  aggregateCopras: {
    runs: [
      (column) => door.aggregateCopras([column, other], { weights, directions: ["benefit", "benefit"] }),
      (column) => door.aggregateCopras([column, other], { weights, directions: ["cost", "cost"] }),
      // Costs all 0 for the first position.
      (column) =>
        column[1] === 2 ? door.aggregateCopras([column, other], { weights, directions: ["cost", "benefit"] }) : null,
    ],
    columns: allZero,
  },
  aggregateMoora: {
    runs: aggregate((columns, directions) => door.aggregateMoora(columns, { weights, directions })),
    columns: allZero,
  },
  aggregateBorda: { runs: aggregate((columns, directions) => door.aggregateBorda(columns, { weights, directions })) },
  aggregateCopeland: {
    runs: aggregate((columns, directions) => door.aggregateCopeland(columns, { weights, directions })),
  },
  aggregatePassed: {
    runs: aggregate((columns, directions) =>
      door.aggregatePassed(columns, { weights, directions, thresholds: [2, 2] }),
    ),
  },
};

/** Cells by method and heading. */
function readTable(): Map<string, Map<string, string>> {
  const text = readFileSync(new URL("../docs/method-engine.md", import.meta.url), "utf8");
  const section = text.split("## Edge rules, method by method")[1]?.split("\n#")[0] ?? "";
  const cellsOf = (line: string): string[] =>
    line
      .replaceAll("\\|", "∣")
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = "", , ...body] = section.split("\n").filter((line) => line.startsWith("|"));
  const headings = cellsOf(head);
  return new Map(
    body.map((line) => {
      const cells = cellsOf(line);
      const name = (cells[0] ?? "").replaceAll("`", "");
      return [name, new Map(headings.map((heading, index) => [heading, cells[index] ?? ""]))];
    }),
  );
}

const codes = ["constant-indicator", "non-positive-value", "invalid-value", "weights-sum", "range-overflow"];
const table = readTable();

/** What a method does with the columns of an edge: the codes it ends in, and whether some run ends well. */
function outcomes({ runs, columns }: Rule, edge: Edge): { readonly faults: Set<string>; readonly passes: boolean } {
  const faults = new Set<string>();
  let passes = false;
  for (const column of columns?.[edge] ?? [inputs[edge]]) {
    for (const run of runs) {
      try {
        run([...column]);
        passes = true;
      } catch (error) {
        if (!(error instanceof door.IndexError)) throw error;
        faults.add(error.code);
      }
    }
  }
  return { faults, passes };
}

describe("the table of edge rules", () => {
  test("has a row for every method", () => {
    const methods = Object.keys(door).filter((name) =>
      /^(normalise|weight|aggregate|winsorise|treat)[A-Z]/u.test(name),
    );
    const readers = ["normaliseRecord", "normaliseRecords", "normaliseTitle"];
    const others = [...readers, "weightChangeOfColumns", "weightStability", "weightStabilityOfColumns"];
    expect([...table.keys()].sort()).toEqual(methods.filter((name) => !others.includes(name)).sort());
    expect(Object.keys(rules).sort()).toEqual([...table.keys()].sort());
  });

  const cases = Object.entries(rules).flatMap(([name, rule]) =>
    (["constant", "zero", "negative"] as const).map((edge) => [name, edge, rule] as const),
  );
  test.each(cases)("%s, %s: does what its cell says", (name, edge, rule) => {
    const cell = table.get(name)?.get(edge) ?? "";
    const { faults, passes } = outcomes(rule, edge);
    if (cell === "–") {
      expect(rule.runs.length === 0 || rule.columns?.[edge]?.length === 0).toBe(true);
      return;
    }
    expect([...faults].sort()).toEqual(codes.filter((code) => cell.includes(code)).sort());
    // What is left of a cell without its codes speaks of what is taken; `cost:` and the like only of when it is refused.
    const rest = cell
      .split(/[;,] /u)
      .filter((part) => !codes.some((code) => part.includes(code)) && !part.startsWith("as is"))
      .join("");
    expect(passes, rest).toBe(rest !== "");
  });

  test.each(Object.entries(rules))("%s refuses what is no finite number", (_, rule) => {
    const { faults, passes } = outcomes(rule, "non-finite");
    if (rule.runs.length === 0 || rule.columns?.["non-finite"]?.length === 0) return;
    expect([[...faults], passes]).toEqual([["non-finite-value"], false]);
  });

  test("weights and comparisons that are no finite number are refused too", () => {
    const bad = Number.NaN;
    const runs: Run[] = [
      () => door.weightGiven([1, bad]),
      () => door.weightBudgetAllocation([[1, bad]]),
      () => door.weightBestWorst({ best: 0, worst: 1, bestToOthers: [1, bad], othersToWorst: [2, 1] }),
      () =>
        door.weightAhp([
          [1, bad],
          [1, 1],
        ]),
    ];
    for (const run of runs) expect(() => run([])).toThrow(door.IndexError);
  });
});
