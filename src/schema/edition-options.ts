import * as z from "zod/mini";
import { closedObject, integerFrom, once, optional, type Shape } from "./shapes.js";

/** Options of `compareEditions`, as a shape. What an uncertainty holds is looked at where it is read. */
export const compareEditionsOptions: () => Shape = once(() => {
  const error = "a result of analyseUncertainty";
  const uncertainty = z.looseObject({ positions: z.array(z.unknown(), { error }) }, { error });
  return closedObject({
    top: optional(integerFrom(1)),
    previousUncertainty: optional(uncertainty),
    currentUncertainty: optional(uncertainty),
  });
});

/** Options of `measurePersistence`, as a shape. */
export const persistenceOptions: () => Shape = once(() => closedObject({ top: optional(integerFrom(1)) }));
