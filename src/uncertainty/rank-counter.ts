/** Columns that the loop below is written out for. */
const MOST_COLUMNS = 5;
/** Bits of a signed 32-bit integer but its sign. */
const BITS = 31;
/** Positions that leave scores enough of them: beyond, too many draws would have to be looked at again. */
const MOST_POSITIONS = 512;
/** Draws that are counted together, so that the counts of one place stay in a processor's nearest cache. */
const TOGETHER = 64;
/** Bits of a key that say which bucket it is dealt into. */
const BUCKET_BITS = 9;
const BUCKET_SHIFT = BITS - BUCKET_BITS;

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
 * Sorting hundreds of scores, thousands of times over, is all the work. A score and its position become one integer: the score, as
 * a share of the range of the columns, in the upper bits, the position in the lower. Integers are dealt into 512 buckets and put
 * right by insertion. An integer never rises where its score falls, so that only equal upper bits leave the order open. Four
 * draws are scored at once, for reading the columns takes longer than multiplying them.
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
  for (const column of columns) {
    for (let at = 0; at < size; at += 1) {
      const score = column[at] as number;
      if (score < least) least = score;
      if (score > most) most = score;
    }
  }
  const indexBits = Math.max(1, Math.ceil(Math.log2(size)));
  const factor = (2 ** (BITS - indexBits) - 2) / (most - least);
  // Further apart than two steps, scores are further apart than the tolerance.
  if (!(factor > 0 && factor < 2 ** 100) || tolerance * factor > 0.5) return null;
  // Keys further apart than this have scores that are different; with a tolerance, by two steps or more.
  const clear = ((tolerance > 0 ? 2 : 1) << indexBits) - 1;
  const five = padded(columns, size);
  const keys = fourOf(() => new Int32Array(size));
  const buckets = fourOf(() => new Int32Array(2 ** BUCKET_BITS));
  const sorted = new Int32Array(TOGETHER * size);
  // Draws with a place (row) taken by a position (column): a row is what one pass over many draws writes to.
  const byPlace = new Uint32Array(size * size);
  const row = new Float64Array(4 * MOST_COLUMNS);

  const counts = new Uint32Array(size * size);
  const lane: Lane = {
    five,
    weights,
    width,
    most,
    factor,
    indexBits,
    clear,
    row,
    keys,
    buckets,
    sorted,
    byPlace,
    counts,
    onFirst,
  };
  return { counts, count: (from, to) => countRange(lane, from, to) };
}

/** What a counter works with. */
interface Lane {
  readonly five: Five<Float64Array>;
  readonly weights: Float64Array;
  readonly width: number;
  readonly most: number;
  readonly factor: number;
  readonly indexBits: number;
  readonly clear: number;
  readonly row: Float64Array;
  readonly keys: Four<Int32Array>;
  readonly buckets: Four<Int32Array>;
  readonly sorted: Int32Array;
  readonly byPlace: Uint32Array;
  readonly counts: Uint32Array;
  readonly onFirst: (draw: number, position: number) => void;
}

/*
 * The loops that take the time. They are functions of their own and take what they need one by one: variables around a function
 * that is made anew for every counter are read from memory again and again.
 */

/** Counts draws; those that it leaves. */
function countRange(lane: Lane, from: number, to: number): number[] {
  const { five, weights, width, most, factor, indexBits, clear, row, keys, buckets, sorted, byPlace, counts } = lane;
  const size = five[0].length;
  const indexMask = 2 ** indexBits - 1;
  const left: number[] = [];
  byPlace.fill(0);
  let together = 0;
  for (let draw = from; draw < to; draw += 4) {
    const draws = Math.min(4, to - draw);
    row.fill(0);
    for (let one = 0; one < draws; one += 1) {
      const start = (draw + one) * width;
      for (let at = 0; at < width; at += 1) row[one * MOST_COLUMNS + at] = weights[start + at] as number;
    }
    scoreFour(five, row, most, factor, indexBits, keys, buckets);
    for (let one = 0; one < draws; one += 1) {
      const base = together * size;
      if (!sortKeys(keys[one as 0 | 1 | 2 | 3], buckets[one as 0 | 1 | 2 | 3], sorted, base, clear)) {
        left.push(draw + one);
        continue;
      }
      lane.onFirst(draw + one, (sorted[base] as number) & indexMask);
      together += 1;
      if (together < TOGETHER) continue;
      addPlaces(sorted, together, size, indexMask, byPlace);
      together = 0;
    }
  }
  addPlaces(sorted, together, size, indexMask, byPlace);
  for (let place = 0; place < size; place += 1) {
    for (let position = 0; position < size; position += 1) {
      (counts[position * size + place] as number) += byPlace[place * size + position] as number;
    }
  }
  return left;
}

/** Keys of four draws, and how many of each go into each bucket. */
function scoreFour(
  [first, second, third, fourth, fifth]: Five<Float64Array>,
  row: Float64Array,
  most: number,
  factor: number,
  indexBits: number,
  [k0, k1, k2, k3]: Four<Int32Array>,
  [c0, c1, c2, c3]: Four<Int32Array>,
): void {
  const size = first.length;
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
  c0.fill(0);
  c1.fill(0);
  c2.fill(0);
  c3.fill(0);
  for (let at = 0; at < size; at += 1) {
    const a = first[at] as number;
    const b = second[at] as number;
    const c = third[at] as number;
    const d = fourth[at] as number;
    const e = fifth[at] as number;
    const p = (((most - (p0 * a + p1 * b + p2 * c + p3 * d + p4 * e)) * factor) << indexBits) | at;
    const q = (((most - (q0 * a + q1 * b + q2 * c + q3 * d + q4 * e)) * factor) << indexBits) | at;
    const r = (((most - (r0 * a + r1 * b + r2 * c + r3 * d + r4 * e)) * factor) << indexBits) | at;
    const s = (((most - (s0 * a + s1 * b + s2 * c + s3 * d + s4 * e)) * factor) << indexBits) | at;
    k0[at] = p;
    k1[at] = q;
    k2[at] = r;
    k3[at] = s;
    (c0[p >> BUCKET_SHIFT] as number) += 1;
    (c1[q >> BUCKET_SHIFT] as number) += 1;
    (c2[r >> BUCKET_SHIFT] as number) += 1;
    (c3[s >> BUCKET_SHIFT] as number) += 1;
  }
}

/** Sorts the keys of one draw into `sorted`, from `base` on; whether their order is beyond doubt. */
function sortKeys(key: Int32Array, starts: Int32Array, sorted: Int32Array, base: number, clear: number): boolean {
  let start = base;
  for (let bucket = 0; bucket < starts.length; bucket += 1) {
    const count = starts[bucket] as number;
    starts[bucket] = start;
    start += count;
  }
  for (let at = 0; at < key.length; at += 1) {
    const one = key[at] as number;
    const bucket = one >> BUCKET_SHIFT;
    const place = starts[bucket] as number;
    starts[bucket] = place + 1;
    sorted[place] = one;
  }
  let before = sorted[base] as number;
  let sure = true;
  const end = base + key.length;
  for (let place = base + 1; place < end; place += 1) {
    const one = sorted[place] as number;
    if (one - before > clear) {
      before = one;
      continue;
    }
    let to = place - 1;
    for (; to >= base && (sorted[to] as number) > one; to -= 1) sorted[to + 1] = sorted[to] as number;
    sorted[to + 1] = one;
    // Two that end up side by side are looked at when the later of them gets its place.
    if (to >= base && one - (sorted[to] as number) <= clear) sure = false;
    if (to + 1 < place && (sorted[to + 2] as number) - one <= clear) sure = false;
    before = sorted[place] as number;
  }
  return sure;
}

/** Adds the places of some draws that are sorted one behind the other. */
function addPlaces(sorted: Int32Array, draws: number, size: number, indexMask: number, byPlace: Uint32Array): void {
  const end = draws * size;
  for (let place = 0; place < size; place += 1) {
    const start = place * size;
    for (let at = place; at < end; at += size) {
      (byPlace[start + ((sorted[at] as number) & indexMask)] as number) += 1;
    }
  }
}

type Four<T> = readonly [T, T, T, T];
type Five<T> = readonly [T, T, T, T, T];

function fourOf<T>(make: () => T): Four<T> {
  return [make(), make(), make(), make()];
}

/** Columns of zeros add nothing, whatever their weight. */
function padded(columns: readonly Float64Array[], size: number): Five<Float64Array> {
  const zeros = new Float64Array(size);
  return Array.from({ length: MOST_COLUMNS }, (_, at) => columns[at] ?? zeros) as unknown as Five<Float64Array>;
}
