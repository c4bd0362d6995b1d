import { accepting, closedObject, integerFrom, once, openObject, optional, type Shape } from "./shapes.js";

/** Options of `compareEditions`, as a shape. What an uncertainty holds is looked at where it is read. */
export const compareEditionsOptions: () => Shape = once(() => {
  const what = "a result of analyseUncertainty";
  const uncertainty = openObject({ positions: accepting(Array.isArray, what) }, what);
  return closedObject({
    top: optional(integerFrom(1)),
    previousUncertainty: optional(uncertainty),
    currentUncertainty: optional(uncertainty),
  });
});

/** Options of `measurePersistence`, as a shape. */
export const persistenceOptions: () => Shape = once(() => closedObject({ top: optional(integerFrom(1)) }));
