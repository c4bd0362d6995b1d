import type {
  EditionChange,
  EditionComparison,
  Ledger,
  LevelPolicy,
  PickTopOptions,
  PositionUncertainty,
  RankedShortage,
  ShortageResult,
  TopPick,
  UncertaintyResult,
} from "shortage-index";

/** What is done to a position by hand. */
export type OverrideAction =
  /** It stands in the catalogue, wherever it is ranked. */
  | "include"
  /** It does not stand in the catalogue, however well it is ranked. */
  | "exclude"
  /** It stands in the catalogue, at this level; 1 the least urgent. */
  | { readonly level: number };

/** A position moved by hand, why, and by whom. */
export interface Override {
  /** Id of a ranked position. */
  readonly id: string;
  readonly action: OverrideAction;
  /** Why; printed beside the position wherever it appears. */
  readonly reason: string;
  /** Initials of who decided it. */
  readonly by: string;
}

/** Numbers of positions by level, the most urgent level first. */
export type LevelQuota = Extract<LevelPolicy, { readonly kind: "quota" }>;

/** What became of the rows that a result was made from. */
export interface CatalogueLedger {
  readonly advertisements: Ledger;
  /** `null` where no talent was read. */
  readonly talent: Ledger | null;
}

/** Options of {@link composeCatalogue}; all but `pick` is laid beside the ranking and moves nothing. */
export interface CatalogueOptions {
  /** Which positions the catalogue lists, as for `pickTop`; left out, all that are ranked. */
  readonly pick?: PickTopOptions;
  /** Numbers of listed positions by level; left out, the levels of the result hold. */
  readonly levels?: LevelQuota;
  readonly overrides?: readonly Override[];
  readonly ledger?: CatalogueLedger;
  /** An uncertainty of the same ranking. */
  readonly uncertainty?: UncertaintyResult;
  /** A comparison whose current edition is the same ranking. */
  readonly comparison?: EditionComparison;
}

/** One ranked position and its place in the catalogue. */
export interface CatalogueEntry {
  readonly entry: RankedShortage;
  /** Whether the catalogue lists it, overrides included. */
  readonly listed: boolean;
  /** Level that holds, overrides included. */
  readonly level: number;
  /** What the figures alone give. */
  readonly computed: {
    readonly rank: number;
    /** With a quota of levels, that of the listed position next above it where it is not picked itself. */
    readonly level: number;
    /** Whether it is picked; `true` everywhere without a pick. */
    readonly inTop: boolean;
  };
  /** `null` where nothing was done by hand. */
  readonly override: Omit<Override, "id"> | null;
  /** `null` without an uncertainty. */
  readonly uncertainty: PositionUncertainty | null;
  /** `null` without a comparison. */
  readonly change: EditionChange | null;
}

/** A ranking as it is published: who is listed at which level, and all that is known about it. */
export interface Catalogue {
  readonly result: ShortageResult;
  /** Every ranked position, in the order of the ranking. */
  readonly entries: readonly CatalogueEntry[];
  /** Number of positions that are listed. */
  readonly listed: number;
  /** Number of levels. */
  readonly levels: number;
  readonly pick: PickTopOptions | null;
  /** What `pick` gave; `null` without one. */
  readonly top: TopPick | null;
  readonly levelQuota: LevelQuota | null;
  readonly overrides: readonly Override[];
  readonly ledger: CatalogueLedger | null;
  readonly uncertainty: UncertaintyResult | null;
  readonly comparison: EditionComparison | null;
  /** Positions of the last edition that are not ranked any more, by their rank in it. */
  readonly departed: readonly EditionChange[];
}
