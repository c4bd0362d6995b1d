import type { AnyCellReader, Ledger } from "shortage-index";
import type { RowKind } from "./plan-names.js";
import type { RowQueries } from "./row-queries.js";
import type { SidePlan } from "./side-plan.js";

/** The rows of one kind, ready to be asked for. */
export interface PreparedSide<Field extends string> {
  readonly kind: RowKind;
  readonly plan: SidePlan;
  readonly queries: RowQueries;
  /** Fields whose texts can be unrecognised. */
  readonly textFields: readonly string[];
  readonly reader: AnyCellReader;
  /** The ledger of no rows. */
  readonly emptyLedger: Ledger<Field>;
  readonly keepRejections: number;
  readonly keepUnrecognised: number;
  /** Whether requirements are counted in SQL, so that the short texts that stand for nothing must be known. */
  readonly needsNothing: boolean;
  /** What goes on in the engine while texts are read. */
  readonly prepare: (() => Promise<void>) | undefined;
}
