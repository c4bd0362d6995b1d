import { IndexError } from "../errors/index-error.js";
import type { CurrencyCode } from "../model/parsed.js";
import type { Position } from "../model/position.js";
import { wordValue } from "./check-integer.js";
import { compareCodeUnits } from "./code-unit-order.js";
import { histogramSums } from "./histogram-sums.js";
import { lowerMedian } from "./lower-median.js";
import { positionIds } from "./position-ids.js";
import type { FigureCount, PositionCounts, TallyData } from "./tally-data.js";
import { countCurrencies } from "./tally-totals.js";

const WHERE = "tally.positions";

/**
 * Turns counts into positions: the only step of a tally that divides.
 *
 * @param data - Canonical data; never modified.
 * @param currency - The currency whose salaries count; left out, the only one there is.
 * @returns Positions with at least one advertisement, sorted by `id` in code-unit order.
 * @throws {IndexError} `mixed-currencies` if there are several currencies and none is given.
 * @throws {IndexError} `invalid-option` if `currency` is no three capital letters.
 */
export function listPositions(data: TallyData, currency: CurrencyCode | undefined): readonly Position[] {
  const chosen = chooseCurrency(data, currency);
  const advertised = data.positions.filter((counts) => counts.advertisements > 0);
  const byIndustry = data.method?.by === "industry-and-name";
  const ids = positionIds(advertised, byIndustry);
  const positions = advertised.map((counts, index) =>
    toPosition(counts, ids[index] as string, chosen, data.talentGiven),
  );
  // By name alone the counts are already in this order.
  return byIndustry ? positions.sort((a, b) => compareCodeUnits(a.id, b.id)) : positions;
}

function chooseCurrency(data: TallyData, currency: CurrencyCode | undefined): CurrencyCode | null {
  if (currency !== undefined) {
    if (typeof currency === "string" && /^[A-Z]{3}$/.test(currency)) return currency;
    throw new IndexError("invalid-option", {
      where: `${WHERE}.currency`,
      expected: "an ISO 4217 code of three capital letters, such as CNY",
      received: wordValue(currency),
    });
  }
  const found = countCurrencies(data);
  if (found.length <= 1) return found[0]?.currency ?? null;
  const listed = found.slice(0, 10).map((count) => `${count.currency} ${count.advertisements}`);
  throw new IndexError("mixed-currencies", {
    where: WHERE,
    expected: `salaries in one currency; give \`currency\`, for instance { currency: "${found[0]?.currency}" }`,
    received: `${found.length} (advertisements in each: ${listed.join(", ")})`,
  });
}

function toPosition(counts: PositionCounts, id: string, currency: CurrencyCode | null, talentGiven: boolean): Position {
  const median = lowerMedian(counts.salaries.filter((count) => count.currency === currency));
  return {
    id,
    name: counts.name,
    industry: counts.industry ?? mainIndustry(counts),
    advertisements: counts.advertisements,
    demand: counts.vacancies,
    stock: talentGiven ? counts.stock : null,
    mobile: talentGiven ? counts.mobile : null,
    education: mean(counts.educationYears),
    // Months to years and thousandths to units: one division each, by an exact integer.
    experience: mean(counts.experienceMonths, 12),
    requirements: mean(counts.requirementsThousandths, 1000),
    salary: median === null ? null : median / 1000,
    currency: median === null ? null : currency,
  };
}

function mean(histogram: readonly FigureCount[], unit = 1): number | null {
  const { vacancies, total } = histogramSums(histogram);
  return vacancies === 0 ? null : total / vacancies / unit;
}

function mainIndustry(counts: PositionCounts): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { industry, vacancies } of counts.industries) {
    if (vacancies > most) {
      best = industry;
      most = vacancies;
    }
  }
  return best;
}
