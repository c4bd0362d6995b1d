import * as z from "zod/mini";
import { aggregateSpec, missingPolicy, normaliseSpec, treatSpec } from "./index-specs.js";
import { choose, closedObject, integerFrom, listOf, numberFrom, once, optional, type Shape } from "./shapes.js";

/** Options of `analyseSensitivity`; the sources and the index are checked where they are used. */
export const sensitivityOptions: () => Shape = once(() => {
  const choices = closedObject({
    weights: optional(listOf(z.unknown(), "ways of weighting")),
    normalise: optional(listOf(normaliseSpec(), "methods")),
    treat: optional(listOf(treatSpec(), "treatments")),
    aggregate: optional(listOf(aggregateSpec(), "methods")),
    missing: optional(listOf(missingPolicy(), "rules")),
  });
  const elsewhere = optional(z.unknown());
  return closedObject({
    weights: elsewhere,
    data: elsewhere,
    method: elsewhere,
    index: elsewhere,
    seed: elsewhere,
    top: elsewhere,
    samples: optional(integerFrom(2, 100_000)),
    resamples: optional(integerFrom(0, 100_000)),
    probability: optional(numberFrom(0.01, 0.999)),
    choices: optional(choose((value) => (value === false ? z.literal(false) : choices))),
  });
});
