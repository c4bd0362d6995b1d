import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import {
  aggregateArithmetic,
  aggregateTopsis,
  normaliseMinMax,
  rankScores,
  scoreIndex,
  weightCritic,
  weightEntropy,
} from "shortage-index";

export const columnCount = 5;
export const top = 243;
const directions = ["benefit", "cost", "benefit", "benefit", "cost"] as const;
const weights = [0.3, 0.2, 0.2, 0.2, 0.1];
const definition = {
  indicators: directions.map((direction, index) => ({ id: `i${index}`, direction })),
  normalise: { method: "min-max" },
  weight: { method: "given", weights },
  aggregate: { method: "arithmetic" },
} as const;

export type Task = "sum" | "index" | "topsis" | "critic" | "top";

/** What is timed, beside the task of the same name in engine_peers.py. */
export const tasks: Readonly<Record<Task, (columns: readonly Float64Array[]) => ArrayLike<number>>> = {
  sum: (columns) => {
    const scores = columns.map((column, index) =>
      normaliseMinMax(column, { direction: directions[index] as "benefit" | "cost" }),
    );
    return rankScores(aggregateArithmetic(scores, { weights }), { order: "descending" });
  },
  index: (columns) => scoreIndex(columns, definition).ranks(),
  topsis: (columns) =>
    rankScores(aggregateTopsis(columns, { weights: weightEntropy(columns), directions }), { order: "descending" }),
  critic: (columns) => weightCritic(columns, { directions }),
  top: (columns) => scoreIndex(columns, definition).top(top),
};

/** Reads each column straight into its array, so that a process's peak is that of its task. */
export function readColumns(folder: string, size: number): Float64Array[] {
  const file = openSync(join(folder, `columns-${size}.f64`), "r");
  const columns = Array.from({ length: columnCount }, (_, column) => {
    const values = new Float64Array(size);
    readSync(file, values, 0, values.byteLength, column * values.byteLength);
    return values;
  });
  closeSync(file);
  return columns;
}
