import fc from "fast-check";
import type { Position } from "../../src/model/position.js";

/** A position without gaps. */
export const nurse: Position = {
  id: "nurse",
  name: "Nurse",
  industry: "Care",
  advertisements: 40,
  demand: 90,
  stock: 100,
  mobile: 10,
  education: 15,
  experience: 2,
  requirements: 3,
  salary: 48_000,
  currency: "EUR",
};

/*
 * Four positions whose score is worked out by hand, with mobilityRate 0.2, κ 30 and equal weights.
 *
 *            demand  stock  mobile  available = mobile + 0.2 stock   education  experience  requirements  salary
 *   nurse      90     100     10      30                                15          2           3          48 000
 *   clerk      10     400     40     120                                12          1           1          30 000
 *   welder     50     200     50      90                                13          5           2.5        60 000
 *   driver     30     200     20      60                                 9          0           1.5        36 000
 *             180                    300     r = 180/300 = 0.6, κ r = 18
 *
 * Vacancies per person (demand + 18) / (available + 30):
 *   nurse 108/60 = 1.8, clerk 28/150, welder 68/120, driver 48/90.
 * On a log scale from 28/150 to 1.8, whose quotient is 270/28:
 *   nurse 1, clerk 0, welder ln(85/28)/ln(270/28) = 0.490000086661, driver ln(20/7)/ln(270/28) = 0.463248628257.
 * Education from 9 to 15: 1, 1/2, 2/3, 0.  Experience from 0 to 5: 0.4, 0.2, 1, 0.  Requirements from 1 to 3: 1, 0, 0.75, 0.25.
 * Salary on a log scale from 30 000 to 60 000: ln 1.6/ln 2 = 0.678071905113, 0, 1, ln 1.2/ln 2 = 0.263034405834.
 * Score = 20 × the sum: nurse 81.561438102253, clerk 14, welder 78.133335066545, driver 19.525660681809.
 * (Logarithms by Python's decimal module, 40 digits.)
 */
export const fourPositions: readonly Position[] = [
  nurse,
  {
    ...nurse,
    id: "clerk",
    name: "Clerk",
    industry: "Office",
    advertisements: 8,
    demand: 10,
    stock: 400,
    mobile: 40,
    education: 12,
    experience: 1,
    requirements: 1,
    salary: 30_000,
  },
  {
    ...nurse,
    id: "welder",
    name: "焊工",
    industry: "Metal",
    advertisements: 20,
    demand: 50,
    stock: 200,
    mobile: 50,
    education: 13,
    experience: 5,
    requirements: 2.5,
    salary: 60_000,
  },
  {
    ...nurse,
    id: "driver",
    name: "Driver",
    industry: null,
    advertisements: 12,
    demand: 30,
    stock: 200,
    mobile: 20,
    education: 9,
    experience: 0,
    requirements: 1.5,
    salary: 36_000,
  },
];

/** Scores of {@link fourPositions}, worked out above. */
export const fourScores: Readonly<Record<string, number>> = {
  nurse: 81.561438102253,
  welder: 78.133335066545,
  driver: 19.525660681809,
  clerk: 14,
};

const figure = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most * 100 }).map((n) => n / 100);
const gap = <T>(value: fc.Arbitrary<T>, gaps: boolean): fc.Arbitrary<T | null> =>
  gaps ? fc.option(value, { freq: 5 }) : value;

/** Positions with ids that differ, some of them odd; with or without gaps. */
export function positionsOf(
  options: { readonly gaps?: boolean; readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<Position[]> {
  const { gaps = true, minLength = 1, maxLength = 25 } = options;
  const count = fc.integer({ min: 0, max: 5000 });
  const one = fc.record({
    id: fc.oneof(
      { weight: 8, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 6 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "\0", "\ud800"),
      },
    ),
    name: fc.string({ maxLength: 6 }),
    industry: fc.constantFrom("Care", "Metal", "__proto__", null),
    advertisements: fc.integer({ min: 1, max: 60 }),
    demand: count,
    stock: gap(count, gaps),
    mobile: gap(count, gaps),
    education: gap(fc.constantFrom(0, 9, 12, 15, 16, 19, 22), gaps),
    experience: gap(figure(10), gaps),
    requirements: gap(figure(8), gaps),
    salary: gap(fc.integer({ min: 1, max: 500_000 }), gaps),
    currency: fc.constant("CNY"),
  });
  return fc.uniqueArray(one, { selector: ({ id }) => id, minLength, maxLength });
}
