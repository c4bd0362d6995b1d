import { IndexError } from "../errors/index-error.js";
import { wordValue } from "../schema/find-issues.js";
import type { PositionColumns } from "../score/dimension-columns.js";
import { positionIds } from "../tally/position-ids.js";
import type { PositionCounts, TallyData } from "../tally/tally-data.js";

/** What a tally says of the advertisements behind the figures of one position. */
export interface TallyFigures {
  /** Advertisements that state schooling, as far as vacancies tell; 0 where the position has no figure. */
  readonly education: number;
  /** Advertisements that state experience. */
  readonly experience: number;
  /** Advertisements that have a text or tags. */
  readonly requirements: number;
  /** Rising annual salaries, and the number of advertisements up to each. */
  readonly salaries: { readonly amounts: Float64Array; readonly upTo: Float64Array } | null;
}

/**
 * Finds what a tally knows of the positions that came from it.
 *
 * A tally counts vacancies that state something, not advertisements; how many advertisements state it is taken in
 * proportion: `advertisements × vacancies that state it / vacancies`, and 1 at least.
 *
 * @param tally - Data of the tally; never modified.
 * @param columns - Figures of the positions.
 * @param where - Name of the calling function, for the error.
 * @returns One entry for each position, in their order.
 * @throws {IndexError} `invalid-value` if `tally` is none.
 * @throws {IndexError} `unknown-id` at the first position that the tally does not have, or whose figures are not from it.
 */
export function tallyFigures(tally: TallyData, columns: PositionColumns, where: string): TallyFigures[] {
  const positions: readonly PositionCounts[] | undefined = Array.isArray(tally.positions) ? tally.positions : undefined;
  if (tally.version !== 1 || positions === undefined) {
    const expected = "the data of a tally (`tally.toJSON()`)";
    throw new IndexError("invalid-value", { where, expected, received: wordValue(tally) });
  }
  const advertised = positions.filter(({ advertisements }) => advertisements > 0);
  const ids = positionIds(advertised, tally.method?.by === "industry-and-name");
  const byId = new Map(advertised.map((counts, at) => [ids[at] as string, counts]));
  return columns.ids.map((id, index) => {
    const counts = byId.get(id);
    const foreign = (column: string): IndexError =>
      new IndexError("unknown-id", {
        where,
        expected: "positions that come from the tally, with their figures",
        received: wordValue(id),
        index,
        column,
      });
    if (counts === undefined) throw foreign("id");
    const stating = (column: "education" | "experience" | "requirements"): number => {
      if (Number.isNaN(columns[column][index])) return 0;
      const vacancies = counts[`${column}Vacancies`];
      if (!(vacancies > 0)) throw foreign(column);
      return Math.max(1, (counts.advertisements * vacancies) / counts.vacancies);
    };
    const paid = counts.salaries.filter(({ currency }) => currency === columns.currency);
    const known = !Number.isNaN(columns.salary[index]);
    if (known && paid.length === 0) throw foreign("salary");
    let before = 0;
    return {
      education: stating("education"),
      experience: stating("experience"),
      requirements: stating("requirements"),
      salaries: known
        ? {
            amounts: Float64Array.from(paid, ({ annualThousandths }) => annualThousandths / 1000),
            upTo: Float64Array.from(paid, ({ advertisements }) => {
              before += advertisements;
              return before;
            }),
          }
        : null,
    };
  });
}
