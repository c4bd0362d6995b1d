import { describe, expect, test } from "vitest";
import { analyseUncertainty } from "../../src/uncertainty/analyse-uncertainty.js";
import { countDraws } from "../../src/uncertainty/count-draws.js";
import { mergeDraws } from "../../src/uncertainty/merge-draws.js";
import { summariseDraws } from "../../src/uncertainty/summarise-draws.js";
import { marketOf } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";

const positions = marketOf(5, 300, { gaps: true });

describe("summariseDraws", () => {
  test("says of merged parts what the analysis says, also of positions too many for a table", () => {
    const options = { draws: 120, top: 20, seed: 9 };
    const parts = [0, 50, 90].map((from, at) =>
      countDraws(positions, options, { from, to: [50, 90, 120][at] as number }),
    );
    expect(parts[0]?.tails).not.toBeNull();
    expect(summariseDraws(positions, options, parts.reduce(mergeDraws))).toEqual(
      analyseUncertainty(positions, options),
    );
  });

  test("draws under constraints are the same in whatever block a part begins", () => {
    const constraints = [{ kind: "at-least" as const, dimension: "salary", than: "education", times: 2 }];
    const options = { draws: 700, weights: { kind: "constrained" as const, constraints }, data: false as const };
    const few = positions.slice(0, 30);
    const parts = [300, 0, 513].map((from) =>
      countDraws(few, options, { from, to: from === 0 ? 300 : from === 300 ? 513 : 700 }),
    );
    expect(summariseDraws(few, options, parts.reduce(mergeDraws))).toEqual(analyseUncertainty(few, options));
  });

  test("refuses counts that are not whole, or of others", () => {
    const options = { draws: 10 };
    const half = countDraws(positions, options, { from: 0, to: 5 });
    const fault = expectFault(() => summariseDraws(positions, options, half), "length-mismatch");
    expect(fault.details.received).toContain("5 of 10 draws");
    const whole = countDraws(positions, options, { from: 0, to: 10 });
    expectFault(() => summariseDraws(positions.slice(5), options, whole), "length-mismatch");
    expectFault(() => summariseDraws(positions, { draws: 11 }, whole), "length-mismatch");
  });
});
