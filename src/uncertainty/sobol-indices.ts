import { IndexError } from "../errors/index-error.js";
import { invalidOption } from "../numeric/check-options.js";
import { createRandom } from "../numeric/random.js";
import { checkIntegerOption } from "./check-integer-option.js";
import { checkNames } from "./check-names.js";
import { checkObject } from "./check-object.js";
import { estimateSobol, type SobolIndex, type SobolOutputs } from "./sobol-estimates.js";

/** Options of {@link sobolIndices}. */
export interface SobolOptions {
  /** Names of the inputs, in the order in which the model takes them. */
  readonly inputs: readonly string[];
  /** Number N of rows, 2 to 10⁷; 1024 if left out. The model runs N (k + 2) times for k inputs. */
  readonly samples?: number;
  /** An integer from 0 to 2⁵³ − 1; 1 if left out. */
  readonly seed?: number;
  /** Number of bootstrap resamples behind each interval, 0 for no intervals; 500 if left out. */
  readonly resamples?: number;
  /** Probability of the intervals, above 0 and below 1; 0.95 if left out. */
  readonly probability?: number;
}

/** First-order and total indices of a model's output; plain JSON. */
export interface SobolIndices {
  readonly samples: number;
  readonly seed: number;
  /** How often the model ran. */
  readonly evaluations: number;
  readonly mean: number;
  readonly variance: number;
  /** One entry for each input, in their order; `null` where the output never varied: there is nothing to apportion. */
  readonly indices: readonly SobolIndex[] | null;
}

/**
 * Says how much of the variance of a model's output each input accounts for: alone, and together with others.
 *
 * Two samples A and B of the inputs are drawn, and for each input a third that is A with this input taken from B. With V
 * the variance of f, the first-order index is `1 − E(f(B) − f(A_B))² / 2V`, the total index `E(f(A) − f(A_B))² / 2V`.
 * An estimate of an index near 0 can come out below 0: its interval says how firm it is. Inputs must be independent.
 *
 * @param model - Output at a point; the point has k inputs, each uniform in [0, 1), and is overwritten by the next one;
 *   must give the same output for the same point.
 * @param options - Names of the inputs, number of rows, seed, and how the intervals are made.
 * @returns The indices with percentile intervals; the same bits for the same seed. O(N k) runs of the model.
 * @throws {IndexError} `empty-input` if there are no inputs.
 * @throws {IndexError} `invalid-option` for what an option cannot hold, such as an input that is named twice.
 * @throws {IndexError} `non-finite-value` at the first output that is not a finite number, with its row.
 * @source Saltelli, Annoni, Azzini, Campolongo, Ratto, Tarantola (2010), Variance based sensitivity analysis of model output,
 *   Computer Physics Communications 181(2) 259–270 (design and estimators); Jansen (1999), ibid. 117(1–2) 35–43.
 * @example
 * const halves = sobolIndices(([x = 0, y = 0]) => x + y, { inputs: ["x", "y"], samples: 4096 });
 * halves.indices?.map(({ input, first, total }) => [input, first.value.toFixed(1), total.value.toFixed(1)]); // => [["x", "0.5", "0.5"], ["y", "0.5", "0.5"]]
 */
export function sobolIndices(model: (point: Float64Array) => number, options: SobolOptions): SobolIndices {
  const where = "sobolIndices";
  if (typeof model !== "function") throw invalidOption(`${where}.model`, "a function", model);
  checkObject(options, `${where}.options`);
  const { inputs, probability = 0.95 } = options;
  checkNames(inputs, "inputs", where);
  const samples = checkIntegerOption(options.samples ?? 1024, "samples", 2, 1e7, where);
  const resamples = checkIntegerOption(options.resamples ?? 500, "resamples", 0, 1e6, where);
  if (typeof probability !== "number" || !(probability > 0 && probability < 1)) {
    throw invalidOption(where, "`probability`, a number above 0 and below 1", probability);
  }
  const seed = checkIntegerOption(options.seed ?? 1, "seed", 0, Number.MAX_SAFE_INTEGER, where);
  const random = createRandom(seed);
  const outputs = runDesign(model, inputs.length, samples, (row) => {
    const stream = random.stream(0).stream(row);
    return () => stream.uniform();
  });
  const bootstrap = { random: random.stream(1), resamples, probability };
  return {
    samples,
    seed,
    evaluations: samples * (inputs.length + 2),
    ...estimateSobol(outputs, inputs, bootstrap),
  };
}

/** Runs the model at the points of A, of B, and of A with each input from B. */
function runDesign(
  model: (point: Float64Array) => number,
  inputs: number,
  samples: number,
  drawRow: (row: number) => () => number,
): SobolOutputs {
  const column = (): Float64Array => new Float64Array(samples);
  const outputs = { a: column(), b: column(), mixed: Array.from({ length: inputs }, column) };
  const [first, second, point] = [0, 1, 2].map(() => new Float64Array(inputs)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let row = 0; row < samples; row += 1) {
    const run = (at: Float64Array): number => {
      point.set(at);
      const output = model(point);
      if (typeof output === "number" && Number.isFinite(output)) return output;
      const details = {
        where: "sobolIndices.model",
        expected: "a finite output",
        received: String(output),
        index: row,
      };
      throw new IndexError("non-finite-value", details);
    };
    const draw = drawRow(row);
    for (let at = 0; at < inputs; at += 1) first[at] = draw();
    for (let at = 0; at < inputs; at += 1) second[at] = draw();
    outputs.a[row] = run(first);
    outputs.b[row] = run(second);
    for (let at = 0; at < inputs; at += 1) {
      const kept = first[at] as number;
      first[at] = second[at] as number;
      (outputs.mixed[at] as Float64Array)[row] = run(first);
      first[at] = kept;
    }
  }
  return outputs;
}
