import type { DrawModel } from "./draw-model.js";
import { methodLists } from "./method-sampler.js";
import type { RankDistance } from "./rank-distance.js";
import type { UncertaintySource } from "./sensitivity-result.js";
import type { SobolOutputs } from "./sobol-estimates.js";
import type { MethodUncertainty } from "./uncertainty-options.js";

/** In how many rows each position's membership of the top N is what; all [n], or [k] × [n]. */
export interface MembershipCounts {
  readonly inA: Uint32Array;
  readonly inB: Uint32Array;
  /** Rows in which it differs between A with a source from B and A, and between that and B. */
  readonly fromA: readonly Uint32Array[];
  readonly fromB: readonly Uint32Array[];
}

/** What the design gives. */
export interface DesignOutputs {
  readonly rankShift: SobolOutputs;
  readonly topKept: SobolOutputs;
  readonly membership: MembershipCounts;
}

/** The sources that vary, in their order; the weights are one, or the weight of each dimension that has any. */
export function sourcesOf(
  model: DrawModel,
  method: MethodUncertainty | false,
  weightSources: "together" | "each",
): UncertaintySource[] {
  const lists = method === false ? [] : methodLists.filter((list) => (method[list]?.length ?? 0) > 1);
  const weights =
    weightSources === "together"
      ? ["weights" as const]
      : model.dimensions.filter((id) => (model.base.weights[id] as number) > 0).map(weightSource);
  return [...(model.varies.weights ? weights : []), ...(model.varies.data ? ["data" as const] : []), ...lists];
}

/**
 * Makes what ranks the positions for one row of the design: with all sources as drawn for A, with all as drawn for B, and as
 * for A with each source in turn as drawn for B. The draw of a source is the input that stands for it.
 *
 * @param model - What draws.
 * @param sources - Those that vary.
 * @param distance - What measures a ranking.
 * @param samples - Number of rows.
 * @returns The outputs, and what fills one row of them.
 */
export function createSourceDesign(
  model: DrawModel,
  sources: readonly UncertaintySource[],
  distance: RankDistance,
  samples: number,
): { readonly outputs: DesignOutputs; readonly run: (row: number) => void } {
  const size = model.ranked.length;
  const column = (): Float64Array => new Float64Array(samples);
  const counts = (): Uint32Array => new Uint32Array(size);
  const each = <T>(make: () => T): T[] => sources.map(make);
  const outputs: DesignOutputs = {
    rankShift: { a: column(), b: column(), mixed: each(column) },
    topKept: { a: column(), b: column(), mixed: each(column) },
    membership: { inA: counts(), inB: counts(), fromA: each(counts), fromB: each(counts) },
  };
  const weightsFor = weigher(model, sources, samples);
  const [topA, topB] = [new Uint8Array(size), new Uint8Array(size)];
  // Far apart: a chain of constrained weights has near neighbours that are not quite independent.
  const drawsFor =
    (row: number, fromB: (source: UncertaintySource) => boolean): ((source: UncertaintySource) => number) =>
    (source) =>
      fromB(source) ? samples + row : row;
  const measure = (drawOf: (source: UncertaintySource) => number): ReturnType<RankDistance["measure"]> => {
    const prepared = model.prepared(drawOf("data"), methodLists.map(drawOf));
    return distance.measure(prepared.score(weightsFor(drawOf)));
  };
  const run = (row: number): void => {
    const { rankShift, topKept, membership } = outputs;
    const atA = measure(drawsFor(row, () => false));
    topA.set(distance.inTop);
    const atB = measure(drawsFor(row, () => true));
    topB.set(distance.inTop);
    [rankShift.a[row], topKept.a[row]] = [atA.rankShift, atA.topKept];
    [rankShift.b[row], topKept.b[row]] = [atB.rankShift, atB.topKept];
    addTo(membership.inA, topA);
    addTo(membership.inB, topB);
    sources.forEach((source, at) => {
      const mixed = measure(drawsFor(row, (other) => other === source));
      (rankShift.mixed[at] as Float64Array)[row] = mixed.rankShift;
      (topKept.mixed[at] as Float64Array)[row] = mixed.topKept;
      addTo(membership.fromA[at] as Uint32Array, distance.inTop, topA);
      addTo(membership.fromB[at] as Uint32Array, distance.inTop, topB);
    });
  };
  return { outputs, run };
}

/** Counts where a flag is set; or, with others, where the two differ. */
function addTo(counts: Uint32Array, flags: Uint8Array, others?: Uint8Array): void {
  for (let at = 0; at < counts.length; at += 1) {
    const counted = others === undefined ? (flags[at] as number) : flags[at] === others[at] ? 0 : 1;
    counts[at] = (counts[at] as number) + counted;
  }
}

/** What gives the weights of a point of the design; `null` for the method's own. */
function weigher(
  model: DrawModel,
  sources: readonly UncertaintySource[],
  samples: number,
): (drawOf: (source: UncertaintySource) => number) => Float64Array | null {
  const { dimensions } = model;
  if (!sources.includes("weights")) return (drawOf) => model.weights(dimensions.map((id) => drawOf(weightSource(id))));
  // All of them, drawn in their order: a chain of constrained weights is costly to go back in.
  const drawn = Array.from({ length: 2 * samples }, (_, draw) =>
    Float64Array.from(model.weights(draw) as Float64Array),
  );
  return (drawOf) => drawn[drawOf("weights")] as Float64Array;
}

/** The source that is the weight of one dimension. */
function weightSource(id: string): `weight:${string}` {
  return `weight:${id}`;
}
