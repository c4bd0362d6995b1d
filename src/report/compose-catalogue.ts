import {
  type EditionChange,
  gradeLevels,
  IndexError,
  type PositionUncertainty,
  pickTop,
  type RankedShortage,
  type ShortageResult,
} from "shortage-index";
import type { Catalogue, CatalogueEntry, CatalogueOptions, LevelQuota, Override } from "./catalogue.js";
import { checkOverrides } from "./check-overrides.js";

/**
 * Makes a catalogue of a result: which positions are listed, at which level, what was moved by hand and why.
 *
 * An override moves its own position and no other: one that is moved out leaves its place empty, one that is moved in
 * comes on top of the number of places. Wherever a position goes, its computed rank and level stay beside it.
 *
 * @param result - A result of `scoreShortage`; also one read back from JSON; never modified.
 * @param options - Places, levels, overrides, and what else is known of the ranking.
 * @returns Every ranked position with its place in the catalogue, in the order of the ranking. O(n).
 * @throws {IndexError} `invalid-value` if `result` is none, or an override, uncertainty or comparison does not fit it.
 * @throws {IndexError} `unknown-id`, `duplicate-id` or `missing-value` for an override without a ranked position, a
 *   second one for a position, or one without a reason or initials.
 * @throws {IndexError} `unsatisfiable-quota` if the levels have fewer places than the catalogue.
 * @throws {IndexError} what `pickTop` throws for `options.pick`.
 * @source Override and ledger of reasons as in published catalogues: the reason stands where the position stands.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const overrides = [{ id: "clerk", action: "include", reason: "A new court opens in May", by: "LW" }];
 * composeCatalogue(scoreShortage([clerk, nurse]), { pick: { count: 1 }, overrides }).entries.map(({ listed, computed }) => [listed, computed.inTop]); // => [[true, true], [true, false]]
 */
export function composeCatalogue(result: ShortageResult, options: CatalogueOptions = {}): Catalogue {
  const where = "composeCatalogue";
  if (typeof options !== "object" || options === null) {
    throw new IndexError("invalid-option", { where, expected: "an object of options", received: String(options) });
  }
  // Also refuses what is no result, where everything is listed.
  const all = pickTop(result, options.pick ?? { count: Math.max(1, result?.ranking?.length ?? 1) });
  const { ranking, method } = result;
  const quota = options.levels ?? null;
  const policy = quota ?? method.options.levels;
  const levels =
    policy.kind === "quota"
      ? policy.counts.length
      : 1 + (policy.kind === "quantiles" ? policy.probabilities : policy.cutPoints).length;
  checkLedger(options.ledger, `${where}.options.ledger`);
  const overrides = checkOverrides(options.overrides ?? [], result, levels, `${where}.options.overrides`);
  const picked = new Set(all.picked.map(({ id }) => id));
  const computed = quota === null ? ranking.map(({ level }) => level) : quotaLevels(ranking, picked, quota, where);
  const byHand = new Map(overrides.map((override) => [override.id, override]));
  const uncertainties = matchUncertainty(ranking, options.uncertainty, where);
  const { changes, departed } = matchComparison(ranking, options.comparison, where);
  const entries = ranking.map((entry, index): CatalogueEntry => {
    const { id, rank } = entry;
    const override = byHand.get(id);
    const inTop = picked.has(id);
    const level = computed[index] as number;
    return {
      entry,
      ...applied(override, inTop, level),
      computed: { rank, level, inTop },
      override: override === undefined ? null : withoutId(override),
      uncertainty: uncertainties?.[index] ?? null,
      change: changes?.[index] ?? null,
    };
  });
  return {
    result,
    entries,
    listed: entries.reduce((sum, { listed }) => sum + (listed ? 1 : 0), 0),
    levels,
    pick: options.pick ?? null,
    top: options.pick === undefined ? null : all,
    levelQuota: quota,
    overrides,
    ledger: options.ledger ?? null,
    uncertainty: options.uncertainty ?? null,
    comparison: options.comparison ?? null,
    departed,
  };
}

function applied(
  override: Override | undefined,
  inTop: boolean,
  level: number,
): Pick<CatalogueEntry, "listed" | "level"> {
  if (override === undefined) return { listed: inTop, level };
  const { action } = override;
  return typeof action === "object" ? { listed: true, level: action.level } : { listed: action === "include", level };
}

function withoutId({ action, reason, by }: Override): Omit<Override, "id"> {
  return { action, reason, by };
}

/**
 * Levels by a quota of the picked positions: a number of positions a level is one of the catalogue, as published ones are,
 * and not of the positions that are left out of it. Positions that share a rank share a level.
 */
function quotaLevels(
  ranking: readonly RankedShortage[],
  picked: ReadonlySet<string>,
  quota: LevelQuota,
  where: string,
): number[] {
  const places = quota.counts.reduce((sum, count) => sum + count, 0);
  if (places < picked.size) {
    throw new IndexError("unsatisfiable-quota", {
      where: `${where}.options.levels`,
      expected: `counts that add up to ${picked.size} or more, the positions of the catalogue, or fewer places`,
      received: String(places),
    });
  }
  const ranks = ranking.filter(({ id }) => picked.has(id)).map(({ rank }) => -rank);
  if (ranks.length === 0) return ranking.map(({ level }) => level);
  const graded = gradeLevels(ranks, quota);
  let next = 0;
  // A position that is not picked stands where the one above it stands; above all, where the first one does.
  return ranking.map(({ id }) => {
    if (picked.has(id)) next += 1;
    return graded[Math.max(0, next - 1)] as number;
  });
}

function matchUncertainty(
  ranking: readonly RankedShortage[],
  uncertainty: CatalogueOptions["uncertainty"],
  where: string,
): readonly PositionUncertainty[] | null {
  if (uncertainty === undefined) return null;
  const positions: unknown = uncertainty?.positions;
  if (!Array.isArray(positions)) throw misfit(`${where}.options.uncertainty`, "an uncertainty result", "another value");
  const byId = new Map((positions as PositionUncertainty[]).map((position) => [position?.id, position]));
  return ranking.map(({ id, rank }) => {
    const position = byId.get(id);
    if (position?.rank === rank && isWhole(position)) return position;
    throw misfit(
      `${where}.options.uncertainty`,
      `the uncertainty of this ranking, where ${JSON.stringify(id.slice(0, 40))} has rank ${rank}`,
      position === undefined
        ? "none of it"
        : position.rank === rank
          ? "figures that are none"
          : `one where it has rank ${position.rank}`,
    );
  });
}

/** Whether what is read from a file has the figures that are shown. */
function isWhole({ expectedRank, rankInterval, levels, firstRank, inTop }: PositionUncertainty): boolean {
  const shares: readonly unknown[] = Array.isArray(levels) ? levels : [null];
  return [expectedRank, rankInterval?.best, rankInterval?.worst, firstRank, inTop ?? 0, ...shares].every(
    (figure) => typeof figure === "number" && Number.isFinite(figure),
  );
}

function matchComparison(
  ranking: readonly RankedShortage[],
  comparison: CatalogueOptions["comparison"],
  where: string,
): { readonly changes: readonly EditionChange[] | null; readonly departed: readonly EditionChange[] } {
  if (comparison === undefined) return { changes: null, departed: [] };
  if (!Array.isArray(comparison?.changes)) {
    throw misfit(`${where}.options.comparison`, "a comparison of editions", "another value");
  }
  const byId = new Map((comparison.changes as EditionChange[]).map((change) => [change?.id, change]));
  const changes = ranking.map(({ id, rank }) => {
    const change = byId.get(id);
    if (change?.current?.rank === rank) return change;
    throw misfit(
      `${where}.options.comparison`,
      `a comparison to this ranking, where ${JSON.stringify(id.slice(0, 40))} has rank ${rank}`,
      change?.current == null ? "none of it" : `one where it has rank ${change.current.rank}`,
    );
  });
  return { changes, departed: (comparison.changes as EditionChange[]).filter(({ current }) => current === null) };
}

/** Whether what is read from a file has the counts and lists that are shown. */
function checkLedger(ledger: CatalogueOptions["ledger"], where: string): void {
  if (ledger === undefined) return;
  for (const [kind, one] of Object.entries({
    advertisements: ledger?.advertisements,
    talent: ledger?.talent ?? null,
  })) {
    if (one === null && kind === "talent") continue;
    const { rowsIn, used, usedInPart, rejected, rejections, rejectionsByReason, fields, unrecognised } = one ?? {};
    const counts = [rowsIn, used, usedInPart, rejected].every((count) => typeof count === "number");
    const parts = [rejectionsByReason, fields, unrecognised].every((part) => typeof part === "object" && part !== null);
    if (!counts || !parts || !Array.isArray(rejections)) {
      throw misfit(
        `${where}.${kind}`,
        "the ledger of normaliseRecords",
        one === undefined ? "nothing" : "another value",
      );
    }
  }
}

function misfit(where: string, expected: string, received: string): IndexError {
  return new IndexError("invalid-value", { where, expected, received });
}
