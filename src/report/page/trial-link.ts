import { AGGREGATIONS, NORMALISATIONS, type TrialSetting } from "./trial-model.js";

const START = "#try=";

/** A setting as the last part of an address: `#try=30,20,20,20,10/published/geometric/100`. */
export function settingLink({ weights, normalise, aggregate, places }: TrialSetting): string {
  return `${START}${weights === null ? "published" : weights.join(",")}/${normalise}/${aggregate}/${places}`;
}

/** The setting of an address; `null` where it holds none that fits. */
export function readSetting(hash: string, dimensions: number, positions: number): TrialSetting | null {
  if (!hash.startsWith(START) || hash.length > 2000) return null;
  const [amounts = "", normalise = "", aggregate = "", count = ""] = hash.slice(START.length).split("/");
  const weights = amounts === "published" ? null : amounts.split(",").map(Number);
  const places = Number(count);
  const fits =
    (weights === null ||
      (weights.length === dimensions &&
        weights.every((weight) => weight >= 0 && weight <= 100) &&
        weights.some((weight) => weight > 0))) &&
    NORMALISATIONS.includes(normalise) &&
    AGGREGATIONS.includes(aggregate) &&
    Number.isInteger(places) &&
    places >= 1 &&
    places <= positions;
  return fits ? { weights, normalise, aggregate, places } : null;
}
