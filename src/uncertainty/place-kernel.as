/*
 * Places of positions over many vectors of weights: a WebAssembly module in AssemblyScript, which is TypeScript but that memory
 * is read and written by address and that a `v128` is two doubles at once. `npm run kernel:update` compiles it into
 * place-kernel.data.ts.
 */

/** Places of so many draws are counted together: what they take stays in a processor's nearest cache. */
const TOGETHER: i32 = 16;

/**
 * Counts the places of positions over vectors of weights. All that it works on lies in the memory, each part at its address.
 *
 * Putting hundreds of scores into order, thousands of times over, is all the work, and what takes a processor long is a branch
 * that it cannot foresee. So there are hardly any: a score becomes an integer of 31 bits, its share of the range of the draw's
 * scores. The first bits say its bucket; the last 4 give way to its number in the bucket. A position's place is then that of
 * its bucket's first and its number, and those few that share a bucket are put in order among themselves. An integer never
 * rises where its score falls, so that only equal ones leave the order open.
 *
 * @param columns - Scores, column by column, each filled up to a multiple of four by its last.
 * @param width - Number of columns.
 * @param size - Number of positions, below 65536.
 * @param weights - Weights, draw by draw.
 * @param draws - Number of draws.
 * @param tolerance - Scores that differ by at most this much may be equal.
 * @param bits - Bits of a bucket's number, 2 or more.
 * @param scores - Room for a column of scores and four doubles more.
 * @param keys - Room for an integer a position, to a multiple of four.
 * @param counters - Room for two bytes a bucket.
 * @param later - Room for an address a position, and one more.
 * @param orders - Room for two bytes a position, to a multiple of four, for each of the draws that are counted together.
 * @param counts - Draws with a place (row) taken by a position (column), four bytes each: added to.
 * @param firsts - For each draw the position in the first place, four bytes; or -1, and the draw is not counted: scores in it
 *   are equal, or so near that their integers do not tell them apart, or too many crowd into a bucket.
 */
export function countPlaces(
  columns: usize, width: i32, size: i32, weights: usize, draws: i32, tolerance: f64, bits: i32,
  scores: usize, keys: usize, counters: usize, later: usize, orders: usize, counts: usize, firsts: usize,
): void {
  const stride: usize = (<usize>size + 3) & ~3;
  const orderBytes: usize = 2 * stride;
  let order = orders;
  for (let draw = 0; draw < draws; draw++) {
    const first = firsts + 4 * <usize>draw;
    store<i32>(first, -1);
    sumWeighted(columns, width, stride, weights + 8 * <usize>(draw * width), scores);
    const extremes = scores + 8 * stride;
    const least = min(load<f64>(extremes), load<f64>(extremes + 8));
    const most = max(load<f64>(extremes + 16), load<f64>(extremes + 24));
    const factor = 2147483584.0 / (most - least);
    if (!(factor > 0 && factor < Infinity)) continue;
    if (!deal(scores, keys, counters, stride, size, most, factor, bits)) continue;
    addUp(counters, bits);
    if (!settle(keys, order, later, place(keys, counters, order, later, size, bits))) continue;
    if (tolerance > 0 && !farApart(keys, order, size, tolerance * factor / 16 + 2)) continue;
    store<i32>(first, load<u16>(order));
    order += orderBytes;
    if (order < orders + <usize>TOGETHER * orderBytes) continue;
    addPlaces(orders, order, orderBytes, size, counts);
    order = orders;
  }
  addPlaces(orders, order, orderBytes, size, counts);
}

/** Scores of a draw, with the least and the greatest behind them. */
function sumWeighted(columns: usize, width: i32, stride: usize, weights: usize, scores: usize): void {
  const end = columns + 8 * stride;
  let least = f64x2.splat(Infinity);
  let most = f64x2.splat(-Infinity);
  for (let from = columns; from < end; from += 32) {
    let one = f64x2.splat(0);
    let two = f64x2.splat(0);
    let at = from;
    for (let weight = weights; weight < weights + 8 * <usize>width; weight += 8) {
      const factor = v128.load64_splat(weight);
      one = f64x2.add(one, f64x2.mul(factor, v128.load(at)));
      two = f64x2.add(two, f64x2.mul(factor, v128.load(at, 16)));
      at += 8 * stride;
    }
    v128.store(scores, one);
    v128.store(scores, two, 16);
    scores += 32;
    least = f64x2.pmin(least, f64x2.pmin(one, two));
    most = f64x2.pmax(most, f64x2.pmax(one, two));
  }
  v128.store(scores, least);
  v128.store(scores, most, 16);
}

/** Turns scores into integers and counts how many go into each bucket; whether none has more than 16. */
function deal(scores: usize, keys: usize, counters: usize, stride: usize, size: i32, most: f64, factor: f64, bits: i32): bool {
  const top = f64x2.splat(most);
  const factors = f64x2.splat(factor);
  for (let at: usize = 0; at < stride; at += 2) {
    const share = f64x2.mul(f64x2.sub(top, v128.load(scores + 8 * at)), factors);
    v128.store64_lane(keys + 4 * at, i32x4.trunc_sat_f64x2_s_zero(share), 0);
  }
  memory.fill(counters, 0, 2 << bits);
  const shift = 30 - bits;
  let crowd = 0;
  const end = keys + 4 * <usize>size;
  for (let at = keys; at < end; at += 4) {
    const key = load<i32>(at) & ~15;
    const counter = counters + (<usize>(key >>> shift) & ~1);
    const number = <i32>load<u16>(counter);
    store<u16>(counter, number + 1);
    store<i32>(at, key | (number & 15));
    crowd |= number;
  }
  return crowd < 16;
}

/** Turns how many are in each bucket into the place of the first of them, four buckets at once. */
function addUp(counters: usize, bits: i32): void {
  let before: u64 = 0;
  const end = counters + (2 << bits);
  for (let at = counters; at < end; at += 8) {
    // Each of the four becomes the sum of itself and those before it.
    const sums = load<u64>(at) * 0x0001000100010001;
    store<u64>(at, (sums << 16) + before);
    before += (sums >>> 48) * 0x0001000100010001;
  }
}

/** Puts positions in their places; where the list of the places of those later in their bucket ends. */
function place(keys: usize, counters: usize, order: usize, later: usize, size: i32, bits: i32): usize {
  const shift = 30 - bits;
  let end = later;
  for (let position = 0; position < size; position++) {
    const key = load<i32>(keys + 4 * <usize>position);
    const number = key & 15;
    const at = order + 2 * (<usize>load<u16>(counters + (<usize>(key >>> shift) & ~1)) + number);
    store<u16>(at, position);
    // Written down always, and written over by the next unless it is later in its bucket.
    store<u32>(end, at);
    end += 4 * <usize>((number + 15) >> 4);
  }
  return end;
}

/** Puts in order what shares a bucket, one after another among those before it; whether no two have the same integer. */
function settle(keys: usize, order: usize, later: usize, end: usize): bool {
  let clash = 0;
  for (let each = later; each < end; each += 4) {
    let at: usize = load<u32>(each);
    const last = at - 2 * <usize>(load<i32>(keys + 4 * <usize>load<u16>(at)) & 15);
    do {
      const mine = <i32>load<u16>(at);
      const other = <i32>load<u16>(at - 2);
      const key = load<i32>(keys + 4 * mine);
      const otherKey = load<i32>(keys + 4 * other);
      // All bits where the other has the greater key, else none: the two are swapped, or are not, without a branch.
      const swap = (mine ^ other) & ((key - otherKey) >> 31);
      store<u16>(at, mine ^ swap);
      store<u16>(at - 2, other ^ swap);
      // Less than 0 where they differ in nothing but their number.
      clash |= ((key ^ otherKey) >>> 4) - 1;
      at -= 2;
    } while (at > last);
  }
  return clash >= 0;
}

function farApart(keys: usize, order: usize, size: i32, steps: f64): bool {
  let before = load<i32>(keys + 4 * <usize>load<u16>(order)) >> 4;
  for (let place = 1; place < size; place++) {
    const key = load<i32>(keys + 4 * <usize>load<u16>(order + 2 * <usize>place)) >> 4;
    if (<f64>(key - before) <= steps) return false;
    before = key;
  }
  return true;
}

/** Counts the places of some draws. */
function addPlaces(orders: usize, end: usize, orderBytes: usize, size: i32, counts: usize): void {
  for (let place = 0; place < size; place++) {
    const row = counts + 4 * <usize>(place * size);
    for (let at = orders + 2 * <usize>place; at < end; at += orderBytes) {
      const count = row + 4 * <usize>load<u16>(at);
      store<u32>(count, load<u32>(count) + 1);
    }
  }
}
