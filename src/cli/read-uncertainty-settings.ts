import type {
  DimensionId,
  MethodUncertainty,
  UncertaintyOptions,
  WeightConstraint,
  WeightUncertainty,
} from "shortage-index";
import type { ParsedOptions } from "./parse-options.js";
import { DIMENSIONS } from "./read-index-options.js";
import { matchWord, oneOf, positiveNumber, wholeNumber } from "./read-values.js";
import { UsageError } from "./usage-error.js";

/** How sure a ranking is to be asked. */
export interface UncertaintySettings {
  readonly options: Pick<UncertaintyOptions, "weights" | "method" | "seed" | "draws" | "probability">;
  /** Conditions on the weights, as they were written. */
  readonly constraints: readonly string[];
  /** Whether people are counted anew, and advertisements drawn anew. */
  readonly data: "all" | "counts" | "none";
  /** Worker threads; 1 counts in this one. */
  readonly workers: number;
}

const MOST_WORKERS = 256;

/** Methods that could have been chosen otherwise: the default's and one other of each kind. */
const METHODS: MethodUncertainty = {
  normalise: [{ method: "min-max" }, { method: "percentile" }],
  treat: [{ method: "none" }, { method: "winsorise-quantile", lower: 0.025, upper: 0.975 }],
  // A floor, for a single zero would make a whole score zero.
  aggregate: [{ method: "arithmetic" }, { method: "geometric", floor: 0.01 }],
};

/** Reads what is to be varied, and how often. */
export function readUncertaintySettings(options: ParsedOptions): UncertaintySettings {
  const seed = wholeNumber(options, "seed", 0);
  const draws = wholeNumber(options, "draws", 1);
  const probability = positiveNumber(options, "probability", 1);
  const workers = wholeNumber(options, "workers", 1) ?? 1;
  if (workers > MOST_WORKERS) throw new UsageError(`--workers must be at most ${MOST_WORKERS}, and not ${workers}`);
  const weights = readWeightUncertainty(options);
  return {
    options: {
      ...(weights === undefined ? {} : { weights }),
      ...(options.has("method-uncertainty") ? { method: METHODS } : {}),
      ...(seed === undefined ? {} : { seed }),
      ...(draws === undefined ? {} : { draws }),
      ...(probability === undefined ? {} : { probability }),
    },
    constraints: options.all("weight-constraint"),
    data: oneOf(options, "data-uncertainty", ["all", "counts", "none"]) ?? "all",
    workers,
  };
}

function readWeightUncertainty(options: ParsedOptions): WeightUncertainty | false | undefined {
  const text = options.get("weight-uncertainty");
  const constraints = options.all("weight-constraint").map(readConstraint);
  if (constraints.length > 0) {
    if (text === undefined || text === "uniform") return { kind: "constrained", constraints };
    throw new UsageError("--weight-constraint takes any weights that satisfy it; leave --weight-uncertainty out");
  }
  if (text === undefined) return undefined;
  if (text === "none") return false;
  if (text === "uniform") return { kind: "uniform" };
  const [, percent] = /^(\d{1,3}(?:\.\d{1,9})?)[%％]$/u.exec(text) ?? [];
  if (percent !== undefined && Number(percent) <= 100) return { kind: "relative", share: Number(percent) / 100 };
  const [, concentration] = /^dirichlet:(\d{1,9}(?:\.\d{1,9})?)$/u.exec(text) ?? [];
  if (concentration !== undefined && Number(concentration) > 0) {
    return { kind: "dirichlet", concentration: Number(concentration) };
  }
  throw new UsageError(`--weight-uncertainty must be 25%, uniform, dirichlet:50 or none, and not ${text}`);
}

function readConstraint(text: string): WeightConstraint {
  const [, left = "", sign = "", right = ""] = /^([^<>=≤≥]{1,64})(<=|>=|≤|≥)([^<>=≤≥]{1,64})$/u.exec(text) ?? [];
  if (sign === "") {
    throw new UsageError(
      `--weight-constraint must be such as supplyDemand>=salary or education<=0.3, and not ${text}; put it in quotes`,
    );
  }
  const dimension = dimensionOf(left);
  const least = sign === ">=" || sign === "≥";
  const bound = right.trim();
  if (/^\d(?:\.\d{1,9})?$/u.test(bound)) {
    return { kind: "bounds", dimension, ...(least ? { minimum: Number(bound) } : { maximum: Number(bound) }) };
  }
  const than = dimensionOf(bound);
  return least ? { kind: "at-least", dimension, than } : { kind: "at-least", dimension: than, than: dimension };
}

function dimensionOf(text: string): DimensionId {
  return matchWord(text.trim(), "the dimension in --weight-constraint", DIMENSIONS);
}
