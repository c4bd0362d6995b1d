/**
 * Weights as they count where some indicators are missing: what is missing hands its weight to the others of its group
 * in proportion; a group of which nothing is there hands it to the other groups in proportion.
 *
 * @param weights - Weights without gaps, [m]; sum 1.
 * @param groups - Group of each indicator, [m]; all the same where there are no groups.
 * @param present - Whether each indicator is there, [m].
 * @returns Weights, [m], sum 1, 0 where missing; `null` where nothing that has weight is there.
 */
export function effectiveWeights(
  weights: readonly number[],
  groups: readonly string[],
  present: readonly boolean[],
): number[] | null {
  const whole = new Map<string, number>();
  const there = new Map<string, number>();
  weights.forEach((weight, index) => {
    const group = groups[index] as string;
    whole.set(group, (whole.get(group) ?? 0) + weight);
    if (present[index]) there.set(group, (there.get(group) ?? 0) + weight);
  });
  let total = 0;
  for (const [group, weight] of there) if (weight > 0) total += whole.get(group) as number;
  if (total === 0) return null;
  return weights.map((weight, index) => {
    const group = groups[index] as string;
    if (!present[index] || weight === 0) return 0;
    return ((weight / (there.get(group) as number)) * (whole.get(group) as number)) / total;
  });
}
