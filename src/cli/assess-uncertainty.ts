import {
  analyseUncertaintyAsync,
  IndexError,
  type Position,
  type ShortageResult,
  type TallyData,
  type UncertaintyOptions,
  type UncertaintyResult,
} from "shortage-index";
import type { LevelQuota } from "shortage-index/report";
import { countInWorkers } from "./count-in-workers.js";
import type { ShellIo } from "./io.js";
import type { Progress } from "./progress.js";
import type { UncertaintySettings } from "./read-uncertainty-settings.js";
import { UsageError } from "./usage-error.js";

/** A ranking whose certainty is asked for. */
export interface AssessedRanking {
  readonly positions: readonly Position[];
  /** What the positions came from. */
  readonly tally: TallyData;
  readonly result: ShortageResult;
  readonly top: number;
  /** Numbers of listed positions by level, where levels hold in the catalogue. */
  readonly levelQuota: LevelQuota | undefined;
}

/** Says how sure a ranking is; on interruption it is rejected. */
export async function assessUncertainty(
  { positions, tally, result, top, levelQuota }: AssessedRanking,
  { options, constraints, data, workers }: UncertaintySettings,
  io: ShellIo,
  progress: Progress,
): Promise<UncertaintyResult> {
  const ranked = result.ranking.length;
  const quota = levelQuota === undefined ? null : wholeQuota(levelQuota, ranked);
  const asked: UncertaintyOptions = {
    ...options,
    data: data === "none" ? false : data === "counts" ? { counts: true } : { counts: true, tally },
    index: { ...result.method.options, ...(quota === null ? {} : { levels: quota }) },
    top,
  };
  const pool = workers > 1 && io.program !== undefined ? countInWorkers(io.program, positions, asked) : null;
  try {
    const assessed = await analyseUncertaintyAsync(positions, {
      ...asked,
      ...(io.signal === undefined ? {} : { signal: io.signal }),
      ...(pool === null ? {} : { run: pool.run, parts: workers }),
      onProgress: ({ done, of }) => {
        progress.update(() => `${Math.floor((100 * done) / of)} %`);
      },
    });
    return quota === null || levelQuota === undefined ? assessed : listedLevels(assessed, quota, levelQuota);
  } catch (error) {
    throw isUnsatisfiable(error) ? new UsageError(wordUnsatisfiable(constraints, result)) : error;
  } finally {
    progress.clear();
    await pool?.close();
  }
}

/** Whether no weights satisfy what was asked of them; anything else about one of the constraints has its number. */
function isUnsatisfiable(error: unknown): error is IndexError {
  return error instanceof IndexError && error.details.where.endsWith(".weights.constraints");
}

function wordUnsatisfiable(constraints: readonly string[], { weights }: ShortageResult): string {
  const without = Object.keys(weights).filter((id) => weights[id] === 0);
  const together = constraints.length > 1 ? " together" : "";
  const reason = without.length === 0 ? "" : ` (without weight here: ${without.join(", ")})`;
  return `--weight-constraint: no weights satisfy ${constraints.join(" and ")}${together}${reason}; loosen one or leave it out`;
}

/** The quota with a level below it for all that are not listed. */
function wholeQuota(quota: LevelQuota, ranked: number): LevelQuota {
  const listed = quota.counts.reduce((sum, count) => sum + count, 0);
  return listed < ranked ? { ...quota, counts: [...quota.counts, ranked - listed] } : quota;
}

/** Levels as the catalogue has them: the one below the quota is that of not being listed, and not shown. */
function listedLevels(assessed: UncertaintyResult, whole: LevelQuota, { counts }: LevelQuota): UncertaintyResult {
  const below = whole.counts.length - counts.length;
  if (below === 0) return assessed;
  return {
    ...assessed,
    positions: assessed.positions.map((position) => ({
      ...position,
      level: Math.max(1, position.level - below),
      levels: position.levels.slice(below),
    })),
  };
}
