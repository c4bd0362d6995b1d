import { gradeLevels, type LevelPolicy, type RankedShortage, type ShortageResult } from "shortage-index";
import { UsageError } from "./usage-error.js";

/** Numbers of positions by level, the most urgent level first. */
export type LevelQuota = Extract<LevelPolicy, { kind: "quota" }>;

/** A result and its catalogue. */
export interface Catalogue {
  readonly result: ShortageResult;
  readonly picked: readonly RankedShortage[];
}

/**
 * Gives the catalogue its levels by a quota: a number of positions a level is one of the catalogue, as published ones are,
 * and not of the positions that are left out of it. Positions that share a rank share a level.
 */
export function gradeCatalogue({ result, picked }: Catalogue, quota: LevelQuota): Catalogue {
  const places = quota.counts.reduce((sum, count) => sum + count, 0);
  if (places < picked.length) {
    throw new UsageError(
      `--levels adds up to ${places} positions and the catalogue has ${picked.length}; ` +
        `say --top ${Math.max(1, places)}, or levels that add up to ${picked.length} or more`,
    );
  }
  const levels =
    picked.length === 0
      ? []
      : gradeLevels(
          picked.map(({ rank }) => -rank),
          quota,
        );
  const { method } = result;
  return {
    result: { ...result, method: { ...method, options: { ...method.options, levels: quota } } },
    picked: picked.map((entry, index) => ({ ...entry, level: levels[index] as number })),
  };
}
