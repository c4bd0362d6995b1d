/*
 * Passes over columns that take two values at once: a WebAssembly module in AssemblyScript, which is TypeScript but that memory
 * is read and written by address and that a `v128` is two doubles. `npm run kernel:update` compiles it into
 * column-kernel.data.ts; plain-kernel.ts says the same in TypeScript, to the last bit.
 *
 * Places in the memory (`at`, `to` …) count doubles from its start. Where a length is odd, a pass takes in one double more.
 */

/**
 * Widens the least and the greatest, which stand at a place and behind it, by values; the least is NaN for ever where a value
 * is not finite. One of the values is to stand behind an odd length.
 */
export function widen(at: i32, length: i32, to: i32): void {
  const address = <usize>to << 3;
  let least = v128.load64_splat(address);
  let greatest = v128.load64_splat(address + 8);
  let spoilt = f64x2.splat(0);
  const end = <usize>(at + length) << 3;
  for (let from = <usize>at << 3; from < end; from += 16) {
    const values = v128.load(from);
    least = f64x2.pmin(least, values);
    greatest = f64x2.pmax(greatest, values);
    spoilt = f64x2.add(spoilt, f64x2.sub(values, values));
  }
  least = f64x2.add(least, spoilt);
  store<f64>(address, min(f64x2.extract_lane(least, 0), f64x2.extract_lane(least, 1)));
  store<f64>(address, max(f64x2.extract_lane(greatest, 0), f64x2.extract_lane(greatest, 1)), 8);
}

/** Makes values deviations from a mean, in a scale; an odd length leaves a 0 behind it. */
export function deviate(at: i32, length: i32, origin: f64, mean: f64, scale: f64): void {
  const origins = f64x2.splat(origin);
  const means = f64x2.splat(mean);
  const scales = f64x2.splat(scale);
  const end = <usize>(at + length) << 3;
  for (let from = <usize>at << 3; from < end; from += 16) {
    v128.store(from, f64x2.mul(f64x2.sub(f64x2.sub(v128.load(from), origins), means), scales));
  }
  if (length & 1) store<f64>(end, 0);
}

/** What is left of values on the grid of a power of two; see `reproducibleSum`. */
@inline
function cut(values: v128, grid: v128): v128 {
  return f64x2.sub(f64x2.add(grid, values), grid);
}

/** Adds two slices of a sum, of two lanes each, to those that stand at a place and behind it: none is ever rounded. */
@inline
function addTo(to: i32, high: v128, low: v128): void {
  const address: usize = <usize>to << 3;
  store<f64>(address, load<f64>(address) + (f64x2.extract_lane(high, 0) + f64x2.extract_lane(high, 1)));
  store<f64>(address, load<f64>(address, 8) + (f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1)), 8);
}

/** Adds the products of two columns to a sum; a 0 is to stand behind an odd length. */
export function addProducts(one: i32, other: i32, length: i32, first: f64, second: f64, to: i32): void {
  const firsts = f64x2.splat(first);
  const seconds = f64x2.splat(second);
  let high = f64x2.splat(0);
  let low = high;
  let otherFrom = <usize>other << 3;
  const end = <usize>(one + length) << 3;
  for (let from = <usize>one << 3; from < end; from += 16) {
    const products = f64x2.mul(v128.load(from), v128.load(otherFrom));
    const slice = cut(products, firsts);
    high = f64x2.add(high, slice);
    low = f64x2.add(low, cut(f64x2.sub(products, slice), seconds));
    otherFrom += 16;
  }
  addTo(to, high, low);
}

/** Adds `share ln share` of amounts to a sum, 0 for a share of 0; a 0 is to stand behind an odd length. */
export function addInformation(at: i32, length: i32, total: f64, first: f64, second: f64, to: i32): void {
  const totals = f64x2.splat(total);
  const firsts = f64x2.splat(first);
  const seconds = f64x2.splat(second);
  let high = f64x2.splat(0);
  let low = high;
  const end = <usize>(at + length) << 3;
  for (let from = <usize>at << 3; from < end; from += 16) {
    const shares = f64x2.div(v128.load(from), totals);
    const terms = v128.and(f64x2.mul(shares, logarithm(shares)), f64x2.gt(shares, f64x2.splat(0)));
    const slice = cut(terms, firsts);
    high = f64x2.add(high, slice);
    low = f64x2.add(low, cut(f64x2.sub(terms, slice), seconds));
  }
  addTo(to, high, low);
}

/** `portableLog` of two values from 2⁻¹⁰²² on; of less, 0 among them, some finite number. */
@inline
function logarithm(values: v128): v128 {
  // 2ᵏ (1 + f) with 1 + f from √½, whose bits these are, to √2.
  const exponents = i64x2.shr_s(i64x2.sub(values, i64x2.splat(0x3fe6a09e667f3bcd)), 52);
  const f = f64x2.sub(i64x2.sub(values, i64x2.shl(exponents, 52)), f64x2.splat(1));
  // An integer that is added to the bits of 1.5 × 2⁵² is added to the number.
  const k = f64x2.sub(i64x2.add(exponents, f64x2.splat(6755399441055744)), f64x2.splat(6755399441055744));
  const s = f64x2.div(f, f64x2.add(f64x2.splat(2), f));
  const z = f64x2.mul(s, s);
  const w = f64x2.mul(z, z);
  let even = f64x2.add(f64x2.mul(w, f64x2.splat(0.15313837699209373)), f64x2.splat(0.22222198432149784));
  even = f64x2.mul(w, f64x2.add(f64x2.mul(w, even), f64x2.splat(0.3999999999940942)));
  let odd = f64x2.add(f64x2.mul(w, f64x2.splat(0.14798198605116586)), f64x2.splat(0.1818357216161805));
  odd = f64x2.add(f64x2.mul(w, odd), f64x2.splat(0.2857142874366239));
  odd = f64x2.mul(z, f64x2.add(f64x2.mul(w, odd), f64x2.splat(0.6666666666666735)));
  const half = f64x2.mul(f64x2.mul(f64x2.splat(0.5), f), f);
  const fine = f64x2.add(
    f64x2.mul(s, f64x2.add(half, f64x2.add(even, odd))),
    f64x2.mul(k, f64x2.splat(1.9082149292705877e-10)),
  );
  return f64x2.sub(f64x2.mul(k, f64x2.splat(0.6931471803691238)), f64x2.sub(f64x2.sub(half, fine), f));
}

/** Adds to squared distances those of a column's values from its best and its worst, in a scale. */
export function addSquares(
  at: i32, length: i32, best: f64, worst: f64, scale: f64, toBest: i32, toWorst: i32,
): void {
  const bests = f64x2.splat(best);
  const worsts = f64x2.splat(worst);
  const scales = f64x2.splat(scale);
  let ups = <usize>toBest << 3;
  let downs = <usize>toWorst << 3;
  const end = <usize>(at + length) << 3;
  for (let from = <usize>at << 3; from < end; from += 16) {
    const values = v128.load(from);
    const up = f64x2.mul(f64x2.sub(values, bests), scales);
    const down = f64x2.mul(f64x2.sub(values, worsts), scales);
    v128.store(ups, f64x2.add(v128.load(ups), f64x2.mul(up, up)));
    v128.store(downs, f64x2.add(v128.load(downs), f64x2.mul(down, down)));
    ups += 16;
    downs += 16;
  }
}

/** Makes squared distances from the best what is nearer to it than to the worst: `d⁻ / (d⁺ + d⁻)`. */
export function divideDistances(toBest: i32, toWorst: i32, length: i32): void {
  let downs = <usize>toWorst << 3;
  const end = <usize>(toBest + length) << 3;
  for (let from = <usize>toBest << 3; from < end; from += 16) {
    const far = f64x2.sqrt(v128.load(downs));
    v128.store(from, f64x2.div(far, f64x2.add(f64x2.sqrt(v128.load(from)), far)));
    downs += 16;
  }
}
