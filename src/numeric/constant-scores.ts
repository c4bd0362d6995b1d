import { IndexError } from "../errors/index-error.js";

/**
 * The same score for every position of a constant indicator, or the refusal of it.
 *
 * @throws {IndexError} `constant-indicator` if no score is given.
 */
export function constantScores(size: number, value: number, score: number | undefined, where: string): Float64Array {
  if (score === undefined) {
    throw new IndexError("constant-indicator", {
      where,
      expected: "two different values, or `constantScore`",
      received: `${size} × ${value}`,
    });
  }
  return new Float64Array(size).fill(score);
}
