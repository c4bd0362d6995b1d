/** What draws weights. */
export interface WeightSampler {
  /**
   * Draws weights number `draw`; the same bits whatever was drawn before.
   *
   * @param draw - An integer, 0 or more.
   * @param out - Where the weights go; shape `[m]`; written; sum 1 within rounding.
   */
  draw(draw: number, out: Float64Array): void;
}
