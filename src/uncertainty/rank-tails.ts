/** The least numbers of each position; plain data. */
export interface Tail {
  /** How many are wanted of each position. */
  readonly keep: number;
  /** Places for each position; what goes beyond `keep` is sorted out when they are full. */
  readonly room: number;
  /** Shape `[n × room]`. */
  readonly numbers: Uint16Array | Uint32Array;
  /** Places taken, [n]. */
  readonly counts: Uint32Array;
  /** A number from here on is none of the least, [n]. */
  readonly limits: Uint32Array;
}

/**
 * Makes what keeps the least numbers of each position: all that the end of a rank interval needs of the draws, in a memory
 * that does not grow with the square of the positions.
 *
 * @param size - Number of positions, n.
 * @param keep - How many are wanted of each, 1 or more.
 * @param below - All numbers are integers from 0 to less than this.
 */
export function createTail(size: number, keep: number, below: number): Tail {
  const room = keep + Math.max(32, keep >>> 1);
  return {
    keep,
    room,
    numbers: below <= 2 ** 16 ? new Uint16Array(size * room) : new Uint32Array(size * room),
    counts: new Uint32Array(size),
    limits: new Uint32Array(size).fill(2 ** 32 - 1),
  };
}

/** Adds a number of a position. Expected O(1). */
export function addToTail(tail: Tail, position: number, number: number): void {
  const { numbers, counts, limits, room, keep } = tail;
  if (number >= (limits[position] as number)) return;
  const start = position * room;
  const count = (counts[position] as number) + 1;
  numbers[start + count - 1] = number;
  counts[position] = count;
  if (count < room) return;
  numbers.subarray(start, start + room).sort();
  counts[position] = keep;
  limits[position] = numbers[start + keep - 1] as number;
}

/** Adds the numbers of another tail of the same positions. */
export function mergeTail(into: Tail, other: Tail): void {
  for (let position = 0; position < other.counts.length; position += 1) {
    const start = position * other.room;
    const end = start + (other.counts[position] as number);
    for (let at = start; at < end; at += 1) addToTail(into, position, other.numbers[at] as number);
  }
}

/** The number of a position that `place` others are not above; `place` counts from 0 and is less than `keep`. */
export function readTail(tail: Tail, position: number, place: number): number {
  const start = position * tail.room;
  const numbers = tail.numbers.slice(start, start + (tail.counts[position] as number)).sort();
  return numbers[place] as number;
}
