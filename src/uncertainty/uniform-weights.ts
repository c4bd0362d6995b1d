import type { Random } from "../numeric/random.js";

/**
 * Draws weights of which every vector is as likely as any other: the gaps between sorted uniform numbers from 0 to 1.
 *
 * Uniform numbers are multiples of 2⁻⁵³, so the gaps are exact and their sum is exactly 1.
 *
 * @param random - Where the randomness comes from; moved on.
 * @param out - Where the weights go; shape `[k]`, k ≥ 1; written.
 * @source Devroye (1986), Non-Uniform Random Variate Generation, chapter V.2: uniform spacings.
 */
export function drawUniform(random: Random, out: Float64Array): void {
  const last = out.length - 1;
  for (let at = 0; at < last; at += 1) {
    // Sorted in as they come: there are few.
    const cut = random.uniform();
    let place = at;
    for (; place > 0 && (out[place - 1] as number) > cut; place -= 1) out[place] = out[place - 1] as number;
    out[place] = cut;
  }
  out[last] = 1;
  for (let at = last; at > 0; at -= 1) out[at] = (out[at] as number) - (out[at - 1] as number);
}
