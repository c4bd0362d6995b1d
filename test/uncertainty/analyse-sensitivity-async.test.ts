import { describe, expect, test } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import { analyseSensitivity } from "../../src/uncertainty/analyse-sensitivity.js";
import { analyseSensitivityAsync } from "../../src/uncertainty/analyse-sensitivity-async.js";
import { fourPositions } from "../support/shortage-positions.js";

const options = { data: false, top: 2, samples: 4000, resamples: 20, choices: false } as const;

describe("analyseSensitivityAsync", () => {
  test("gives what analyseSensitivity gives, bit for bit, and lets others in between", async () => {
    const seen: number[] = [];
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    }, 0);
    const onProgress = ({ done, of }: { readonly done: number; readonly of: number }): void => {
      expect(of).toBe(4000);
      seen.push(done);
    };
    expect(await analyseSensitivityAsync(fourPositions, { ...options, onProgress })).toEqual(
      analyseSensitivity(fourPositions, options),
    );
    clearInterval(timer);
    // Of four positions and one source a row is 12 scores: 1666 rows a stretch.
    expect(seen).toEqual([1666, 3332, 4000]);
    expect(others).toBeGreaterThan(0);
  });

  test("stops where the signal says so, with its reason", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const seen: number[] = [];
    const onProgress = ({ done }: { readonly done: number }): void => {
      seen.push(done);
      controller.abort(reason);
    };
    const { signal } = controller;
    await expect(analyseSensitivityAsync(fourPositions, { ...options, signal, onProgress })).rejects.toBe(reason);
    expect(seen).toEqual([1666]);
    await expect(analyseSensitivityAsync(fourPositions, { ...options, signal })).rejects.toBe(reason);
  });

  test("rejects what analyseSensitivity refuses, in its own name", async () => {
    const refused = analyseSensitivityAsync(fourPositions, { samples: 1 });
    await expect(refused).rejects.toBeInstanceOf(IndexError);
    await expect(refused).rejects.toThrow(/^analyseSensitivityAsync\.options\.samples/u);
  });
});
