import { expect, test } from "vitest";
import { gapPatterns } from "../../src/score/gap-patterns.js";

test("gapPatterns finds the distinct patterns", () => {
  expect(gapPatterns([null, null], 2)).toEqual({ ids: null, present: [[true, true]] });
  const { ids, present } = gapPatterns([Uint8Array.of(1, 0, 1, 0), null, Uint8Array.of(0, 0, 1, 0)], 4);
  expect(Array.from(ids ?? [], (id) => present[id])).toEqual([
    [false, true, true],
    [true, true, true],
    [false, true, false],
    [true, true, true],
  ]);
});
