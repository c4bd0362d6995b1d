import { IndexError } from "../errors/index-error.js";
import { checkShape } from "../schema/check-shape.js";
import { pickTopOptions } from "../schema/pick-top-options.js";
import { checkResult } from "./check-result.js";
import { fillPlaces, type IndustryCaps } from "./pick-top-places.js";
import type { RankedShortage, ShortageResult } from "./shortage-result.js";

/** A number for every industry, or numbers by industry. */
export type IndustryQuota = number | Readonly<Record<string, number>>;

/** Options of {@link pickTop}. */
export interface PickTopOptions {
  /** Number of places, 1 or more. */
  readonly count: number;
  /**
   * What happens where several positions share the last rank. `exact`: places are filled by id, in code-unit order.
   * `include`: all of them are picked. `exclude`: none is. `exact` if left out.
   */
  readonly ties?: "exact" | "include" | "exclude";
  /** Least and most places of an industry; positions without an industry are bound by neither. */
  readonly perIndustry?: { readonly minimum?: IndustryQuota; readonly maximum?: IndustryQuota };
  /** Least number of advertisements behind a position. */
  readonly minimumAdvertisements?: number;
  /** Least number of people wanted. */
  readonly minimumDemand?: number;
}

/** Why a position was not picked although its rank is as good as one that was, or as the last place. */
export type PassedOverReason =
  | "below-minimum-advertisements"
  | "below-minimum-demand"
  /** Its industry has all the places it may have. */
  | "industry-maximum"
  /** Its place went to an industry that must have a least number. */
  | "industry-minimum"
  /** It shares the last rank with others. */
  | "tied-at-cut";

/** The head of a ranking, and how it was cut. */
export interface TopPick {
  /** In the order of the ranking. */
  readonly picked: readonly RankedShortage[];
  /** The last place that went by rank (places held for an industry's minimum do not); `null` where none did. */
  readonly cut: {
    readonly rank: number;
    readonly score: number;
    /** Number of eligible positions of that rank that compete for a place: 1 where there is no tie. */
    readonly tiedAtCut: number;
    /** Points to the best position that was left without a place; `null` where none was. */
    readonly gap: number | null;
  } | null;
  /** In the order of the ranking, down to the cut or to the rank that `count` alone would reach. */
  readonly passedOver: readonly { readonly id: string; readonly reason: PassedOverReason }[];
  readonly notices: readonly PickTopNotice[];
}

/** What a reader of the pick must know. */
export type PickTopNotice =
  /** Fewer were picked than there are places. */
  | { readonly code: "fewer-than-count"; readonly count: number; readonly picked: number; readonly message: string }
  /** More were picked than there are places, for ties. */
  | { readonly code: "more-than-count"; readonly count: number; readonly picked: number; readonly message: string }
  /** A maximum names an industry that no position of the ranking has: it holds nothing back. */
  | { readonly code: "industry-not-ranked"; readonly industry: string; readonly message: string };

/**
 * Picks the most urgent positions of a result: a number of places, a rule for ties at the cut, and quotas.
 *
 * First each industry's minimum is held for its best positions; the other places go by rank, as far as an industry's
 * maximum allows; where those of one rank are more than the places left, the rule for ties decides. Equal rank is what
 * the result's own rule and tolerance call equal. For every `count` the pick is contained in that of `count + 1`, with
 * each rule for ties and with quotas too, as long as both can be satisfied: what is held does not depend on `count`, and
 * the others follow one sequence.
 *
 * @param result - A result of {@link scoreShortage}; also one read back from JSON; never modified.
 * @param options - Number of places, and the rules.
 * @returns The picked positions, the cut, and who was passed over and why. O(n).
 * @throws {IndexError} `invalid-value` if `result` is none.
 * @throws {IndexError} `invalid-option` naming the option and the remedy.
 * @throws {IndexError} `unsatisfiable-quota` if an industry has fewer eligible positions than its minimum, its minimum
 *   exceeds its maximum, or the minimums exceed `count`.
 * @source Places by rank under lower and upper bounds of disjoint classes: the greedy pick is best place by place, for the
 *   feasible sets are those of a matroid (Edmonds 1971, Matroids and the greedy algorithm, Mathematical Programming 1).
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * pickTop(scoreShortage([clerk, nurse]), { count: 1 }).picked.map(({ id }) => id); // => ["nurse"]
 */
export function pickTop(result: ShortageResult, options: PickTopOptions): TopPick {
  const where = "pickTop";
  checkResult(result, where);
  checkShape(pickTopOptions(), options, `${where}.options`);
  const { ranking } = result;
  const { count } = options;
  const eligible = ranking.flatMap((entry, place) => (shortfall(entry, options) === null ? [place] : []));
  const caps = capsOf(ranking, eligible, options);
  const { held, sequence, barred } = fillPlaces(ranking, eligible, caps);
  if (held.size > count) {
    throw new IndexError("unsatisfiable-quota", {
      where: `${where}.options.perIndustry.minimum`,
      expected: `minimums of at most ${count} in all, the number of places`,
      received: String(held.size),
    });
  }
  const open = cutOff(ranking, sequence, count - held.size, options.ties ?? "exact");
  const chosen = new Set([...held, ...sequence.slice(0, open.taken)]);
  const picked = ranking.filter((_, place) => chosen.has(place));
  const passedOver: { id: string; reason: PassedOverReason }[] = [];
  const reach = Math.max(open.reach, Math.min(count, ranking.length) - 1);
  const tied = new Set(sequence.slice(open.taken, open.tiedUpTo));
  for (let place = 0; place <= reach; place += 1) {
    const entry = ranking[place] as RankedShortage;
    if (chosen.has(place)) continue;
    const below = shortfall(entry, options);
    const reason =
      below ?? (barred.has(place) ? "industry-maximum" : tied.has(place) ? "tied-at-cut" : "industry-minimum");
    passedOver.push({ id: entry.id, reason });
  }
  return {
    picked,
    cut: open.cut,
    passedOver,
    notices: [...noticesOf(count, picked.length), ...idleMaximums(ranking, options)],
  };
}

/** What an entry has too little of to be picked. */
function shortfall(entry: RankedShortage, options: PickTopOptions): PassedOverReason | null {
  const { minimumAdvertisements = 0, minimumDemand = 0 } = options;
  // Of a large result a position's evidence is worked out when it is first read.
  if (minimumAdvertisements === 0 && minimumDemand === 0) return null;
  const { advertisements, demand } = entry.evidence;
  if (advertisements < minimumAdvertisements) return "below-minimum-advertisements";
  return demand < minimumDemand ? "below-minimum-demand" : null;
}

/** Least and most places of each industry of the ranking and of the quotas. */
function capsOf(
  ranking: readonly RankedShortage[],
  eligible: readonly number[],
  { perIndustry = {} }: PickTopOptions,
): IndustryCaps {
  const { minimum, maximum } = perIndustry;
  if (minimum === undefined && maximum === undefined) return new Map();
  const industries = new Set(ranking.flatMap(({ industry }) => (industry === null ? [] : [industry])));
  for (const quota of [minimum, maximum]) {
    if (typeof quota === "object") for (const industry of Object.keys(quota)) industries.add(industry);
  }
  const available = new Map<string, number>();
  for (const place of eligible) {
    const industry = ranking[place]?.industry ?? null;
    if (industry !== null) available.set(industry, (available.get(industry) ?? 0) + 1);
  }
  const caps = new Map<string, { minimum: number; maximum: number }>();
  for (const industry of industries) {
    const least = quotaOf(minimum, industry) ?? 0;
    const most = quotaOf(maximum, industry) ?? Number.POSITIVE_INFINITY;
    const there = available.get(industry) ?? 0;
    if (least > most || least > there) {
      const name = JSON.stringify(industry.slice(0, 40));
      throw new IndexError("unsatisfiable-quota", {
        where: "pickTop.options.perIndustry.minimum",
        expected:
          least > most
            ? `a minimum of at most ${most}, the maximum, for industry ${name}`
            : `a minimum of at most ${there}, the eligible positions, for industry ${name}`,
        received: String(least),
      });
    }
    caps.set(industry, { minimum: least, maximum: most });
  }
  return caps;
}

function quotaOf(quota: IndustryQuota | undefined, industry: string): number | undefined {
  if (typeof quota !== "object") return quota;
  return Object.hasOwn(quota, industry) ? quota[industry] : undefined;
}

/** Where the sequence of those that compete for the open places is cut. */
function cutOff(
  ranking: readonly RankedShortage[],
  sequence: readonly number[],
  places: number,
  ties: "exact" | "include" | "exclude",
): { readonly taken: number; readonly tiedUpTo: number; readonly reach: number; readonly cut: TopPick["cut"] } {
  const entry = (at: number): RankedShortage => ranking[sequence[at] as number] as RankedShortage;
  const full = Math.min(places, sequence.length);
  if (full === 0) return { taken: 0, tiedUpTo: 0, reach: -1, cut: null };
  const rank = entry(full - 1).rank;
  let start = full - 1;
  while (start > 0 && entry(start - 1).rank === rank) start -= 1;
  let end = full;
  while (end < sequence.length && entry(end).rank === rank) end += 1;
  const taken = end === full || ties === "exact" ? full : ties === "include" ? end : start;
  const reach = sequence[end - 1] as number;
  if (taken === 0) return { taken, tiedUpTo: end, reach, cut: null };
  const last = entry(taken - 1);
  let tiedAtCut = 0;
  for (let at = taken - 1; at >= 0 && entry(at).rank === last.rank; at -= 1) tiedAtCut += 1;
  for (let at = taken; at < sequence.length && entry(at).rank === last.rank; at += 1) tiedAtCut += 1;
  const gap = taken < sequence.length ? last.score - entry(taken).score : null;
  return { taken, tiedUpTo: end, reach, cut: { rank: last.rank, score: last.score, tiedAtCut, gap } };
}

function noticesOf(count: number, picked: number): PickTopNotice[] {
  if (picked === count) return [];
  const code = picked < count ? "fewer-than-count" : "more-than-count";
  return [{ code, count, picked, message: `${picked} positions were picked for ${count} places.` }];
}

/** Maximums that name no industry of the ranking: mistyped, or of an industry that has no position this time. */
function idleMaximums(ranking: readonly RankedShortage[], { perIndustry }: PickTopOptions): PickTopNotice[] {
  const maximum = perIndustry?.maximum;
  if (typeof maximum !== "object") return [];
  const industries = new Set(ranking.map(({ industry }) => industry));
  return Object.keys(maximum)
    .filter((industry) => !industries.has(industry))
    .map((industry) => {
      const message = `The maximum for industry ${JSON.stringify(industry.slice(0, 40))} holds nothing back: no ranked position has it.`;
      return { code: "industry-not-ranked", industry, message };
    });
}
