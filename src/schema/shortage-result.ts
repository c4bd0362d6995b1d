import * as z from "zod/mini";
import { finiteNumber, integerFrom, listOf, nullable, numberFrom, once, recordOf, type Shape, text } from "./shapes.js";

/** A result of `scoreShortage`, as a shape; keys beyond those are let through. */
export const shortageResult: () => Shape = once(() => {
  const object = (keys: Readonly<Record<string, Shape>>, what: string): Shape => z.looseObject(keys, { error: what });
  const count = (): Shape => numberFrom(0, Number.MAX_SAFE_INTEGER);
  const industry = nullable(text("a text, or null"));
  const evidence = object(
    { advertisements: count(), demand: count(), stock: nullable(count()), mobile: nullable(count()) },
    "counts",
  );
  const part = object(
    {
      value: nullable(finiteNumber()),
      score: nullable(numberFrom(0, 1)),
      weight: numberFrom(0, 1.000001),
      contribution: nullable(finiteNumber()),
    },
    "the part of a dimension",
  );
  const named = { id: text("a text"), name: text("a text"), industry, evidence };
  const ranked = object(
    {
      ...named,
      rank: numberFrom(1),
      score: numberFrom(0, 100),
      level: integerFrom(1),
      coverage: numberFrom(0, 1.000001),
      dimensions: recordOf(part, "parts by dimension"),
      subScores: recordOf(nullable(numberFrom(0, 100)), "sub-scores"),
    },
    "a ranked position",
  );
  const excluded = object({ ...named, missing: listOf(text("a text"), "ids") }, "an excluded position");
  const method = object(
    {
      format: z.literal(1, { error: "1, the version that this library reads" }),
      library: z.literal("shortage-index", { error: '"shortage-index"' }),
      options: object(
        { dimensions: listOf(object({ id: text("a text") }, "a dimension"), "dimensions", 1) },
        "options",
      ),
      observed: recordOf(object({ values: count() }, "what was observed"), "observations by dimension"),
    },
    "a method",
  );
  return object(
    {
      ranking: listOf(ranked, "ranked positions"),
      excluded: listOf(excluded, "excluded positions"),
      weights: recordOf(numberFrom(0, 1.000001), "weights by dimension"),
      method,
      notices: listOf(object({ code: text("a code"), message: text("a text") }, "a notice"), "notices"),
    },
    "a result of scoreShortage",
  );
});
