import type { Random } from "../numeric/random.js";
import { runningTotals } from "./choose.js";
import { INDUSTRIES, type Schooling, type SyntheticIndustry } from "./industries.data.js";

/** A position of the invented labour market and its state. */
export interface MarketPosition {
  readonly name: string;
  readonly industry: SyntheticIndustry;
  readonly industryNumber: number;
  readonly schooling: Schooling;
  /** Typical monthly pay, in hundred yuan. */
  readonly pay: number;
  /** Typical step of required experience, 0 to 5. */
  readonly experience: number;
}

/** 243 positions with their shares of demand and supply. */
export interface LabourMarket {
  readonly positions: readonly MarketPosition[];
  /** Running totals of each position's share of the advertisements. */
  readonly demand: Float64Array;
  readonly stock: Float64Array;
  readonly mobile: Float64Array;
}

const SUPPLY_BY_SCHOOLING: Readonly<Record<Schooling, number>> = {
  secondary: 1.4,
  associate: 1.3,
  bachelor: 1,
  master: 0.7,
  doctor: 0.5,
};

/**
 * Draws the state of the 243 positions: demand falls off as 1 / (place + 5), supply follows demand times a slack between
 * 0.15 and 3.15, and pay is higher where slack is small. Only + − × ÷, so every engine gives the same bits.
 */
export function drawLabourMarket(random: Random): LabourMarket {
  const all = INDUSTRIES.flatMap((industry, industryNumber) =>
    industry.positions.map((position) => ({ industry, industryNumber, position })),
  );
  const places = shuffledPlaces(all.length, random);
  const demand: number[] = [];
  const stock: number[] = [];
  const mobile: number[] = [];
  const positions = all.map(({ industry, industryNumber, position }, index): MarketPosition => {
    const [name, pay, schooling] = position;
    const share = 1e7 / ((places[index] as number) + 6);
    const drawn = random.uniform();
    const slack = 0.15 + 3 * drawn * drawn;
    const people = share * slack * SUPPLY_BY_SCHOOLING[schooling];
    demand.push(Math.floor(share));
    stock.push(Math.floor(people));
    mobile.push(Math.floor(people * (0.3 + 1.4 * random.uniform())));
    const payFactor = 0.85 + 0.2 / (0.5 + slack) + 0.15 * random.uniform();
    const experience = Math.min(4, Math.floor(pay / 8)) + (random.integer(3) === 0 ? 1 : 0);
    return { name, industry, industryNumber, schooling, pay: Math.round(pay * 10 * payFactor), experience };
  });
  return {
    positions,
    demand: runningTotals(demand),
    stock: runningTotals(stock),
    mobile: runningTotals(mobile),
  };
}

/** Fisher–Yates. */
function shuffledPlaces(length: number, random: Random): number[] {
  const places = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    const held = places[last] as number;
    places[last] = places[other] as number;
    places[other] = held;
  }
  return places;
}
