import { type DrawCounts, type DrawPart, WEIGHT_UNIT } from "./draw-counts.js";
import type { DrawRun } from "./draw-run.js";

/** Mean weights of the draws in which each position has rank 1; `null` where there is none. */
export type CentralWeights = readonly (Float64Array | null)[];

/** Reads central weights from counts; `null` where weights do not vary. */
export function centralWeights({ size, first, firstWeights }: DrawCounts): CentralWeights | null {
  if (firstWeights === null) return null;
  const width = firstWeights.length / size;
  return Array.from(first, (draws, position) =>
    draws === 0
      ? null
      : firstWeights.slice(position * width, (position + 1) * width).map((sum) => sum / WEIGHT_UNIT / draws),
  );
}

/** Whether confidence factors need a look at every draw, and not only at the base figures. */
export function needsEveryDraw({ model }: DrawRun): boolean {
  return model.varies.weights && (model.varies.data || model.varies.method);
}

/**
 * Counts in how many draws each position has rank 1 with its central weights held.
 *
 * @param run - The run; where neither figures nor method vary, one look at the base figures stands for every draw.
 * @param central - Central weights.
 * @param part - Which draws.
 * @returns Shape `[n]`; 0 where there are no central weights.
 */
export function countConfidence(run: DrawRun, central: CentralWeights, part: DrawPart): Uint32Array {
  const { model } = run;
  const { ties, tolerance } = model.base.method.options;
  const counts = new Uint32Array(central.length);
  const isFirst = (scores: Float64Array, position: number): boolean => {
    let best = 0;
    for (let at = 0; at < scores.length; at += 1) if ((scores[at] as number) > best) best = scores[at] as number;
    const within = (at: number): boolean => best - (scores[at] as number) <= tolerance / 100;
    // With midranks, equals that share the first places have none of them rank 1.
    return within(position) && (ties !== "midrank" || !scores.some((_, at) => at !== position && within(at)));
  };
  const look = (draw: number, times: number): void => {
    const prepared = model.prepared(draw, draw);
    central.forEach((weights, position) => {
      if (weights !== null && isFirst(prepared.score(weights), position)) {
        counts[position] = (counts[position] as number) + times;
      }
    });
  };
  if (!needsEveryDraw(run)) look(0, part.to - part.from);
  else for (let draw = part.from; draw < part.to; draw += 1) look(draw, 1);
  return counts;
}
