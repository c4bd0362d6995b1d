import type { PositionCounts } from "shortage-index";
import { NO_SALARY, WITHOUT_ANNUAL, WITHOUT_CURRENCY } from "./cell-figures.js";
import type { NameTable } from "./name-table.js";
import { readInteger } from "./read-integer.js";

type Row = Readonly<Record<string, unknown>>;

/** A position whose counts are being put together. */
type GrowingPosition = {
  -readonly [Key in keyof PositionCounts]: PositionCounts[Key] extends readonly (infer Entry)[]
    ? Entry[]
    : PositionCounts[Key];
};

/** The histogram of each figure. */
const HISTOGRAMS = {
  years: "educationYears",
  months: "experienceMonths",
  thousandths: "requirementsThousandths",
} as const;

/** Puts the groups of an engine together to the counts of positions. */
export class PositionCollector {
  /** By the number of the industry, 0 where it is no part of the identity, and that of the name. */
  readonly #positions: Map<number, Map<number, GrowingPosition>> = new Map();
  readonly #names: { readonly positions: NameTable; readonly industries: NameTable; readonly currencies: NameTable };
  readonly #byIndustry: boolean;

  /**
   * @param names - Texts by their numbers.
   * @param byIndustry - Whether the industry is part of a position's identity.
   */
  constructor(
    names: { readonly positions: NameTable; readonly industries: NameTable; readonly currencies: NameTable },
    byIndustry: boolean,
  ) {
    this.#names = names;
    this.#byIndustry = byIndustry;
  }

  /** Counts of all positions so far. */
  get counts(): readonly PositionCounts[] {
    return [...this.#positions.values()].flatMap((ofIndustry) => [...ofIndustry.values()]);
  }

  /** Takes a group of advertisements by position. */
  addJobs(row: Row): void {
    const position = this.#at(row);
    if (position === null) return;
    position.advertisements += readInteger(row.n, "n");
    position.vacancies += readInteger(row.sum_vacancies, "vacancies");
  }

  /** Takes a group by position and a figure. */
  addFigure(row: Row, figure: keyof typeof HISTOGRAMS): void {
    const position = this.#at(row);
    const histogram = HISTOGRAMS[figure];
    const value = readInteger(row.first_key, histogram);
    if (position === null || value < 0) return;
    position[histogram].push({
      value,
      advertisements: readInteger(row.n, "n"),
      vacancies: readInteger(row.sum_vacancies, "vacancies"),
    });
  }

  /** Takes a group by position and salary. */
  addSalaries(row: Row): void {
    const position = this.#at(row);
    const currency = readInteger(row.first_key, "currency");
    if (position === null || currency === NO_SALARY) return;
    const advertisements = readInteger(row.n, "n");
    if (currency === WITHOUT_ANNUAL) position.salariesWithoutAnnual += advertisements;
    else if (currency === WITHOUT_CURRENCY) position.salariesWithoutCurrency += advertisements;
    else {
      position.salaries.push({
        currency: this.#names.currencies.nameOf(currency) ?? "",
        annualThousandths: readInteger(row.second_key, "annualThousandths"),
        advertisements,
      });
    }
  }

  /** Takes a group by position and industry, where the industry is no part of the identity. */
  addIndustries(row: Row): void {
    const position = this.#at(row);
    const industry = this.#names.industries.nameOf(readInteger(row.first_key, "industry"));
    if (position === null || industry === null) return;
    position.industries.push({ industry, vacancies: readInteger(row.sum_vacancies, "vacancies") });
  }

  /** Takes a group of talent by position. */
  addTalent(row: Row): void {
    const position = this.#at(row);
    if (position === null) return;
    position.stock += readInteger(row.sum_stock, "stock");
    position.mobile += readInteger(row.sum_mobile, "mobile");
  }

  #at(row: Row): GrowingPosition | null {
    const number = readInteger(row.position, "position");
    const industry = this.#byIndustry ? readInteger(row.industry, "industry") : 0;
    const known = this.#positions.get(industry)?.get(number);
    if (known !== undefined) return known;
    const name = this.#names.positions.nameOf(number);
    if (name === null) return null;
    const position = emptyPosition(name, this.#byIndustry ? this.#names.industries.nameOf(industry) : null);
    const ofIndustry = this.#positions.get(industry) ?? new Map<number, GrowingPosition>();
    this.#positions.set(industry, ofIndustry.set(number, position));
    return position;
  }
}

function emptyPosition(name: string, industry: string | null): GrowingPosition {
  return {
    name,
    industry,
    advertisements: 0,
    vacancies: 0,
    educationYears: [],
    experienceMonths: [],
    requirementsThousandths: [],
    salaries: [],
    salariesWithoutAnnual: 0,
    salariesWithoutCurrency: 0,
    industries: [],
    stock: 0,
    mobile: 0,
  };
}
