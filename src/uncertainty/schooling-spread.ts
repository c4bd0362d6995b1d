import { portableExp } from "../numeric/portable-exp.js";

/** Years of schooling that an advertisement can ask for: none, junior and senior secondary, associate, bachelor, master, doctor. */
const YEARS: readonly number[] = [0, 9, 12, 15, 16, 19, 22];

/** Years of the highest level. */
export const MOST_YEARS = 22;

/**
 * Variance of the years that advertisements ask for where only their mean is known: that of the distribution over the levels
 * which assumes least beside the mean (the one of greatest entropy, `p ∝ e^(λ years)`).
 *
 * @param mean - Mean years, above 0 and below 22.
 * @returns In years squared.
 * @source Jaynes (1957), Information theory and statistical mechanics, Physical Review 106(4) 620–630.
 */
export function schoolingVariance(mean: number): number {
  // λ from −5 to 5 takes the mean to within 10⁻¹⁹ of both ends. Halved until nothing is left of the interval.
  let low = -5;
  let high = 5;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (momentsAt(middle)[0] < mean) low = middle;
    else high = middle;
  }
  return momentsAt(low)[1];
}

/** Mean and variance over the levels at a λ. */
function momentsAt(lambda: number): readonly [number, number] {
  const top = lambda > 0 ? MOST_YEARS : 0;
  const shares = YEARS.map((years) => portableExp(lambda * (years - top)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = YEARS.reduce((sum, years, at) => sum + years * (shares[at] as number), 0) / total;
  const variance = YEARS.reduce((sum, years, at) => sum + (years - mean) ** 2 * (shares[at] as number), 0) / total;
  return [mean, variance];
}
