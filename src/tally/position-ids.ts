import type { PositionCounts } from "./tally-data.js";

/**
 * Gives each position of a tally its identifier: the name, or `industry/name` where the tally is by industry too.
 *
 * Two pairs can join to one text: industry `a` with name `b/c`, and `a/b` with `c`. Where they do, `\` and `/` in the
 * industry of each of them are escaped by `\` until all identifiers differ. A position without an industry is `/name`.
 *
 * @param positions - Positions with differing pairs of industry and name.
 * @param byIndustry - Whether the industry is part of the identity.
 * @returns One identifier a position, in the order of `positions`; no two alike.
 */
export function positionIds(
  positions: readonly Pick<PositionCounts, "name" | "industry">[],
  byIndustry: boolean,
): readonly string[] {
  if (!byIndustry) return positions.map((position) => position.name);
  const ids = positions.map((position) => `${position.industry ?? ""}/${position.name}`);
  // Ends: each round escapes at least one more position, and once all are escaped no two are alike.
  for (let clashing = clashes(ids); clashing.length > 0; clashing = clashes(ids)) {
    for (const index of clashing) {
      const { name, industry } = positions[index] as PositionCounts;
      ids[index] = `${(industry ?? "").replace(/[\\/]/g, "\\$&")}/${name}`;
    }
  }
  return ids;
}

function clashes(ids: readonly string[]): readonly number[] {
  const first = new Map<string, number>();
  const found = new Set<number>();
  ids.forEach((id, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
    } else {
      found.add(earlier).add(index);
    }
  });
  return [...found];
}
