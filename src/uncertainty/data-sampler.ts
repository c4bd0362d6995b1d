import { countBelow } from "../numeric/count-below.js";
import { drawBeta } from "../numeric/draw-beta.js";
import { drawGamma } from "../numeric/draw-gamma.js";
import type { Random } from "../numeric/random.js";
import type { PositionColumns } from "../score/dimension-columns.js";
import { type StatedValues, type TallyFigures, tallyFigures } from "./tally-figures.js";
import type { DataUncertainty } from "./uncertainty-options.js";

/** Jeffreys' prior of a Poisson rate is a gamma distribution of this shape. */
const PRIOR_SHAPE = 0.5;

/**
 * Makes what draws the figures of positions anew.
 *
 * - A count k is Poisson, and says of its rate that it is gamma with shape k + ½ (Jeffreys' prior): the rate takes its place.
 *   Vacancies come in advertisements: where there are fewer of these, they are what is counted, and each stands for as many
 *   vacancies as before.
 * - The lower median of n salaries that are resampled is the salary at place ⌈n U⌉, U beta with ⌈n / 2⌉ and n + 1 − ⌈n / 2⌉:
 *   the bootstrap, without drawing n salaries.
 * - Schooling, experience and requirements are means over vacancies: each advertisement that states one is weighted anew by
 *   an exponential number, the Bayesian bootstrap. Those that state the same value share one gamma number, with their number
 *   for shape: with bins b, `Σ g_b v_b x_b / Σ g_b v_b`, `v_b` the mean vacancies of an advertisement of the bin. Vacancies
 *   within a bin count as equal; where all state one value, it stays as it is.
 *
 * @param columns - Figures of the positions, in the order in which they are to be drawn; never modified.
 * @param data - What is drawn anew.
 * @param where - Name of the calling function, for the error.
 * @returns A function of the randomness that gives figures like `columns`. O(distinct values of all positions) a draw.
 * @throws {IndexError} `invalid-value` or `unknown-id` if the tally is none, or not that of the positions.
 * @source Jeffreys (1946), An invariant form for the prior probability in estimation problems, Proc. R. Soc. A 186 453–461;
 *   Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7(1) 1–26 (the median's bootstrap
 *   distribution); Rubin (1981), The Bayesian bootstrap, Annals of Statistics 9(1) 130–134, doi:10.1214/aos/1176345338.
 */
export function createDataSampler(
  columns: PositionColumns,
  data: DataUncertainty,
  where: string,
): (random: Random) => PositionColumns {
  const counts = data.counts ?? true;
  const figures = data.tally === undefined ? null : tallyFigures(data.tally, columns, `${where}.data.tally`);
  const size = columns.ids.length;
  return (random) => {
    const drawn: PositionColumns = counts
      ? {
          ...columns,
          demand: columns.demand.map((demand, at) => drawDemand(random, demand, columns.advertisements[at] as number)),
          stock: columns.stock.map((people) => drawRate(random, people)),
          mobile: columns.mobile.map((people) => drawRate(random, people)),
        }
      : columns;
    if (figures === null) return drawn;
    const [education, experience] = [new Float64Array(size), new Float64Array(size)];
    const [requirements, salary] = [new Float64Array(size), new Float64Array(size)];
    for (let at = 0; at < size; at += 1) {
      const known = figures[at] as TallyFigures;
      education[at] = drawMean(random, columns.education[at] as number, known.education);
      experience[at] = drawMean(random, columns.experience[at] as number, known.experience);
      requirements[at] = drawMean(random, columns.requirements[at] as number, known.requirements);
      salary[at] = known.salaries === null ? Number.NaN : drawMedian(random, known.salaries);
    }
    return { ...drawn, education, experience, requirements, salary };
  };
}

/** A rate given its count; a gap stays one. */
function drawRate(random: Random, count: number): number {
  return Number.isNaN(count) ? count : drawGamma(random, count + PRIOR_SHAPE);
}

function drawDemand(random: Random, demand: number, advertisements: number): number {
  const clustered = advertisements > 0 && advertisements < demand;
  return clustered ? (drawRate(random, advertisements) * demand) / advertisements : drawRate(random, demand);
}

/** A mean over reweighted advertisements; as it is where it is a gap, or where all state one value. */
function drawMean(random: Random, mean: number, stated: StatedValues | null): number {
  if (stated === null || stated.values.length === 1) return mean;
  const { values, advertisements, vacanciesEach } = stated;
  let [sum, total] = [0, 0];
  for (let bin = 0; bin < values.length; bin += 1) {
    const weight = drawGamma(random, advertisements[bin] as number) * (vacanciesEach[bin] as number);
    sum += weight * (values[bin] as number);
    total += weight;
  }
  return sum / total;
}

function drawMedian(random: Random, { amounts, upTo }: NonNullable<TallyFigures["salaries"]>): number {
  const count = upTo.at(-1) as number;
  const middle = Math.ceil(count / 2);
  const place = Math.min(count, Math.max(1, Math.ceil(count * drawBeta(random, middle, count + 1 - middle))));
  return amounts[countBelow(upTo, place, false)] as number;
}
