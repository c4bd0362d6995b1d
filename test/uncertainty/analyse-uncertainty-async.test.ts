import { describe, expect, test } from "vitest";
import { analyseUncertainty } from "../../src/uncertainty/analyse-uncertainty.js";
import { analyseUncertaintyAsync } from "../../src/uncertainty/analyse-uncertainty-async.js";
import { countDraws } from "../../src/uncertainty/count-draws.js";
import type { DrawPart } from "../../src/uncertainty/draw-counts.js";
import type { UncertaintyProgress } from "../../src/uncertainty/uncertainty-options.js";
import { marketOf } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";

const positions = marketOf(6, 60, { gaps: true });
const options = { draws: 900, top: 10 };

describe("analyseUncertaintyAsync", () => {
  test("gives the same bits, and lets others go on between stretches", async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const result = await analyseUncertaintyAsync(positions, { ...options, data: false, draws: 9000 });
    clearInterval(timer);
    expect(result).toEqual(analyseUncertainty(positions, { ...options, data: false, draws: 9000 }));
    expect(turns).toBeGreaterThan(1);
  });

  test("tells how far it is: figures vary, so every draw is looked at twice", async () => {
    const seen: UncertaintyProgress[] = [];
    await analyseUncertaintyAsync(positions, { ...options, onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ done: 1800, of: 1800 });
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.every(({ done }, at) => at === 0 || done > (seen[at - 1] as UncertaintyProgress).done)).toBe(true);
  });

  test("weights alone take one look", async () => {
    const seen: UncertaintyProgress[] = [];
    await analyseUncertaintyAsync(positions, {
      ...options,
      data: false,
      onProgress: (progress) => seen.push(progress),
    });
    expect(seen.at(-1)).toEqual({ done: 900, of: 900 });
  });

  test("others can count: the same bits whoever does and in however many parts", async () => {
    const asked: DrawPart[] = [];
    const options = { draws: 150, top: 10 };
    const run = async (part: DrawPart) => {
      asked.push(part);
      // As from another thread, and the first one last.
      await new Promise((resolve) => {
        setTimeout(resolve, part.from === 0 ? 20 : 1);
      });
      return structuredClone(countDraws(positions, options, part));
    };
    const expected = analyseUncertainty(positions, options);
    for (const parts of [1, 3, 7]) {
      expect(await analyseUncertaintyAsync(positions, { ...options, run, parts })).toEqual(expected);
    }
    expect(asked).toHaveLength(11);
    const few = { draws: 2, run: async (part: DrawPart) => countDraws(positions, { draws: 2 }, part), parts: 5 };
    expect(await analyseUncertaintyAsync(positions, few)).toEqual(analyseUncertainty(positions, { draws: 2 }));
  });

  test("stops where the signal says so", async () => {
    const before = new AbortController();
    before.abort(new Error("not even begun"));
    await expect(analyseUncertaintyAsync(positions, { ...options, signal: before.signal })).rejects.toThrow(
      "not even begun",
    );
    const during = new AbortController();
    let calls = 0;
    const stopped = analyseUncertaintyAsync(positions, {
      ...options,
      draws: 100_000,
      signal: during.signal,
      onProgress: () => {
        calls += 1;
        if (calls === 2) during.abort(new Error("enough"));
      },
    });
    await expect(stopped).rejects.toThrow("enough");
    expect(calls).toBe(2);
  });

  test("a fault is a rejection, in its own name", async () => {
    const faulty = await analyseUncertaintyAsync(positions, { draws: 0 }).catch((error: unknown) => error);
    expect(
      expectFault(() => {
        throw faulty;
      }, "invalid-option").details.where,
    ).toBe("analyseUncertaintyAsync.options.draws");
    await expect(analyseUncertaintyAsync(positions, { draws: 5, parts: 0 })).rejects.toThrow("parts");
    // Whoever counts elsewhere must count what is asked for, all of it, and hand on the counts as they are.
    for (const [run, message] of [
      [() => countDraws(positions, { draws: 5 }, { from: 0, to: 0 }), "counts of all 5 draws of this run"],
      [
        () => countDraws(positions, { draws: 5 }, { from: 0, to: 2 }),
        "parts that do not overlap, received draw 0 twice",
      ],
      [() => JSON.parse(JSON.stringify(countDraws(positions, { draws: 5 }, { from: 0, to: 5 }))), "other.rankSums"],
      [() => undefined, "options.run.other: expected an object, received undefined"],
    ] as const) {
      await expect(analyseUncertaintyAsync(positions, { draws: 5, run: async () => run() })).rejects.toThrow(message);
    }
    const broken = async (): Promise<never> => {
      throw new Error("worker gone");
    };
    await expect(analyseUncertaintyAsync(positions, { draws: 5, run: broken })).rejects.toThrow("worker gone");
  });
});
