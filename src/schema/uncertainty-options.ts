import { aggregateSpec, missingPolicy, normaliseSpec, treatSpec } from "./index-specs.js";
import {
  accepting,
  anything,
  byKey,
  closedObject,
  finiteNumber,
  flag,
  integerFrom,
  listOf,
  numberAbove,
  numberFrom,
  once,
  openObject,
  optional,
  orOff,
  recordOf,
  type Shape,
  text,
} from "./shapes.js";

const dimension = (): Shape => text("the id of a dimension");

/** What is not known of the weights: `WeightUncertainty`. */
export const weightUncertainty: () => Shape = once(() => {
  const constraint = byKey("kind", {
    bounds: { dimension: dimension(), minimum: optional(numberFrom(0, 1)), maximum: optional(numberFrom(0, 1)) },
    "at-least": { dimension: dimension(), than: dimension(), times: optional(numberFrom(0, 1e6)) },
    linear: { coefficients: recordOf(finiteNumber(), "coefficients by dimension"), atMost: finiteNumber() },
  });
  return byKey("kind", {
    uniform: {},
    dirichlet: { concentration: numberAbove(0, 1e9) },
    relative: { share: numberFrom(0, 1) },
    constrained: { constraints: listOf(constraint, "constraints", 1) },
  });
});

/** Options of `analyseUncertainty`; those of the index and the tally are checked where they are used. */
export const uncertaintyOptions: () => Shape = once(() => {
  const data = closedObject({
    counts: optional(flag()),
    tally: optional(openObject({}, "the data of a tally")),
  });
  const method = closedObject({
    normalise: optional(listOf(normaliseSpec(), "methods", 1)),
    treat: optional(listOf(treatSpec(), "treatments", 1)),
    aggregate: optional(listOf(aggregateSpec(), "methods", 1)),
    missing: optional(listOf(missingPolicy(), "rules", 1)),
  });
  return closedObject({
    weights: optional(orOff(weightUncertainty())),
    data: optional(orOff(data)),
    method: optional(orOff(method)),
    index: anything(),
    seed: optional(safeIntegerFrom(0)),
    draws: optional(integerFrom(1, 1_000_000)),
    top: optional(safeIntegerFrom(1)),
    probability: optional(numberFrom(0.01, 0.999)),
    rankAcceptability: optional(flag()),
    pairwise: optional(flag()),
  });
});

/** An integer from `least` to 2⁵³ − 1, the bound stated. */
function safeIntegerFrom(least: number): Shape {
  return accepting(
    (value) => Number.isSafeInteger(value) && (value as number) >= least,
    `an integer from ${least} to 2^53 − 1`,
  );
}
