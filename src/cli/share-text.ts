/** A share of a whole in per cent: `12.3%`; what is little is not shown as nothing, nor nearly all as all. */
export function shareText(part: number, whole: number): string {
  if (whole === 0 || part === 0) return "0%";
  if (part === whole) return "100%";
  const share = (100 * part) / whole;
  if (share < 0.1) return "<0.1%";
  return share > 99.9 ? ">99.9%" : `${share.toFixed(1)}%`;
}
