import type { EditionChange, PickTopOptions, ResolvedShortageOptions } from "shortage-index";
import type { LevelQuota, OverrideAction } from "./catalogue.js";
import type { ReportLanguage } from "./catalogue-words.data.js";

/** What the page is made from, column by column; each list has one entry for each ranked position, in their order. */
export interface ReportData {
  /** Language in which the page opens. */
  readonly language: ReportLanguage;
  readonly currency: string;
  readonly levels: number;
  readonly dimensions: readonly ReportDimension[];
  readonly industries: readonly string[];
  readonly name: readonly string[];
  /** `null` where every id is the name. */
  readonly id: readonly string[] | null;
  /** Places in `industries`; −1 for none. */
  readonly industry: readonly number[];
  readonly rank: readonly number[];
  readonly score: readonly number[];
  readonly level: readonly number[];
  /** 1 where the catalogue lists it. */
  readonly listed: readonly (0 | 1)[];
  readonly advertisements: readonly number[];
  readonly demand: readonly number[];
  readonly stock: readonly (number | null)[];
  readonly mobile: readonly (number | null)[];
  /** Places of positions with an imputed score. */
  readonly imputed: readonly number[];
  /** Weights and coverage of positions that have gaps, by place. */
  readonly gaps: Readonly<Record<number, { readonly coverage: number; readonly weights: readonly number[] }>>;
  /** Whether a score is the sum of its parts. */
  readonly additive: boolean;
  /** Whether what would move a position can be worked out. */
  readonly movable: boolean;
  readonly subScores: readonly { readonly group: string; readonly values: readonly (number | null)[] }[];
  readonly overrides: readonly ReportOverride[];
  readonly certainty: {
    readonly probability: number;
    readonly count: number | null;
    readonly best: readonly number[];
    readonly worst: readonly number[];
    readonly inTop: readonly (number | null)[];
    /** 0 in, 1 contested, 2 out, −1 without a cut. */
    readonly cut: readonly number[];
  } | null;
  readonly edition: {
    readonly change: readonly number[];
    readonly previousRank: readonly (number | null)[];
    readonly scoreChange: readonly (number | null)[];
  } | null;
  readonly trial: TrialData;
}

/** One dimension, with its figures of every position. */
export interface ReportDimension {
  readonly id: string;
  readonly unit: string;
  /** Weight of a position without gaps. */
  readonly weight: number;
  /** In full, so that what is computed in the page is what the library computes; supply and demand is worked out anew. */
  readonly value: readonly (number | null)[];
  readonly points: readonly (number | null)[];
}

/** A position moved by hand. */
export interface ReportOverride {
  readonly at: number;
  readonly action: OverrideAction;
  readonly reason: string;
  readonly by: string;
  readonly level: number;
  readonly inTop: boolean;
}

/** What trying another setting starts from. */
export interface TrialData {
  readonly options: ResolvedShortageOptions;
  readonly pick: PickTopOptions | null;
  readonly levelQuota: LevelQuota | null;
  /** Number of places to begin with. */
  readonly places: number;
  /** Number of positions that are not ranked, and so not here. */
  readonly excluded: number;
  /** Whether the figures here give the ranking again. */
  readonly reproduces: boolean;
}

/** Kinds of change, in the order of their numbers. */
export const CHANGES: readonly EditionChange["change"][] = ["entered", "left", "rose", "fell", "stayed"];

/** Places towards the cut, in the order of their numbers. */
export const CUTS: readonly ("in" | "contested" | "out")[] = ["in", "contested", "out"];
