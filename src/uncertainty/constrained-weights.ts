import { drawNormal } from "../numeric/draw-normal.js";
import { createRandom, type Random } from "../numeric/random.js";
import { drawStreams } from "./draw-streams.js";
import type { WeightConstraint } from "./uncertainty-options.js";
import type { WeightSampler } from "./weight-draws.js";
import { findWeightPolytope, type WeightPolytope } from "./weight-polytope.js";

/** Draws of one chain. A chain starts afresh at each block, so that a block needs none of the draws before it. */
const BLOCK = 256;
/** Draws' worth of steps that a chain takes before its first draw. */
const BURN_IN = 10;

/**
 * Makes what draws weights uniformly from those that satisfy constraints, by hit-and-run.
 *
 * From a point a direction is drawn, of all that stay among the weights all alike likely, and the next point uniformly
 * from the chord through it. With d directions a draw is d³ steps from the one before; a chain of 256 draws starts
 * inside, and takes 10 draws' worth of steps first. Where constraints hold with equality, directions across them are left
 * out; where they leave a single point, every draw is it.
 *
 * @param constraints - Conditions on the weights.
 * @param active - Indices of the dimensions that take part; the others keep weight 0.
 * @param dimensions - Ids of all dimensions.
 * @param seed - Seed of the draws.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} `invalid-option` if constraints name another dimension, or nothing satisfies them.
 * @source Smith (1984), Efficient Monte Carlo procedures for generating points uniformly distributed over bounded regions,
 *   Operations Research 32(6) 1296–1308; Tervonen, van Valkenhoef, Baştürk, Postmus (2013), Hit-and-run enables efficient
 *   weight generation for simulation-based multiple criteria decision analysis, EJOR 224(3) 552–559 (their R package hitandrun
 *   takes ⌈d³ ln(d + 1) / 4⌉ steps a draw, which is fewer up to 53 directions).
 */
export function createConstrainedSampler(
  constraints: readonly WeightConstraint[],
  active: readonly number[],
  dimensions: readonly string[],
  seed: number,
  where: string,
): WeightSampler {
  const polytope = findWeightPolytope(constraints, active, dimensions, where);
  const steps = polytope.basis.length ** 3;
  const root = createRandom(seed);
  const point = new Float64Array(active.length);
  const direction = new Float64Array(active.length);
  let random: Random = root;
  let block = -1;
  let next = 0;
  const restart = (): void => {
    next = block * BLOCK;
    random = root.stream(next).stream(drawStreams.weights);
    point.set(polytope.start);
    for (let step = 0; step < BURN_IN * steps; step += 1) walk(polytope, point, direction, random);
  };
  return {
    draw: (number, out) => {
      const wanted = Math.floor(number / BLOCK);
      if (wanted !== block || number < next) {
        block = wanted;
        restart();
      }
      for (; next <= number; next += 1) {
        for (let step = 0; step < steps; step += 1) walk(polytope, point, direction, random);
      }
      out.fill(0);
      for (let at = 0; at < active.length; at += 1) out[active[at] as number] = point[at] as number;
    },
  };
}

/** One step of hit-and-run; the point is moved. */
function walk(polytope: WeightPolytope, point: Float64Array, direction: Float64Array, random: Random): void {
  const { basis, rows } = polytope;
  direction.fill(0);
  for (const one of basis) {
    const length = drawNormal(random);
    for (let at = 0; at < direction.length; at += 1) {
      direction[at] = (direction[at] as number) + length * (one[at] as number);
    }
  }
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    let room = 0;
    let speed = 0;
    for (let at = 0; at < point.length; at += 1) {
      const coefficient = row[at] as number;
      room -= coefficient * (point[at] as number);
      speed += coefficient * (direction[at] as number);
    }
    // A point can lie outside by rounding; it is not to be pushed further.
    if (speed > 0) most = Math.min(most, Math.max(0, room) / speed);
    else if (speed < 0) least = Math.max(least, Math.max(0, room) / speed);
  }
  if (!(least < most)) return;
  const length = least + (most - least) * random.uniform();
  let total = 0;
  for (let at = 0; at < point.length; at += 1) {
    const moved = Math.max(0, (point[at] as number) + length * (direction[at] as number));
    point[at] = moved;
    total += moved;
  }
  for (let at = 0; at < point.length; at += 1) point[at] = (point[at] as number) / total;
}
