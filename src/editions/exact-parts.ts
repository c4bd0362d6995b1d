/**
 * Parts that add up, first to last, to a total bit for bit.
 *
 * They are rounded to a grid on which sums of their size do not round, and the greatest takes what is left of the total; if
 * that does not do, the last. Where the parts are so much greater than the total that no doubles add up to it, the total
 * gives way by less than a step of the grid. Parts and total of the opposite sign come out with the opposite sign.
 *
 * @param parts - Shape `[m]`, m ≥ 1; finite; never modified.
 * @param total - What they should add up to, and do but for rounding.
 * @returns The parts, and what they add up to. O(m).
 */
export function exactParts(
  parts: readonly number[],
  total: number,
): { readonly parts: number[]; readonly total: number } {
  const bound = parts.reduce((sum, part) => sum + Math.abs(part), Math.abs(total));
  if (bound === 0) return { parts: parts.map(() => 0), total: 0 };
  const step = 2 ** Math.max(Math.ceil(Math.log2(bound)) - 51, -1074);
  // Halves are rounded away from 0 on both sides; + 0 turns −0 into 0.
  const onGrid = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) / step) * step + 0;
  const exact = parts.map(onGrid);
  const rest = total - sumOf(exact);
  const greatest = exact.reduce((most, part, at) => (Math.abs(part) > Math.abs(exact[most] as number) ? at : most), 0);
  for (const taker of [greatest, exact.length - 1]) {
    const tried = exact.map((part, at) => (at === taker ? part + rest : part));
    if (sumOf(tried) === total) return { parts: tried, total };
  }
  exact[greatest] = (exact[greatest] as number) + onGrid(rest);
  return { parts: exact, total: sumOf(exact) };
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
