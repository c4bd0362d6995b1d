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
  readonly treatment: Readonly<Record<string, string>>;
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

  test("the outlier rule, indicator by indicator", () => {
    const asem = read();
    const found = Object.keys(expected.treatment).map((code) => {
      const present = columnOf(asem, code).filter((value) => !Number.isNaN(value));
      return [code, treatSkewness(present).treatment];
    });
    expect(Object.fromEntries(found)).toEqual(expected.treatment);
  });
});
