import { createRandom, type Random } from "../numeric/random.js";
import { chooseByWeight, oneIn } from "./choose.js";
import { drawLabourMarket, type LabourMarket } from "./labour-market.js";
import { requireCount } from "./require-count.js";
import { type SyntheticAdvertisement, writeAdvertisement } from "./write-advertisement.js";

/** Options of {@link generateAdvertisements}. */
export interface GenerateAdvertisementsOptions {
  /** An integer from 0 to 2⁵³ − 1; the same seed gives the same rows everywhere. */
  readonly seed: number;
  /** Number of rows; the model case has 426 000. */
  readonly advertisements: number;
  /** Row to begin at, from 0: parts `start` … `advertisements − 1` of one data set can be made apart. Default 0. */
  readonly start?: number;
}

/** A repeated advertisement repeats one of this many before it. */
const REPOST_WINDOW = 2000;

/**
 * Makes up advertisements of the model case's shape: 14 industries, 243 positions, texts as messy as on real sites.
 *
 * Everything is synthetic: no row, firm or figure is real. Row `i` depends on the seed and on `i` alone. The first 243
 * rows name every position once; after that demand is heavy-tailed. About 1 % of the rows repeat an earlier one, 0.05 %
 * have no title, a few hold texts that no parser can read.
 *
 * @param options - Seed and number of rows.
 * @returns The rows, made as they are read; can be iterated again.
 * @throws {IndexError} `invalid-option` if a number is not a whole number in range.
 * @example
 * [...generateAdvertisements({ seed: 1, advertisements: 300 })].length; // => 300
 */
export function generateAdvertisements(options: GenerateAdvertisementsOptions): Iterable<SyntheticAdvertisement> {
  const where = "generateAdvertisements";
  const end = requireCount(options.advertisements, `${where}.advertisements`);
  const start = requireCount(options.start ?? 0, `${where}.start`);
  const root = createRandom(options.seed);
  return {
    *[Symbol.iterator](): Generator<SyntheticAdvertisement> {
      const market = drawLabourMarket(root.stream(0));
      const rows = root.stream(1);
      for (let row = start; row < end; row++) yield advertisementAt(row, rows, market);
    },
  };
}

function advertisementAt(row: number, rows: Random, market: LabourMarket): SyntheticAdvertisement {
  const random = rows.stream(row);
  const everyPositionOnce = row < market.positions.length;
  if (!everyPositionOnce && oneIn(random, 100)) {
    return advertisementAt(row - 1 - random.integer(Math.min(row, REPOST_WINDOW)), rows, market);
  }
  const index = everyPositionOnce ? row : chooseByWeight(random, market.demand);
  return writeAdvertisement(random, market.positions[index] as LabourMarket["positions"][number]);
}
