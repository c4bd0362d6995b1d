/** Which positions lack which indicators. */
export interface GapPatterns {
  /** Number of the pattern of each position, [n]; 0: no gaps. `null` where there are no gaps at all. */
  readonly ids: Uint32Array | null;
  /** For each pattern, whether each indicator is there, [m]. */
  readonly present: readonly (readonly boolean[])[];
}

/** Finds the distinct patterns of gaps; there are few, however many positions. */
export function gapPatterns(missing: readonly (Uint8Array | null)[], size: number): GapPatterns {
  const present: boolean[][] = [missing.map(() => true)];
  if (missing.every((flags) => flags === null)) return { ids: null, present };
  const ids = new Uint32Array(size);
  missing.forEach((flags, indicator) => {
    if (flags === null) return;
    // From the pattern of the indicators before this one to the pattern with this one missing too.
    const next = new Map<number, number>();
    for (let index = 0; index < size; index += 1) {
      if (flags[index] !== 1) continue;
      const before = ids[index] as number;
      let after = next.get(before);
      if (after === undefined) {
        after = present.length;
        next.set(before, after);
        present.push((present[before] as boolean[]).map((there, other) => there && other !== indicator));
      }
      ids[index] = after;
    }
  });
  return { ids, present };
}
