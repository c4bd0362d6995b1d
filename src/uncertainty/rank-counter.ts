/** Columns that the scoring below is written out for. */
const MOST_COLUMNS = 5;
/** Positions that a draw has room for. */
const MOST_POSITIONS = 512;
/** Draws that are scored, dealt out and put into order at once. */
const LANES = 4;
/** Draws whose places are counted together: what they take stays in a processor's nearest cache. */
const TOGETHER = 16;
const BUCKETS = 1024;
/** Positions that a bucket has room for. */
const CROWDED = 16;
/** Where scores that may be equal lie so many steps of a key apart, most draws would be left. */
const WIDEST_TOLERANCE = 1024;

/*
 * What four draws take, all in one array of integers: an engine looks up where an array lies whenever a loop goes round, and
 * once is cheaper than five times. Keys come first: position by position, 512 for each lane. Below, a key has 31 bits. The
 * first 10 say which bucket it goes into, the last 4 which of its bucket it is. The loops have the numbers of this layout
 * written out, for what is a constant of a module here is a variable in a bundle.
 */

/** Places whose position is not the first that went into its bucket; 512 for each lane. */
const LATER = LANES * MOST_POSITIONS;
/** How many are in each bucket, and then the place of the first of them: bytes, or halves of an integer; 1024 for each lane. */
const COUNTERS = LATER + LANES * MOST_POSITIONS;
/** Positions by place, one draw behind the other. */
const ORDERS = COUNTERS + (LANES * BUCKETS) / 2;

/** Counts the places of positions over many vectors of weights. */
export interface RankCounter {
  /**
   * Counts the draws from `from` to `to`, all but those that it names: in these, two scores are equal or so near that their
   * integers do not tell them apart.
   *
   * @returns Draws that are left to a slower hand.
   */
  count(from: number, to: number): number[];
  /** Draws in which a position (row) has a place (column, from 0); `[n × n]`. */
  readonly counts: Uint32Array;
}

/**
 * Makes a fast counter of places; `null` where the case is not one for it: more than five columns or 512 positions.
 *
 * Putting hundreds of scores into order, thousands of times over, is all the work, and what takes a processor long is a branch
 * that it cannot foresee. So there are none: a score becomes an integer, its share of the range of the columns, and goes into
 * one of 1024 buckets. Buckets are counted four (or two) to an integer; a multiplication adds them up to the place of each
 * bucket's first. A position's place is then that of its bucket and its number in the bucket. Of those few that share a bucket,
 * neighbours are swapped by arithmetic. An integer never rises where its score falls, so that only equal ones leave the order
 * open. Four draws are done at once, for looking up columns takes longer than multiplying them.
 *
 * @param columns - Scores, [m] × [n]; finite; never modified.
 * @param weights - Weights, `[draws × m]`; 0 or more, each row sums to 1 within rounding; never modified.
 * @param tolerance - Scores that differ by at most this much may be equal.
 * @param onFirst - Called with each counted draw and the position that has the first place in it.
 */
export function createRankCounter(
  columns: readonly Float64Array[],
  weights: Float64Array,
  tolerance: number,
  onFirst: (draw: number, position: number) => void,
): RankCounter | null {
  const width = columns.length;
  const size = (columns[0] as Float64Array).length;
  if (width > MOST_COLUMNS || size > MOST_POSITIONS) return null;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  // Position by position; columns of zeros add nothing, whatever their weight.
  const table = new Float64Array(size * MOST_COLUMNS);
  columns.forEach((column, at) => {
    for (let position = 0; position < size; position += 1) {
      const score = column[position] as number;
      table[position * MOST_COLUMNS + at] = score;
      if (score < least) least = score;
      if (score > most) most = score;
    }
  });
  // Weights that sum to a little more or less than 1 take scores a little out of the range.
  const slack = 1e-6 * Math.max(Math.abs(least), Math.abs(most));
  const top = most + slack;
  const factor = (2 ** 31 - 64) / (top - (least - slack));
  const steps = (tolerance * factor) / CROWDED;
  if (!(most > least && factor > 0 && factor < 2 ** 100) || steps > WIDEST_TOLERANCE) return null;
  const row = new Float64Array(LANES * MOST_COLUMNS + 2);
  row.set([top, factor], LANES * MOST_COLUMNS);
  const memory = new Int32Array(ORDERS + TOGETHER * size);
  // Places up to 255 have room in a byte.
  const narrow = size <= 256;
  const counters = narrow
    ? new Uint8Array(memory.buffer, 4 * COUNTERS, LANES * BUCKETS)
    : new Uint16Array(memory.buffer, 4 * COUNTERS, LANES * BUCKETS);
  const lanes: Lanes = {
    size,
    width,
    table,
    weights,
    row,
    memory,
    counters,
    narrow,
    sortable: new Float64Array(size),
    // Keys further apart by so many steps and less have scores that may be equal.
    unclear: tolerance > 0 ? Math.floor(steps) + 2 : 0,
    byPlace: new Uint32Array(size * size),
    counts: new Uint32Array(size * size),
    onFirst,
  };
  return { counts: lanes.counts, count: (from, to) => countRange(lanes, from, to) };
}

/** What a counter works with. */
interface Lanes {
  readonly size: number;
  readonly width: number;
  readonly table: Float64Array;
  readonly weights: Float64Array;
  readonly row: Float64Array;
  readonly memory: Int32Array;
  readonly counters: Uint8Array | Uint16Array;
  readonly narrow: boolean;
  readonly unclear: number;
  /** What a draw is sorted in where many crowd. */
  readonly sortable: Float64Array;
  /** Draws with a place (row) taken by a position (column): a row is what one pass over many draws writes to. */
  readonly byPlace: Uint32Array;
  readonly counts: Uint32Array;
  readonly onFirst: (draw: number, position: number) => void;
}

/*
 * The loops that take the time. They are functions of their own and take what they need one by one: variables around a function
 * that is made anew for every counter are read from memory again and again.
 */

/** Counts draws; those that it leaves. */
function countRange(lanes: Lanes, from: number, to: number): number[] {
  const { size, width, table, weights, row, memory, counters, narrow, sortable, unclear, byPlace, counts } = lanes;
  const left: number[] = [];
  byPlace.fill(0);
  let together = 0;
  for (let draw = from; draw < to; draw += LANES) {
    for (let lane = 0; lane < LANES; lane += 1) {
      // Lanes without a draw do the last one again.
      const start = Math.min(draw + lane, to - 1) * width;
      for (let at = 0; at < width; at += 1) row[lane * MOST_COLUMNS + at] = weights[start + at] as number;
    }
    memory.fill(0, COUNTERS, ORDERS);
    const crowded = scoreDraws(table, row, memory, counters, size) >= CROWDED;
    const orders = ORDERS + together * size;
    if (!crowded) {
      if (narrow) addUp(memory, 0x01010101, 8, BUCKETS / 4);
      else addUp(memory, 0x00010001, 16, BUCKETS / 2);
      placeDraws(memory, counters, orders, size);
    }
    for (let lane = 0; lane < LANES; lane += 1) {
      const order = orders + lane * size;
      if (crowded) sortDraw(memory, lane, order, sortable);
      const apart = crowded || settle(memory, lane);
      const sure = apart && ((unclear === 0 && !crowded) || farApart(memory, lane, order, size, unclear));
      if (sure && draw + lane < to) {
        lanes.onFirst(draw + lane, memory[order] as number);
        continue;
      }
      if (draw + lane < to) left.push(draw + lane);
      // What is going to be counted with the others is taken out beforehand.
      for (let place = 0; place < size; place += 1) {
        (byPlace[place * size + (memory[order + place] as number)] as number) -= 1;
      }
    }
    together += LANES;
    if (together < TOGETHER) continue;
    addPlaces(memory, together, size, byPlace);
    together = 0;
  }
  addPlaces(memory, together, size, byPlace);
  for (let place = 0; place < size; place += 1) {
    for (let position = 0; position < size; position += 1) {
      (counts[position * size + place] as number) += byPlace[place * size + position] as number;
    }
  }
  return left;
}

/** Keys of four draws, and how many go into each bucket; at least the greatest number that a position has in its bucket. */
function scoreDraws(
  table: Float64Array,
  row: Float64Array,
  memory: Int32Array,
  counters: Uint8Array | Uint16Array,
  size: number,
): number {
  const p0 = row[0] as number;
  const p1 = row[1] as number;
  const p2 = row[2] as number;
  const p3 = row[3] as number;
  const p4 = row[4] as number;
  const q0 = row[5] as number;
  const q1 = row[6] as number;
  const q2 = row[7] as number;
  const q3 = row[8] as number;
  const q4 = row[9] as number;
  const r0 = row[10] as number;
  const r1 = row[11] as number;
  const r2 = row[12] as number;
  const r3 = row[13] as number;
  const r4 = row[14] as number;
  const s0 = row[15] as number;
  const s1 = row[16] as number;
  const s2 = row[17] as number;
  const s3 = row[18] as number;
  const s4 = row[19] as number;
  const top = row[20] as number;
  const factor = row[21] as number;
  let crowd = 0;
  for (let at = 0; at < size; at += 1) {
    const start = at * 5;
    const a = table[start] as number;
    const b = table[start + 1] as number;
    const c = table[start + 2] as number;
    const d = table[start + 3] as number;
    const e = table[start + 4] as number;
    const p = ((top - (p0 * a + p1 * b + p2 * c + p3 * d + p4 * e)) * factor) & ~15;
    const q = ((top - (q0 * a + q1 * b + q2 * c + q3 * d + q4 * e)) * factor) & ~15;
    const r = ((top - (r0 * a + r1 * b + r2 * c + r3 * d + r4 * e)) * factor) & ~15;
    const s = ((top - (s0 * a + s1 * b + s2 * c + s3 * d + s4 * e)) * factor) & ~15;
    const bucketP = p >>> 21;
    const numberP = counters[bucketP] as number;
    counters[bucketP] = numberP + 1;
    memory[at] = p | (numberP & 15);
    const bucketQ = (q >>> 21) + 1024;
    const numberQ = counters[bucketQ] as number;
    counters[bucketQ] = numberQ + 1;
    memory[at + 512] = q | (numberQ & 15);
    const bucketR = (r >>> 21) + 2048;
    const numberR = counters[bucketR] as number;
    counters[bucketR] = numberR + 1;
    memory[at + 1024] = r | (numberR & 15);
    const bucketS = (s >>> 21) + 3072;
    const numberS = counters[bucketS] as number;
    counters[bucketS] = numberS + 1;
    memory[at + 1536] = s | (numberS & 15);
    crowd |= numberP | numberQ | numberR | numberS;
  }
  return crowd;
}

/**
 * Turns how many are in each bucket into the place of the first of them.
 *
 * @param memory - Where they are.
 * @param one - An integer with a 1 in each counter: times this, each counter becomes the sum of itself and those before it.
 * @param counter - Bits of a counter.
 * @param count - Integers with counters, for a lane.
 */
function addUp(memory: Int32Array, one: number, counter: number, count: number): void {
  // Told once that these are integers, the engine does not ask again.
  const ones = one | 0;
  const bits = counter | 0;
  const words = count | 0;
  const last = (32 - bits) | 0;
  const end = (COUNTERS + words) | 0;
  let p = 0;
  let q = 0;
  let r = 0;
  let s = 0;
  for (let at = COUNTERS; at < end; at += 1) {
    const a = Math.imul(memory[at] as number, ones);
    const b = Math.imul(memory[at + words] as number, ones);
    const c = Math.imul(memory[at + 2 * words] as number, ones);
    const d = Math.imul(memory[at + 3 * words] as number, ones);
    memory[at] = (a << bits) + p;
    memory[at + words] = (b << bits) + q;
    memory[at + 2 * words] = (c << bits) + r;
    memory[at + 3 * words] = (d << bits) + s;
    p = (p + Math.imul(a >>> last, ones)) | 0;
    q = (q + Math.imul(b >>> last, ones)) | 0;
    r = (r + Math.imul(c >>> last, ones)) | 0;
    s = (s + Math.imul(d >>> last, ones)) | 0;
  }
}

/** Puts the positions of four draws in their places, from `orders` on, and lists the places of those later in their bucket. */
function placeDraws(memory: Int32Array, counters: Uint8Array | Uint16Array, orders: number, size: number): void {
  const orderP = orders | 0;
  const orderQ = (orderP + size) | 0;
  const orderR = (orderQ + size) | 0;
  const orderS = (orderR + size) | 0;
  let laterP = 2048;
  let laterQ = 2560;
  let laterR = 3072;
  let laterS = 3584;
  for (let at = 0; at < size; at += 1) {
    const p = memory[at] as number;
    const q = memory[at + 512] as number;
    const r = memory[at + 1024] as number;
    const s = memory[at + 1536] as number;
    const placeP = (orderP + (counters[p >>> 21] as number) + (p & 15)) | 0;
    const placeQ = (orderQ + (counters[(q >>> 21) + 1024] as number) + (q & 15)) | 0;
    const placeR = (orderR + (counters[(r >>> 21) + 2048] as number) + (r & 15)) | 0;
    const placeS = (orderS + (counters[(s >>> 21) + 3072] as number) + (s & 15)) | 0;
    memory[placeP] = at;
    memory[placeQ] = at;
    memory[placeR] = at;
    memory[placeS] = at;
    // Each is written down, but is written over by the next unless its number is at least 1.
    memory[laterP] = placeP;
    memory[laterQ] = placeQ;
    memory[laterR] = placeR;
    memory[laterS] = placeS;
    laterP = (laterP + (((p & 15) + 15) >> 4)) | 0;
    laterQ = (laterQ + (((q & 15) + 15) >> 4)) | 0;
    laterR = (laterR + (((r & 15) + 15) >> 4)) | 0;
    laterS = (laterS + (((s & 15) + 15) >> 4)) | 0;
  }
  // No place is 0: there the keys begin.
  memory[laterP] = 0;
  memory[laterQ] = 0;
  memory[laterR] = 0;
  memory[laterS] = 0;
}

/** Puts in order what shares a bucket, one after another among those before it; whether no two have the same key. */
function settle(memory: Int32Array, lane: number): boolean {
  const keys = (lane * 512) | 0;
  let clash = 0;
  for (let at = 2048 + keys; ; at += 1) {
    let place = memory[at] as number;
    if (place === 0) return clash >= 0;
    // How many of its bucket it is still to be compared with.
    let rest = (memory[keys + (memory[place] as number)] as number) & 15;
    do {
      const mine = memory[place] as number;
      const other = memory[place - 1] as number;
      const key = memory[keys + mine] as number;
      const otherKey = memory[keys + other] as number;
      // All bits where the other has the greater key, else none: the two are swapped, or are not, without a branch.
      const swap = (mine ^ other) & ((key - otherKey) >> 31);
      memory[place] = mine ^ swap;
      memory[place - 1] = other ^ swap;
      // Less than 0 where they differ in nothing but their number.
      clash |= ((key ^ otherKey) >>> 4) - 1;
      place -= 1;
      rest -= 1;
    } while (rest > 0);
  }
}

/** Puts the positions of a draw in their places where too many crowd into a bucket. */
function sortDraw(memory: Int32Array, lane: number, order: number, sortable: Float64Array): void {
  const keys = lane * MOST_POSITIONS;
  // A position has 9 bits behind its key: both are one number, and these sort without a function that compares them.
  for (let at = 0; at < sortable.length; at += 1) sortable[at] = (memory[keys + at] as number) * MOST_POSITIONS + at;
  sortable.sort();
  for (let at = 0; at < sortable.length; at += 1) memory[order + at] = (sortable[at] as number) % MOST_POSITIONS;
}

/** Whether the keys of neighbours are further apart than some steps. */
function farApart(memory: Int32Array, lane: number, order: number, size: number, steps: number): boolean {
  const keys = lane * MOST_POSITIONS;
  const keyAt = (place: number): number => (memory[keys + (memory[order + place] as number)] as number) >> 4;
  let before = keyAt(0);
  for (let place = 1; place < size; place += 1) {
    const key = keyAt(place);
    if (key - before <= steps) return false;
    before = key;
  }
  return true;
}

/** Adds the places of some draws, a multiple of four. */
function addPlaces(memory: Int32Array, draws: number, size: number, byPlace: Uint32Array): void {
  const end = ORDERS + draws * size;
  for (let place = 0; place < size; place += 1) {
    const start = place * size;
    for (let at = ORDERS + place; at < end; at += LANES * size) {
      (byPlace[start + (memory[at] as number)] as number) += 1;
      (byPlace[start + (memory[at + size] as number)] as number) += 1;
      (byPlace[start + (memory[at + 2 * size] as number)] as number) += 1;
      (byPlace[start + (memory[at + 3 * size] as number)] as number) += 1;
    }
  }
}
