import type { DimensionId, LevelPolicy, PlainWeights, ShortageOptions } from "shortage-index";
import type { ParsedOptions } from "./parse-options.js";
import { matchWord } from "./read-values.js";
import { UsageError } from "./usage-error.js";

/** The dimensions that the shell can weight. */
export const DIMENSIONS: readonly DimensionId[] = ["supplyDemand", "education", "experience", "requirements", "salary"];
const METHODS: readonly PlainWeights[] = [
  "equal",
  "entropy",
  "critic",
  "standard-deviation",
  "coefficient-of-variation",
  "gini",
  "merec",
  "pca",
];

/** Weights from `--weights`: a method, or amounts by dimension, those left out 0. */
export function readWeights(options: ParsedOptions): ShortageOptions["weights"] | undefined {
  const text = options.get("weights");
  if (text === undefined) return undefined;
  if (!text.includes("=")) return matchWord(text, "--weights", METHODS);
  const given = readAmounts(text, "weights").map(
    ([name, amount]) => [matchWord(name, "the dimension in --weights", DIMENSIONS), amount] as const,
  );
  return { ...Object.fromEntries(DIMENSIONS.map((id) => [id, 0])), ...Object.fromEntries(given) };
}

/** Weights of groups from `--group-weights`, each to be named; which groups there are, the library says. */
export function readGroupWeights(options: ParsedOptions): ShortageOptions["groupWeights"] {
  const text = options.get("group-weights");
  return text === undefined ? undefined : Object.fromEntries(readAmounts(text, "group-weights"));
}

function readAmounts(text: string, option: string): (readonly [name: string, amount: number])[] {
  return text.split(/[,，]/).map((part) => {
    const [name = "", amount = ""] = part.split("=", 2).map((piece) => piece.trim());
    if (/^\d{1,9}(?:\.\d{1,9})?$/.test(amount)) return [name, Number(amount)];
    throw new UsageError(
      `--${option} ${name} must be a number of 0 or more, and not ${amount === "" ? "nothing" : amount}`,
    );
  });
}

/** Levels from `--levels`: numbers of positions, `quantiles`, or cut points. */
export function readLevels(options: ParsedOptions): LevelPolicy | undefined {
  const text = options.get("levels");
  if (text === undefined) return undefined;
  if (text === "quantiles") return { kind: "quantiles", probabilities: [0.2, 0.4, 0.6, 0.8] };
  const cut = /^cut:(.*)$/.exec(text)?.[1];
  const parts = (cut ?? text).split(/[,，]/).map((part) => part.trim());
  const form = cut === undefined ? /^\d{1,9}$/ : /^\d{1,9}(?:\.\d{1,9})?$/;
  if (!parts.every((part) => form.test(part))) {
    throw new UsageError(`--levels must be 27,32,42,63,79, quantiles, or cut:20,40,60,80, and not ${text}`);
  }
  const numbers = parts.map(Number);
  if (cut === undefined) return { kind: "quota", counts: numbers };
  if (numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] as number))) {
    throw new UsageError(`--levels cut points must rise, and ${cut} does not`);
  }
  return { kind: "cut-points", cutPoints: numbers };
}
