import { aggregateSpec, missingPolicy, normaliseSpec, treatSpec } from "./index-specs.js";
import {
  anything,
  closedObject,
  integerFrom,
  listOf,
  numberFrom,
  once,
  oneOf,
  optional,
  orOff,
  type Shape,
} from "./shapes.js";

/** Options of `analyseSensitivity`; the sources and the index are checked where they are used. */
export const sensitivityOptions: () => Shape = once(() => {
  const choices = closedObject({
    weights: optional(listOf(anything(), "ways of weighting")),
    normalise: optional(listOf(normaliseSpec(), "methods")),
    treat: optional(listOf(treatSpec(), "treatments")),
    aggregate: optional(listOf(aggregateSpec(), "methods")),
    missing: optional(listOf(missingPolicy(), "rules")),
  });
  const elsewhere = anything();
  return closedObject({
    weights: elsewhere,
    weightSources: optional(oneOf("together", "each")),
    data: elsewhere,
    method: elsewhere,
    index: elsewhere,
    seed: elsewhere,
    top: elsewhere,
    samples: optional(integerFrom(2, 100_000)),
    resamples: optional(integerFrom(0, 100_000)),
    probability: optional(numberFrom(0.01, 0.999)),
    choices: optional(orOff(choices)),
  });
});
