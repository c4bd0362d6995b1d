import { IndexError } from "../errors/index-error.js";
import type { TalentStatus } from "../model/record.js";
import { createRandom, type Random } from "../numeric/random.js";
import { chooseByWeight, oneIn } from "./choose.js";
import { drawLabourMarket, type LabourMarket, type MarketPosition } from "./labour-market.js";
import { requireCount } from "./require-count.js";

/** Options of {@link generateTalent}. */
export interface GenerateTalentOptions {
  /** An integer from 0 to 2⁵³ − 1; use the advertisements' seed to get the same labour market. */
  readonly seed: number;
  /** People working in a position; the model case has 1 060 000. */
  readonly stock: number;
  /** People intending to move; the model case has 220 000. */
  readonly mobile: number;
  /** `individual` (default): a row a person. `grouped`: a row for each position and status, with the same totals. */
  readonly rows?: "individual" | "grouped";
}

/** One synthetic talent record. */
export interface SyntheticTalent {
  readonly title: string;
  readonly industry: string;
  readonly status: TalentStatus;
  readonly count: number;
}

/** Streams of the seed: 0 is the market, 1 the advertisements. */
const STREAMS: Readonly<Record<TalentStatus, number>> = { stock: 2, mobile: 3 };

/**
 * Makes up talent records for the 243 positions: people in stock first, people intending to move after them.
 *
 * Everything is synthetic: no row is a person. The n-th person of a status depends on the seed, the status and n alone.
 * The first 243 of the stock hold one of every position; supply is otherwise a multiple of demand, scarce in some
 * positions and ample in others. One in ten individual rows has white space or a note in brackets in its title.
 *
 * @param options - Seed, numbers of people, and whether a row is a person or a group.
 * @returns The rows, made as they are read; can be iterated again.
 * @throws {IndexError} `invalid-option` if a number is not a whole number in range, or `rows` is another word.
 * @example
 * [...generateTalent({ seed: 1, stock: 900, mobile: 100 })].length; // => 1000
 */
export function generateTalent(options: GenerateTalentOptions): Iterable<SyntheticTalent> {
  const stock = requireCount(options.stock, "generateTalent.stock");
  const mobile = requireCount(options.mobile, "generateTalent.mobile");
  const rows: string = options.rows ?? "individual";
  if (rows !== "individual" && rows !== "grouped") {
    throw new IndexError("invalid-option", {
      where: "generateTalent.rows",
      expected: "individual or grouped",
      received: rows,
    });
  }
  const root = createRandom(options.seed);
  const rowsOf = rows === "grouped" ? groupedRows : individualRows;
  return {
    *[Symbol.iterator](): Generator<SyntheticTalent> {
      const market = drawLabourMarket(root.stream(0));
      yield* rowsOf("stock", stock, root.stream(STREAMS.stock), market);
      yield* rowsOf("mobile", mobile, root.stream(STREAMS.mobile), market);
    },
  };
}

function* individualRows(
  status: TalentStatus,
  people: number,
  rows: Random,
  market: LabourMarket,
): Generator<SyntheticTalent> {
  for (let person = 0; person < people; person++) {
    const random = rows.stream(person);
    const { name, industry } = market.positions[positionOf(status, person, random, market)] as MarketPosition;
    yield { title: writeTalentTitle(random, name), industry: industry.name, status, count: 1 };
  }
}

function* groupedRows(
  status: TalentStatus,
  people: number,
  rows: Random,
  market: LabourMarket,
): Generator<SyntheticTalent> {
  const counts = new Float64Array(market.positions.length);
  for (let person = 0; person < people; person++) {
    const index = positionOf(status, person, rows.stream(person), market);
    counts[index] = (counts[index] as number) + 1;
  }
  for (const [index, { name, industry }] of market.positions.entries()) {
    const count = counts[index] as number;
    if (count > 0) yield { title: name, industry: industry.name, status, count };
  }
}

function positionOf(status: TalentStatus, person: number, random: Random, market: LabourMarket): number {
  if (status === "stock" && person < market.positions.length) return person;
  return chooseByWeight(random, status === "stock" ? market.stock : market.mobile);
}

function writeTalentTitle(random: Random, name: string): string {
  if (!oneIn(random, 10)) return name;
  return oneIn(random, 2) ? ` ${name} ` : `${name}（兼职）`;
}
