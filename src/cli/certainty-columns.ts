import type { PositionUncertainty, UncertaintyResult } from "shortage-index";
import type { TableColumn } from "./table.js";
import type { UncertaintyWords } from "./uncertainty-words.data.js";
import { wholePercent } from "./whole-percent.js";

/** A column that says how sure a place is. */
export interface CertaintyColumn extends TableColumn {
  readonly cell: (position: PositionUncertainty) => string;
}

/** The columns that say how sure a place is: the interval of its rank and, where there is a cut, the share in the top N. */
export function certaintyColumns(
  { probability, cut }: Pick<UncertaintyResult, "probability" | "cut">,
  words: UncertaintyWords,
): readonly CertaintyColumn[] {
  const interval: CertaintyColumn = {
    heading: words.interval(probability),
    align: "right",
    cell: ({ rankInterval }) => `${rankInterval.best}–${rankInterval.worst}`,
  };
  if (cut === null) return [interval];
  const share: CertaintyColumn = {
    heading: words.inTop(cut.count),
    align: "right",
    cell: ({ inTop }) => (inTop === null ? "–" : wholePercent(inTop)),
  };
  return [interval, share];
}
