import type { RankedShortage } from "./shortage-result.js";

/** Least and most places of each industry; an industry that is not there is bound by neither. */
export type IndustryCaps = ReadonlyMap<string, { readonly minimum: number; readonly maximum: number }>;

/** Who gets which kind of place; all are indices in the ranking. */
export interface Places {
  /** Those that hold the places of their industry's minimum. */
  readonly held: ReadonlySet<number>;
  /** Those that get the open places, in this order, as far as these go. */
  readonly sequence: readonly number[];
  /** Those that get none, for their industry has all it may have. */
  readonly barred: ReadonlySet<number>;
}

/**
 * Parts the eligible positions into those that hold a place, those that compete for one, and those that get none.
 *
 * @param ranking - Best first.
 * @param eligible - Indices of the positions that may be picked, best first.
 * @param caps - Quotas of the industries.
 * @returns The parts; they do not depend on how many open places there are. O(n).
 */
export function fillPlaces(
  ranking: readonly RankedShortage[],
  eligible: readonly number[],
  caps: IndustryCaps,
): Places {
  const used = new Map<string, number>();
  const take = (industry: string, limit: number): boolean => {
    const before = used.get(industry) ?? 0;
    if (before >= limit) return false;
    used.set(industry, before + 1);
    return true;
  };
  const held = new Set<number>();
  const sequence: number[] = [];
  const barred = new Set<number>();
  const capsAt = (place: number): { industry: string; minimum: number; maximum: number } | null => {
    const industry = ranking[place]?.industry ?? null;
    const cap = industry === null ? undefined : caps.get(industry);
    return industry === null || cap === undefined ? null : { industry, ...cap };
  };
  for (const place of eligible) {
    const cap = capsAt(place);
    if (cap !== null && take(cap.industry, cap.minimum)) held.add(place);
  }
  for (const place of eligible) {
    if (held.has(place)) continue;
    const cap = capsAt(place);
    if (cap === null || take(cap.industry, cap.maximum)) sequence.push(place);
    else barred.add(place);
  }
  return { held, sequence, barred };
}
