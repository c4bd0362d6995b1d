import fc from "fast-check";
import { expect, test } from "vitest";
import { countInversions } from "../../src/numeric/count-inversions.js";

test("countInversions counts as pair by pair, and sorts", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 50 }), (xs) => {
      let expected = 0;
      xs.forEach((x, i) => {
        for (const later of xs.slice(i + 1)) if (x > later) expected += 1;
      });
      const values = Float64Array.from(xs);
      expect(countInversions(values)).toBe(expected);
      expect(Array.from(values)).toEqual([...xs].sort((a, b) => a - b));
    }),
  );
});
