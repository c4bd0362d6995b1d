/** A share in whole per cent; one that is not all or nothing does not look as though it were. */
export function wholePercent(share: number): string {
  if (share > 0 && share < 0.005) return "< 1 %";
  if (share < 1 && share > 0.995) return "> 99 %";
  return `${Math.round(100 * share)} %`;
}
