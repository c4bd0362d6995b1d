import { leastFirst } from "./least-first.js";
import { leastShift, type WeightShift } from "./least-shift.js";
import { movedBetween, shiftWithin, sumOf } from "./shift-within.js";

/** What is known of the least shift of weight that lifts so many of some sums to 0. */
export interface CountedShift {
  /** The best shift found; `null` where none was. */
  readonly found: WeightShift | null;
  /** No shift of less does it; infinite where none at all does. That of `found` where this is the least. */
  readonly atLeast: number;
}

/** Sums that fall short of 0 by less than this are 0 within the rounding of the linear programme. */
const ROUNDING = 1e-9;

/** With so many rows left open in a cell they are decided one by one, and the cell is split no further. */
const FEW = 8;

/** A part of the simplex of weights. */
interface Cell {
  readonly corners: readonly Float64Array[];
  /** Rows that may be lifted in a part of it. */
  readonly open: readonly number[];
  /** Number of rows that are lifted everywhere in it. */
  readonly lifted: number;
}

/**
 * The least shift of weight that lifts at least `count` of some weighted sums of gains to 0, whichever they are.
 *
 * Branch and bound. The simplex of weights is split into ever smaller cells, the one nearest to the weights first. A row that
 * is short of 0 at every corner of a cell is short in all of it, one that is not short at any corner is short nowhere, so
 * a cell in which too few rows can be lifted is dropped. Where few rows are left open they are decided one by one, by
 * linear programmes. When the nearest cell left is no nearer than the best shift found, that is the least.
 *
 * @param weights - Shape [m]; ≥ 0, sum 1 within rounding.
 * @param rows - Gains, shape [r] × [m]; never modified.
 * @param count - How many rows must come to 0 or above.
 * @param cells - How many cells may be looked at; then what is known so far is given back.
 */
export function shiftPastCount(
  weights: readonly number[],
  rows: readonly Float64Array[],
  count: number,
  cells: number,
): CountedShift {
  const needs = rows.map((gains) =>
    sumOf(weights, gains) >= -ROUNDING ? 0 : (leastShift(weights, gains)?.moved ?? Number.POSITIVE_INFINITY),
  );
  if (count > rows.length) return { found: null, atLeast: Number.POSITIVE_INFINITY };
  const gains = Float64Array.from(rows.flatMap((row) => Array.from(row)));
  const best = new BestShift(weights, rows, count);
  best.offer([...weights]);
  const queue = leastFirst<Cell>();
  const byNeed = rows.map((_, row) => row).sort((one, other) => (needs[one] as number) - (needs[other] as number));
  const put = (corners: readonly Float64Array[], parent: Cell, bound: number): void => {
    const cell = narrow(gains, corners, parent);
    const wanted = count - cell.lifted;
    if (cell.open.length < wanted) return;
    // Of the open rows the one that is wanted last, in the order of what they need one by one.
    const hardest = wanted <= 0 ? 0 : (needs[cell.open[wanted - 1] as number] as number);
    const least = Math.max(bound, distanceTo(weights, corners), hardest);
    if (least < best.moved) queue.put(cell, least);
  };
  const whole = unitCorners(weights.length);
  put(whole, { corners: whole, open: byNeed, lifted: 0 }, 0);
  for (let looked = 0; ; looked += 1) {
    const next = queue.take();
    if (next === null || next.key >= best.moved - ROUNDING) {
      best.polish();
      return { found: best.shift, atLeast: best.moved };
    }
    if (looked >= cells) return { found: best.shift, atLeast: next.key };
    const { item: cell, key: bound } = next;
    const wanted = count - cell.lifted;
    if (wanted <= 0 || cell.open.length <= Math.max(FEW, wanted)) {
      decide(cell, wanted, weights, rows, best);
      continue;
    }
    const [one, other] = longestEdge(cell.corners);
    const [from, to] = [cell.corners[one] as Float64Array, cell.corners[other] as Float64Array];
    const middle = from.map((weight, k) => (weight + (to[k] as number)) / 2);
    // The least shift that lifts what the middle lifts is nearer, and more can be dropped.
    if (best.offer(middle)) best.polish();
    put(cell.corners.with(one, middle), cell, bound);
    put(cell.corners.with(other, middle), cell, bound);
  }
}

/** The best shift so far. */
class BestShift {
  shift: WeightShift | null = null;
  private readonly weights: readonly number[];
  private readonly rows: readonly Float64Array[];
  private readonly count: number;

  constructor(weights: readonly number[], rows: readonly Float64Array[], count: number) {
    this.weights = weights;
    this.rows = rows;
    this.count = count;
  }

  get moved(): number {
    return this.shift === null ? Number.POSITIVE_INFINITY : this.shift.moved;
  }

  /** Takes weights if they are nearer and lift enough rows; whether it did. */
  offer(weights: ArrayLike<number>): boolean {
    const moved = movedBetween(this.weights, weights, this.weights.length);
    if (moved >= this.moved || !this.isEnough(weights)) return false;
    this.shift = { weights: Array.from(weights), moved };
    return true;
  }

  /** Takes the least shift of all that lift the same rows, by a linear programme over the few that are in the way. */
  polish(): void {
    const { shift } = this;
    if (shift === null) return;
    const lifted = this.rows.filter((gains) => sumOf(shift.weights, gains) >= -ROUNDING);
    const corners = unitCorners(this.weights.length);
    const active: Float64Array[] = [];
    for (let round = 0; round <= lifted.length; round += 1) {
      const next = shiftWithin(this.weights, corners, active);
      if (next === null) return;
      let lowest = -ROUNDING;
      let broken: Float64Array | null = null;
      for (const gains of lifted) {
        const sum = sumOf(next.weights, gains);
        if (sum >= lowest) continue;
        lowest = sum;
        broken = gains;
      }
      if (broken === null) {
        // Within the rounding it can be further by as little as the rows were short.
        if (next.moved <= shift.moved + 10 * ROUNDING && this.isEnough(next.weights)) this.shift = next;
        return;
      }
      active.push(broken);
    }
  }

  private isEnough(weights: ArrayLike<number>): boolean {
    let lifted = 0;
    for (const gains of this.rows) if (sumOf(weights, gains) >= -ROUNDING) lifted += 1;
    return lifted >= this.count;
  }
}

/** Corners of the whole simplex: all weight on one dimension. */
function unitCorners(size: number): Float64Array[] {
  return Array.from({ length: size }, (_, k) => {
    const corner = new Float64Array(size);
    corner[k] = 1;
    return corner;
  });
}

/** Which rows a part of a cell leaves open; the gains are row by row, [r × m], for this is where the time goes. */
function narrow(gains: Float64Array, corners: readonly Float64Array[], parent: Cell): Cell {
  const size = corners.length;
  const flat = new Float64Array(size * size);
  corners.forEach((corner, at) => {
    flat.set(corner, at * size);
  });
  const open: number[] = [];
  let lifted = parent.lifted;
  for (const row of parent.open) {
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    for (let corner = 0; corner < flat.length; corner += size) {
      let sum = 0;
      for (let k = 0; k < size; k += 1) sum += (flat[corner + k] as number) * (gains[row * size + k] as number);
      if (sum < least) least = sum;
      if (sum > greatest) greatest = sum;
    }
    if (least >= -ROUNDING) lifted += 1;
    else if (greatest >= -ROUNDING) open.push(row);
  }
  return { corners, open, lifted };
}

/** A shift that no point of a cell can do with less than: by how much each weight must rise, or fall. */
function distanceTo(weights: readonly number[], corners: readonly Float64Array[]): number {
  let rise = 0;
  let fall = 0;
  weights.forEach((weight, k) => {
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    for (const corner of corners) {
      least = Math.min(least, corner[k] as number);
      greatest = Math.max(greatest, corner[k] as number);
    }
    rise += Math.max(0, least - weight);
    fall += Math.max(0, weight - greatest);
  });
  return Math.max(rise, fall);
}

/** The two corners that are furthest apart; the first of equals. */
function longestEdge(corners: readonly Float64Array[]): readonly [number, number] {
  let [one, other, longest] = [0, 1, -1];
  for (let first = 0; first < corners.length; first += 1) {
    for (let second = first + 1; second < corners.length; second += 1) {
      let length = 0;
      (corners[first] as Float64Array).forEach((weight, k) => {
        length += (weight - (corners[second]?.[k] as number)) ** 2;
      });
      if (length > longest) [one, other, longest] = [first, second, length];
    }
  }
  return [one, other];
}

/** Finds the least shift into a cell, deciding its open rows one by one. */
function decide(
  cell: Cell,
  wanted: number,
  weights: readonly number[],
  rows: readonly Float64Array[],
  best: BestShift,
): void {
  const search = (forced: readonly number[], dropped: readonly number[]): void => {
    const shift = shiftWithin(
      weights,
      cell.corners,
      forced.map((row) => rows[row] as Float64Array),
    );
    if (shift === null || shift.moved >= best.moved - ROUNDING) return;
    const short = cell.open.filter((row) => sumOf(shift.weights, rows[row] as Float64Array) < -ROUNDING);
    if (cell.open.length - short.length >= wanted) {
      best.offer(shift.weights);
      return;
    }
    // The one that needs the most is given up first, as far as rows can be.
    const row = short.findLast((candidate) => !dropped.includes(candidate) && !forced.includes(candidate));
    if (row === undefined) return;
    if (dropped.length < cell.open.length - wanted) search(forced, [...dropped, row]);
    search([...forced, row], dropped);
  };
  // Where every open row is wanted, there is nothing to choose.
  if (wanted > 0 && cell.open.length === wanted) search(cell.open, []);
  else search([], []);
}
