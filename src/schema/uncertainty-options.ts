import * as z from "zod/mini";
import { aggregateSpec, missingPolicy, normaliseSpec, treatSpec } from "./index-specs.js";
import {
  byKey,
  choose,
  closedObject,
  finiteNumber,
  listOf,
  numberAbove,
  numberFrom,
  once,
  optional,
  recordOf,
  type Shape,
  text,
} from "./shapes.js";

const dimension = (): Shape => text("the id of a dimension");
const flag = (): Shape => z.boolean({ error: "true or false" });

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
    tally: optional(z.looseObject({}, { error: "the data of a tally" })),
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
    index: optional(z.unknown()),
    seed: optional(integerUpTo(0, Number.MAX_SAFE_INTEGER)),
    draws: optional(integerUpTo(1, 1_000_000)),
    top: optional(integerUpTo(1, Number.MAX_SAFE_INTEGER)),
    probability: optional(numberFrom(0.01, 0.999)),
    rankAcceptability: optional(flag()),
    pairwise: optional(flag()),
  });
});

/** `false`, or what says how a source is varied. */
function orOff(shape: Shape): Shape {
  const off = z.literal(false);
  return choose((value) => (value === false ? off : shape));
}

function integerUpTo(least: number, most: number): Shape {
  const error = `an integer from ${least} to ${most === Number.MAX_SAFE_INTEGER ? "2^53 − 1" : most}`;
  return z.int({ error }).check(z.gte(least, { error }), z.lte(most, { error }));
}
