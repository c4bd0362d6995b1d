import { IndexError } from "../errors/index-error.js";
import { wordValue } from "../schema/find-issues.js";
import type { PositionColumns } from "../score/dimension-columns.js";
import { positionIds } from "../tally/position-ids.js";
import type { FigureCount, PositionCounts, TallyData } from "../tally/tally-data.js";

/** Advertisements by what they state of one figure, one entry a value. */
export interface StatedValues {
  /** In the unit of the figure, rising. */
  readonly values: Float64Array;
  readonly advertisements: Float64Array;
  /** Mean vacancies of an advertisement that states the value. */
  readonly vacanciesEach: Float64Array;
}

/** What a tally says of the advertisements behind the figures of one position; `null` where it has no such figure. */
export interface TallyFigures {
  readonly education: StatedValues | null;
  readonly experience: StatedValues | null;
  readonly requirements: StatedValues | null;
  /** Rising annual salaries, and the number of advertisements up to each. */
  readonly salaries: { readonly amounts: Float64Array; readonly upTo: Float64Array } | null;
}

/** The histogram of each figure, and how many of its units are one of the figure's. */
const HISTOGRAMS = {
  education: ["educationYears", 1],
  experience: ["experienceMonths", 12],
  requirements: ["requirementsThousandths", 1000],
} as const;

/**
 * Finds what a tally knows of the positions that came from it.
 *
 * @param tally - Data of the tally; never modified.
 * @param columns - Figures of the positions.
 * @param where - Name of the calling function, for the error.
 * @returns One entry for each position, in their order.
 * @throws {IndexError} `invalid-value` if `tally` is none, or of an older version.
 * @throws {IndexError} `unknown-id` at the first position that the tally does not have, or whose figures are not from it.
 */
export function tallyFigures(tally: TallyData, columns: PositionColumns, where: string): TallyFigures[] {
  const positions: readonly PositionCounts[] | undefined = Array.isArray(tally.positions) ? tally.positions : undefined;
  if (tally.version !== 2 || positions === undefined) {
    const expected = "the data of a tally of version 2 (`tally.toJSON()`)";
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
    const stated = (figure: keyof typeof HISTOGRAMS): StatedValues | null => {
      if (Number.isNaN(columns[figure][index])) return null;
      const [histogram, unit] = HISTOGRAMS[figure];
      if (counts[histogram].length === 0) throw foreign(figure);
      return statedValues(counts[histogram], unit);
    };
    const paid = counts.salaries.filter(({ currency }) => currency === columns.currency);
    const known = !Number.isNaN(columns.salary[index]);
    if (known && paid.length === 0) throw foreign("salary");
    let before = 0;
    return {
      education: stated("education"),
      experience: stated("experience"),
      requirements: stated("requirements"),
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

function statedValues(histogram: readonly FigureCount[], unit: number): StatedValues {
  return {
    values: Float64Array.from(histogram, ({ value }) => value / unit),
    advertisements: Float64Array.from(histogram, ({ advertisements }) => advertisements),
    vacanciesEach: Float64Array.from(histogram, ({ vacancies, advertisements }) => vacancies / advertisements),
  };
}
