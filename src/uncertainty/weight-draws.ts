/** What draws weights. */
export interface WeightSampler {
  /**
   * Draws weights number `draw`; the same bits whatever was drawn before.
   *
   * @param draw - An integer, 0 or more.
   * @param out - Where the weights go; shape `[m]`; written; sum 1 within rounding.
   */
  draw(draw: number, out: Float64Array): void;
  /**
   * Draws each weight as another draw has it, before they are rescaled to sum 1; there where weights are
   * drawn one by one.
   *
   * @param draws - Number of the draw of each weight, [m].
   * @param out - As for `draw`.
   */
  mix?(draws: readonly number[], out: Float64Array): void;
}
