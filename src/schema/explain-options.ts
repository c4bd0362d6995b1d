import { closedObject, once, oneOf, optional, type Shape } from "./shapes.js";

/** Options of `explain`, as a shape. */
export const explainOptions: () => Shape = once(() => closedObject({ language: optional(oneOf("en", "zh")) }));
