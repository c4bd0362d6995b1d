import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { treatSkewness } from "../../../src/normalise/treat-skewness.js";
import { scoreIndex } from "../../../src/score/score-index.js";
import { dataFolder, readData } from "../../support/data.js";

interface Asem {
  readonly iData: Readonly<Record<string, readonly (number | string | null)[]>>;
  readonly iMeta: {
    readonly iCode: readonly string[];
    readonly Direction: readonly number[];
    readonly Weight: readonly number[];
    readonly Parent: readonly string[];
    readonly Type: readonly string[];
  };
}

interface Expected {
  readonly pillars: Readonly<Record<string, readonly number[]>>;
  readonly indices: Readonly<Record<string, readonly number[]>>;
  readonly treatment: Readonly<Record<string, Treatment>>;
}

/** What the outlier rule made of an indicator. */
interface Treatment {
  readonly treatment: string;
  readonly changed: readonly number[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Of the values, and of the values times the number of their row, from 1. */
  readonly sums: readonly number[];
}

/** Equal within 1e-9 of the greater, for values of any unit. */
function expectNear(actual: readonly (number | null)[], wanted: readonly number[] | undefined): void {
  expect(actual).toHaveLength(wanted?.length ?? 0);
  wanted?.forEach((one, index) => {
    expect(Math.abs((actual[index] as number) - one)).toBeLessThan(1e-9 * Math.max(1, Math.abs(one)));
  });
}

const expected = JSON.parse(readFileSync(new URL("expected.json", import.meta.url), "utf8")) as Expected;

describe.skipIf(dataFolder === null)("as COINr's formulas have it: ASEM", () => {
  const read = (): Asem => JSON.parse(readData("asem", "input_ASEM.json")) as Asem;
  const columnOf = ({ iData }: Asem, code: string): number[] =>
    (iData[code] ?? []).map((value) => (typeof value === "number" ? value : Number.NaN));

  test.each(Object.keys(expected.pillars))("scores of the pillar %s, gaps reweighted", (pillar) => {
    const asem = read();
    const { iCode, Direction, Weight, Parent, Type } = asem.iMeta;
    const chosen = iCode.flatMap((_, index) => (Parent[index] === pillar && Type[index] === "Indicator" ? [index] : []));
    const { scores, size } = scoreIndex(
      chosen.map((index) => columnOf(asem, iCode[index] as string)),
      {
        indicators: chosen.map((index) => ({
          id: iCode[index] as string,
          direction: Direction[index] === 1 ? "benefit" : "cost",
        })),
        normalise: { method: "min-max" },
        weight: { method: "given", weights: chosen.map((index) => Weight[index] as number) },
        aggregate: { method: "arithmetic" },
        missing: { method: "reweight" },
      },
    );
    expect(size).toBe(51);
    expected.pillars[pillar]?.forEach((wanted, index) => {
      expect(Math.abs((scores[index] as number) - wanted)).toBeLessThan(1e-9);
    });
  });

  test.each(Object.keys(expected.indices))("treated, with weights on both levels: %s", (index) => {
    const asem = read();
    const { iCode, Direction, Weight, Parent } = asem.iMeta;
    const childrenOf = (parent: string): number[] => iCode.flatMap((_, at) => (Parent[at] === parent ? [at] : []));
    const pillars = childrenOf(index);
    const chosen = pillars.flatMap((pillar) => childrenOf(iCode[pillar] as string));
    const { scores } = scoreIndex(
      chosen.map((at) => columnOf(asem, iCode[at] as string)),
      {
        indicators: chosen.map((at) => ({
          id: iCode[at] as string,
          direction: Direction[at] === 1 ? "benefit" : "cost",
          group: Parent[at] as string,
        })),
        treat: { method: "skewness-kurtosis" },
        normalise: { method: "min-max" },
        weight: { method: "given", weights: chosen.map((at) => Weight[at] as number) },
        groupWeights: pillars.map((at) => ({ id: iCode[at] as string, weight: Weight[at] as number })),
        aggregate: { method: "arithmetic" },
        missing: { method: "reweight" },
      },
    );
    expectNear(Array.from(scores), expected.indices[index]);
  });

  test.each(Object.entries(expected.treatment))("the outlier rule: %s", (code, wanted) => {
    const column = columnOf(read(), code);
    const rows = column.flatMap((value, row) => (Number.isNaN(value) ? [] : [row]));
    const result = treatSkewness(rows.map((row) => column[row] as number));
    expect(result.treatment).toBe(wanted.treatment);
    expect(result.changed.map((place) => rows[place])).toEqual(wanted.changed);
    expectNear([result.before.skewness, result.before.kurtosis], wanted.before);
    expectNear([result.after.skewness, result.after.kurtosis], wanted.after);
    const sum = (weigh: (row: number) => number): number =>
      rows.reduce((total, row, place) => total + weigh(row) * (result.values[place] as number), 0);
    expectNear([sum(() => 1), sum((row) => row + 1)], wanted.sums);
  });
});
