import type { Random } from "../numeric/random.js";
import type { NormaliseSpec } from "../score/index-definition.js";
import type { ResolvedDimension, ResolvedShortageOptions } from "../score/shortage-options.js";
import type { MethodUncertainty } from "./uncertainty-options.js";

/** What chooses one of each list of methods. */
export interface MethodSampler {
  /** Number of different combinations. */
  readonly combinations: number;
  /** Number of a drawn combination. */
  draw(random: Random): number;
  /** The combination that takes its entry of each list from another one, in the order of `methodLists`. */
  mix(combinations: readonly number[]): number;
  /** Options of the index with a combination in place of their own methods. */
  apply(combination: number): ResolvedShortageOptions;
  /** Combinations in which every entry of every list occurs, and each aggregation with each rule for gaps. */
  readonly samples: readonly number[];
}

/** The lists in the order in which they are drawn from. */
export const methodLists: readonly ["normalise", "treat", "aggregate", "missing"] = [
  "normalise",
  "treat",
  "aggregate",
  "missing",
];

/**
 * Makes what chooses methods from lists, all entries of a list alike likely and each list by itself.
 *
 * A normalisation takes the place of every dimension's own. Where it can have a scale and names none, each dimension keeps
 * its own: supply and demand, and salary, stay on a log scale.
 *
 * @param options - Options of the index.
 * @param method - Lists; one that is left out does not vary.
 */
export function createMethodSampler(options: ResolvedShortageOptions, method: MethodUncertainty): MethodSampler {
  const lengths = methodLists.map((list) => method[list]?.length ?? 1);
  const combinations = lengths.reduce((product, length) => product * length, 1);
  const numberOf = (choices: readonly number[]): number =>
    choices.reduce((number, choice, at) => number * (lengths[at] as number) + choice, 0);
  const choicesOf = (combination: number): number[] => {
    let rest = combination;
    return lengths
      .map((_, at) => {
        const length = lengths[lengths.length - 1 - at] as number;
        const choice = rest % length;
        rest = (rest - choice) / length;
        return choice;
      })
      .reverse();
  };
  return {
    combinations,
    draw: (random) => numberOf(lengths.map((length) => random.integer(length))),
    mix: (combinations) => numberOf(combinations.map((combination, at) => choicesOf(combination)[at] as number)),
    apply: (combination) => {
      const [normalise = 0, treat = 0, aggregate = 0, missing = 0] = choicesOf(combination);
      return {
        ...options,
        dimensions: options.dimensions.map((dimension) => ({
          ...dimension,
          ...(method.normalise === undefined
            ? {}
            : { normalise: withScale(method.normalise[normalise] as NormaliseSpec, dimension) }),
          ...(method.treat === undefined ? {} : { treat: method.treat[treat] as ResolvedDimension["treat"] }),
        })),
        aggregate: method.aggregate?.[aggregate] ?? options.aggregate,
        missing: method.missing?.[missing] ?? options.missing,
      };
    },
    samples: samplesOf(lengths).map(numberOf),
  };
}

function samplesOf([normalise = 1, treat = 1, aggregate = 1, missing = 1]: readonly number[]): number[][] {
  const each = (length: number, at: number): number[][] =>
    Array.from({ length }, (_, choice) => [0, 0, 0, 0].map((zero, other) => (other === at ? choice : zero)));
  const pairs = Array.from({ length: aggregate * missing }, (_, pair) => [
    0,
    0,
    Math.floor(pair / missing),
    pair % missing,
  ]);
  return [...each(normalise, 0), ...each(treat, 1), ...pairs];
}

/** Methods that read the values on a scale. */
const scaled: ReadonlySet<string> = new Set(["min-max", "goalposts", "z-score", "logistic", "target"]);

function withScale(spec: NormaliseSpec, { normalise }: ResolvedDimension): NormaliseSpec {
  if (!scaled.has(spec.method) || "scale" in spec) return spec;
  const own = "scale" in normalise ? normalise.scale : undefined;
  return own === undefined ? spec : ({ ...spec, scale: own } as NormaliseSpec);
}
