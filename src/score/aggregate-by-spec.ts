import { aggregateArithmetic } from "../aggregate/aggregate-arithmetic.js";
import { aggregateBorda } from "../aggregate/aggregate-borda.js";
import { aggregateCopeland } from "../aggregate/aggregate-copeland.js";
import { aggregateCopras } from "../aggregate/aggregate-copras.js";
import { aggregateGeometric } from "../aggregate/aggregate-geometric.js";
import { aggregateHarmonic } from "../aggregate/aggregate-harmonic.js";
import { aggregateMazziottaPareto } from "../aggregate/aggregate-mazziotta-pareto.js";
import { aggregateMoora } from "../aggregate/aggregate-moora.js";
import { aggregatePassed } from "../aggregate/aggregate-passed.js";
import { aggregatePowerMean } from "../aggregate/aggregate-power-mean.js";
import { aggregatePromethee } from "../aggregate/aggregate-promethee.js";
import { aggregateTopsis } from "../aggregate/aggregate-topsis.js";
import { aggregateVikor } from "../aggregate/aggregate-vikor.js";
import { aggregateWaspas } from "../aggregate/aggregate-waspas.js";
import { IndexError } from "../errors/index-error.js";
import type { AggregateSpec } from "./index-definition.js";

/** Whether a position's result depends on its own scores only, so that positions with different gaps can be joined. */
export function isSeparable(spec: AggregateSpec): boolean {
  switch (spec.method) {
    case "arithmetic":
    case "geometric":
    case "harmonic":
    case "power-mean":
    case "waspas":
    case "mazziotta-pareto":
    case "passed":
      return true;
    default:
      return false;
  }
}

/** One score in [0, 1] a position, 1 the best, by the method that a definition names. */
export function aggregateBySpec(
  columns: readonly Float64Array[],
  weights: readonly number[],
  spec: AggregateSpec,
): Float64Array {
  switch (spec.method) {
    case "arithmetic":
      return aggregateArithmetic(columns, { weights });
    case "geometric":
      return aggregateGeometric(columns, { weights, zero: zeroRule(spec.floor) });
    case "harmonic":
      return aggregateHarmonic(columns, { weights, zero: zeroRule(spec.floor) });
    case "power-mean":
      return aggregatePowerMean(columns, { weights, exponent: spec.exponent, zero: zeroRule(spec.floor) });
    case "mazziotta-pareto": {
      const moved = columns.map((column) => column.map((score) => 70 + 60 * score));
      const penalty = spec.penalty ?? "minus";
      return aggregateMazziottaPareto(moved, { weights, penalty }).map((score) => (score - 70) / 60);
    }
    case "waspas": {
      const floor = spec.floor ?? 0;
      const raised = floor > 0 ? columns.map((column) => column.map((score) => Math.max(score, floor))) : columns;
      return aggregateWaspas(raised, { weights, share: spec.share ?? 0.5, normalisation: "none" });
    }
    case "topsis":
      return aggregateTopsis(columns, { weights, normalisation: "none" });
    case "vikor":
      return aggregateVikor(columns, { weights, strategy: spec.strategy ?? 0.5 }).map((q) => 1 - q);
    case "promethee":
      return aggregatePromethee(columns, { weights, preferences: spec.preference ?? { kind: "usual" } }).map(
        (flow) => (flow + 1) / 2,
      );
    case "copras":
      return aggregateCopras(columns, { weights, directions: columns.map(() => "benefit") });
    case "moora":
      return aggregateMoora(columns, { weights, directions: columns.map(() => "benefit") });
    case "passed":
      return aggregatePassed(columns, {
        weights,
        directions: columns.map(() => "benefit"),
        thresholds: columns.map(() => spec.threshold),
      });
    case "borda":
      return aggregateBorda(columns, { weights }).map((points) => points / othersOf(columns));
    case "copeland":
      return aggregateCopeland(columns, { weights }).map((wins) => (wins / othersOf(columns) + 1) / 2);
  }
}

function zeroRule(floor: number | undefined): "zero" | number {
  return floor === undefined || floor === 0 ? "zero" : floor;
}

/** Number of positions that each is compared with. */
function othersOf(columns: readonly Float64Array[]): number {
  const others = (columns[0]?.length ?? 0) - 1;
  if (others > 0) return others;
  throw new IndexError("constant-indicator", {
    where: "aggregate",
    expected: "two positions or more, for a method that compares them",
    received: "one",
  });
}
