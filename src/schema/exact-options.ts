import { levelPolicy } from "./index-specs.js";
import {
  accepting,
  choose,
  closedObject,
  finiteNumber,
  flag,
  integerFrom,
  listOf,
  numberFrom,
  once,
  optional,
  type Shape,
  type Shapes,
  text,
} from "./shapes.js";

const id = (): Shape => text("the id of a ranked position");

/** A list of two. */
const pairOf = (entry: Shape, what: string): Shape => {
  const two = listOf(entry, `${what}, of two positions`, 2);
  const tooLong = accepting((list) => (list as readonly unknown[]).length === 2, `a list of 2 ${what}`);
  return choose((value) => (Array.isArray(value) && value.length > 2 ? tooLong : two));
};

/** Options of `exactRanks`, as a shape. */
export const exactRanksOptions: () => Shape = once(() => closedObject({ pairwise: optional(flag()) }));

/** Options of `weightStability`, as a shape. */
export const weightStabilityOptions: () => Shape = once(() =>
  closedObject({
    top: optional(integerFrom(1)),
    pair: optional(pairOf(id(), "ids")),
  }),
);

/** Options of `smallestWeightChange`, as a shape; that one of `top` and `past` is there is checked where it is used. */
export const weightChangeOptions: () => Shape = once(() =>
  closedObject({ top: optional(integerFrom(1)), past: optional(id()), cells: optional(integerFrom(1)) }),
);

/** Options of `dominance`, as a shape. */
export const dominanceOptions: () => Shape = once(() => closedObject({ pairs: optional(flag()) }));

/** Options of `counterfactuals`, as a shape. */
export const counterfactualOptions: () => Shape = once(() => closedObject({ top: optional(integerFrom(1)) }));

/** What is said of columns that are weighted; what is no weight is refused where they are summed. */
const weighted = (): Shapes => ({
  weights: listOf(finiteNumber(), "weights", 1),
  tolerance: optional(numberFrom(0)),
});

/** Options of `weightStabilityOfColumns`, as a shape. */
export const columnStabilityOptions: () => Shape = once(() =>
  closedObject({
    ...weighted(),
    levels: optional(levelPolicy()),
    top: optional(integerFrom(1)),
    pair: optional(pairOf(integerFrom(0), "rows")),
  }),
);

/** Options of `weightChangeOfColumns`, as a shape. */
export const columnChangeOptions: () => Shape = once(() =>
  closedObject({
    ...weighted(),
    position: integerFrom(0),
    top: optional(integerFrom(1)),
    past: optional(integerFrom(0)),
    cells: optional(integerFrom(1)),
  }),
);
