import {
  finiteNumber,
  listOf,
  nullable,
  numberFrom,
  once,
  openObject,
  optional,
  recordOf,
  type Shape,
  text,
  textLike,
} from "./shapes.js";

/** A list of positions, as a shape; keys beyond those of a position are let through. */
export const positionList: () => Shape = once(() => {
  const count = (): Shape => numberFrom(0, Number.MAX_SAFE_INTEGER);
  const figure = (): Shape => nullable(numberFrom(0));
  const position = openObject(
    {
      id: textLike(/./su, "a text that is not empty"),
      name: text("a text"),
      industry: nullable(text("a text, or null")),
      advertisements: count(),
      demand: count(),
      stock: nullable(count()),
      mobile: nullable(count()),
      education: figure(),
      experience: figure(),
      requirements: figure(),
      salary: figure(),
      currency: nullable(text("a text, or null")),
      extra: optional(recordOf(nullable(finiteNumber()), "values by dimension")),
    },
    "a position",
  );
  return listOf(position, "positions");
});
