/** A queue that gives back what is least first; equals in the order in which they were put in. */
export interface LeastFirst<T> {
  put(item: T, key: number): void;
  /** The item of the least key, taken out; `null` where there is none. */
  take(): { readonly item: T; readonly key: number } | null;
}

interface Entry<T> {
  readonly item: T;
  readonly key: number;
  readonly turn: number;
}

/** Makes an empty queue: a binary heap, O(log n) each way. */
export function leastFirst<T>(): LeastFirst<T> {
  const heap: Entry<T>[] = [];
  let turns = 0;
  const at = (place: number): Entry<T> => heap[place] as Entry<T>;
  const before = (one: Entry<T>, other: Entry<T>): boolean =>
    one.key < other.key || (one.key === other.key && one.turn < other.turn);
  const swap = (one: number, other: number): void => {
    const entry = at(one);
    heap[one] = at(other);
    heap[other] = entry;
  };
  return {
    put: (item, key) => {
      heap.push({ item, key, turn: turns });
      turns += 1;
      for (let place = heap.length - 1; place > 0; ) {
        const parent = (place - 1) >> 1;
        if (!before(at(place), at(parent))) break;
        swap(place, parent);
        place = parent;
      }
    },
    take: () => {
      const least = heap[0];
      const last = heap.pop();
      if (least === undefined || last === undefined) return null;
      if (heap.length > 0) heap[0] = last;
      for (let place = 0; ; ) {
        const [left, right] = [2 * place + 1, 2 * place + 2];
        let next = place;
        if (left < heap.length && before(at(left), at(next))) next = left;
        if (right < heap.length && before(at(right), at(next))) next = right;
        if (next === place) break;
        swap(place, next);
        place = next;
      }
      return least;
    },
  };
}
