/** Five quantiles of a group, for a box. */
export interface QuantileBox {
  readonly label: string;
  readonly count: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** The quantiles of some values; `null` where there are none. Definition 7 of Hyndman and Fan (1996). */
export function quantileBox(label: string, values: readonly number[]): QuantileBox | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] as number;
    const above = sorted[Math.ceil(place)] as number;
    return below + (place - Math.floor(place)) * (above - below);
  };
  return { label, count: values.length, p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
}
