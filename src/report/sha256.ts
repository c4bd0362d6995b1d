/** Fractional parts of the cube roots of the first 64 primes. */
const ROUND = constants(64, 1 / 3);
/** Fractional parts of the square roots of the first 8 primes. */
const START = constants(8, 1 / 2);

/**
 * SHA-256 of bytes, by which a file is told from any other.
 *
 * @param bytes - Any number of bytes; never modified.
 * @returns The 32 bytes of the hash.
 * @source NIST FIPS 180-4 (2015), Secure Hash Standard, 6.2.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const state = Int32Array.from(START);
  const words = new Int32Array(64);
  for (let at = 0; at < padded.length; at += 64) addBlock(state, view, at, words);
  const hash = new Uint8Array(32);
  const out = new DataView(hash.buffer);
  state.forEach((word, index) => {
    out.setInt32(4 * index, word);
  });
  return hash;
}

function addBlock(state: Int32Array, view: DataView, at: number, words: Int32Array): void {
  for (let t = 0; t < 16; t += 1) words[t] = view.getInt32(at + 4 * t);
  for (let t = 16; t < 64; t += 1) {
    const a = words[t - 15] as number;
    const b = words[t - 2] as number;
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words[t] = (words[t - 16] as number) + s0 + (words[t - 7] as number) + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[t] as number) + (words[t] as number)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] as number) + word;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function constants(count: number, power: number): Int32Array {
  const found = new Int32Array(count);
  for (let candidate = 2, at = 0; at < count; candidate += 1) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate && prime; divisor += 1) prime = candidate % divisor !== 0;
    if (!prime) continue;
    const root = candidate ** power;
    found[at] = ((root - Math.floor(root)) * 0x1_0000_0000) | 0;
    at += 1;
  }
  return found;
}
