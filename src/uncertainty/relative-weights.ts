/**
 * Draws weights that are each off by up to a share of themselves, uniformly and independently, and rescaled to sum 1.
 *
 * A share of 0 gives `centre` itself, bit for bit.
 *
 * @param uniform - Gives the uniform number of each weight, from 0 to 1; asked in their order.
 * @param out - Where the weights go; shape `[k]`; written.
 * @param centre - Weights that they scatter around, [k]; above 0; sum 1.
 * @param share - 0 to 1.
 */
export function drawRelative(
  uniform: (at: number) => number,
  out: Float64Array,
  centre: Float64Array,
  share: number,
): void {
  out.set(centre);
  if (share === 0) return;
  let total = 0;
  for (let at = 0; at < out.length; at += 1) {
    const weight = (centre[at] as number) * (1 + share * (2 * uniform(at) - 1));
    out[at] = weight;
    total += weight;
  }
  // Only where each is off by the whole of itself, and one draw in 2⁵³ of each says so.
  if (total === 0) {
    out.set(centre);
    return;
  }
  for (let at = 0; at < out.length; at += 1) out[at] = (out[at] as number) / total;
}
