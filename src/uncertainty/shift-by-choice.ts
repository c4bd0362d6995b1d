import { IndexError } from "../errors/index-error.js";
import type { Position } from "../model/position.js";
import { commonChoices } from "./common-choices.data.js";
import { createDrawModel, type DrawModel } from "./draw-model.js";
import { createDrawRanker } from "./draw-ranker.js";
import { methodLists } from "./method-sampler.js";
import { createRankDistance } from "./rank-distance.js";
import type { ResolvedUncertainty } from "./resolve-uncertainty-options.js";
import type { SingleChoices } from "./sensitivity-options.js";
import type { ChoiceShift } from "./sensitivity-result.js";

/** Steps in which something is chosen, in the order in which they are reported. */
const steps = ["weights", ...methodLists] as const;

/**
 * Tries choices one at a time.
 *
 * @param positions - As `scoreShortage` takes them.
 * @param model - What the base ranking is read from.
 * @param options - Options of the base ranking.
 * @param choices - What is tried; of a step left out, {@link commonChoices}.
 * @param where - Name of the calling function, for the error.
 * @returns One entry for each choice; one that these positions do not allow says so.
 */
export function shiftByChoice(
  positions: readonly Position[],
  model: DrawModel,
  options: ResolvedUncertainty,
  choices: SingleChoices,
  where: string,
): ChoiceShift[] {
  const fixed: ResolvedUncertainty = { ...options, weights: false, data: false, method: false };
  return steps.flatMap((step) =>
    (choices[step] ?? commonChoices[step]).map((choice): ChoiceShift => {
      const chosen: ResolvedUncertainty =
        step === "weights"
          ? { ...fixed, index: { ...options.index, weights: choice as NonNullable<typeof options.index.weights> } }
          : { ...fixed, method: { [step]: [choice] } };
      const made = tryModel(positions, chosen, `${where}.options.choices.${step}`);
      if (typeof made === "string") {
        return { step, choice, refused: made, rankShift: null, furthest: null, topKept: null };
      }
      return { step, choice, refused: null, ...shiftOf(model, made, options.top) };
    }),
  );
}

/** The model of a choice, or why these positions do not allow it. What is no option at all is the caller's fault. */
function tryModel(
  positions: readonly Position[],
  chosen: ResolvedUncertainty,
  where: string,
): DrawModel | IndexError["code"] {
  try {
    return createDrawModel(positions, chosen, where);
  } catch (error) {
    if (error instanceof IndexError && error.code !== "invalid-option") return error.code;
    throw error;
  }
}

function shiftOf(
  model: DrawModel,
  made: DrawModel,
  top: number | null,
): Pick<ChoiceShift, "rankShift" | "furthest" | "topKept"> {
  // Other weights can leave other positions without a rank: those that both rank are compared.
  const places = new Map(made.ranked.map(({ id }, at) => [id, at]));
  const base = model.ranked.filter(({ id }) => places.has(id));
  const { ties, tolerance } = model.base.method.options;
  const distance = createRankDistance(createDrawRanker(base.length, tolerance / 100), base, ties, top);
  const scores = made.prepared(null, 0).score(null);
  const own = Float64Array.from(base, ({ id }) => scores[places.get(id) as number] as number);
  const { rankShift, topKept } = distance.measure(own);
  let furthest: ChoiceShift["furthest"] = null;
  let most = 0;
  base.forEach(({ id, name, rank: from }, at) => {
    const to = distance.ranks[at] as number;
    if (Math.abs(to - from) <= most) return;
    most = Math.abs(to - from);
    furthest = { id, name, from, to };
  });
  return { rankShift, furthest, topKept: top === null ? null : topKept };
}
