import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactParts } from "../../src/editions/exact-parts.js";

const part = fc.double({ min: -100, max: 100, noNaN: true });
const sumOf = (parts: readonly number[]): number => parts.reduce((sum, each) => sum + each, 0);

describe("exactParts", () => {
  test("law: the parts add up bit for bit, and stay where they were but for rounding", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (parts) => {
        // As it is met: the total comes from elsewhere, and differs by rounding.
        const given = sumOf([...parts].reverse()) + 0;
        const { parts: exact, total } = exactParts(parts, given);
        expect(sumOf(exact)).toBe(total);
        expect(Math.abs(total - given)).toBeLessThan(1e-12);
        exact.forEach((each, at) => {
          expect(Math.abs(each - (parts[at] as number))).toBeLessThan(2e-12);
        });
      }),
    );
  });

  test("law: turning every sign turns every sign", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (parts) => {
        const total = sumOf(parts);
        const turned = exactParts(
          parts.map((each) => 0 - each),
          0 - total,
        );
        const straight = exactParts(parts, total);
        expect(turned.parts).toEqual(straight.parts.map((each) => 0 - each));
        expect(turned.total).toBe(0 - straight.total);
      }),
    );
  });

  test("a total far below its parts gives way where no doubles add up to it", () => {
    const { parts, total } = exactParts([50, -50], 1e-30);
    expect(sumOf(parts)).toBe(total);
    expect(Math.abs(total)).toBeLessThan(1e-13);
    // Three parts can: the last one takes it.
    expect(exactParts([50, -50, 0], 1e-30)).toEqual({ parts: [50, -50, 1e-30], total: 1e-30 });
  });

  test("nothing parts into nothing", () => {
    expect(exactParts([0, -0], 0)).toEqual({ parts: [0, 0], total: 0 });
  });
});
