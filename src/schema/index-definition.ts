import { aggregateSpec, missingPolicy, normaliseSpec, treatSpec, weightSpec } from "./index-specs.js";
import { anything, closedObject, listOf, numberFrom, once, oneOf, optional, type Shape, text } from "./shapes.js";

const share = (): Shape => optional(numberFrom(0, 1));

/** Definition of an index for `scoreIndex`, as a shape; what one part says of another is checked where it is used. */
export const indexDefinition: () => Shape = once(() =>
  closedObject({
    indicators: listOf(indicator(), "indicators"),
    normalise: normaliseSpec(),
    treat: optional(treatSpec()),
    weight: weightSpec(),
    groupWeights: optional(listOf(closedObject({ id: text("the id of a group"), weight: numberFrom(0) }), "weights")),
    aggregate: aggregateSpec(),
    missing: optional(missingPolicy()),
    constant: optional(oneOf("refuse", "neutral", "exclude")),
    minimumCoverage: share(),
    minimumIndicatorCoverage: share(),
    ties: optional(oneOf("competition", "dense", "midrank")),
    tolerance: share(),
  }),
);

/** What `scoreIndex` is told of the positions; there can be millions, so that each is looked at where it is used. */
export const indexContext: () => Shape = once(() => closedObject({ ids: anything(), segments: anything() }));

const indicator = (): Shape =>
  closedObject({
    id: text("an id, as text"),
    direction: oneOf("benefit", "cost"),
    normalise: optional(normaliseSpec()),
    treat: optional(treatSpec()),
    group: optional(text("the id of a group")),
  });
