import type { Shape } from "./shapes.js";
import { choose, closedObject, integerFrom, isObject, numberFrom, once, oneOf, optional, recordOf } from "./shapes.js";

/** Options of `pickTop`, as a shape. */
export const pickTopOptions: () => Shape = once(() => {
  const byIndustry = recordOf(integerFrom(0), "a number, or numbers by industry");
  const quota = choose((value) => (isObject(value) ? byIndustry : integerFrom(0)));
  return closedObject({
    count: integerFrom(1),
    ties: optional(oneOf("exact", "include", "exclude")),
    perIndustry: optional(closedObject({ minimum: optional(quota), maximum: optional(quota) })),
    minimumAdvertisements: optional(numberFrom(0)),
    minimumDemand: optional(numberFrom(0)),
  });
});
