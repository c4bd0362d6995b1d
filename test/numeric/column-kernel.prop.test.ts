import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { extentInBlocks, sumInBlocks } from "../../src/numeric/column-blocks.js";
import { VALUES as BLOCK_AT, ONES, openColumnKernel, ROOM, SUM } from "../../src/numeric/column-kernel.js";
import type { ColumnKernel } from "../../src/numeric/column-passes.js";
import { extent } from "../../src/numeric/extent.js";
import { createPlainKernel } from "../../src/numeric/plain-kernel.js";
import { summationGrid } from "../../src/numeric/reproducible-sum.js";

/** Room of a test: values up to 40, and as many of another column and of two columns of squares. */
const [VALUES, OTHER, BEST, WORST, END] = [4, 48, 92, 136, 180];

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e50, max: 1e50 }),
  fc.constantFrom(0, -0, 1, 5e-324, 2 ** -1022, -(2 ** -1030)),
);
const amount = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1 }),
  fc.constantFrom(0, 1, Math.SQRT1_2, 5e-324, 2 ** -1022, 2 ** -1030, 1 - 2 ** -53),
);
const values = (number: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  fc.array(number, { minLength: 1, maxLength: 40 });

/** What stands in the memory after a pass, compiled and plain; both begin with the same. */
function both(given: readonly (readonly number[])[], pass: (kernel: ColumnKernel) => void): [number[], number[]] {
  return [openColumnKernel(END), createPlainKernel(END)].map((kernel) => {
    kernel.heap.fill(0, 0, END);
    given.forEach((column, number) => {
      kernel.heap.set(column, [VALUES, OTHER][number]);
    });
    pass(kernel);
    return Array.from(kernel.heap.subarray(0, END));
  }) as [number[], number[]];
}

describe("compiled passes", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test("law: the compiled kernel is used, and leaves the same bits as the plain one", () => {
    // For sums of up to 40 products of up to 10¹⁰⁰.
    const [first, second] = [2 ** 340, 2 ** 300];
    fc.assert(
      fc.property(values(anyNumber), values(anyNumber), anyNumber, anyNumber, (one, two, origin, scale) => {
        const length = Math.min(one.length, two.length);
        const columns = [one.slice(0, length), two.slice(0, length)];
        const products = both(columns, (kernel) => {
          kernel.addProducts(VALUES, OTHER, length, first, second, 0);
          kernel.addProducts(VALUES, VALUES, length, first, second, 2);
        });
        expect(products[0]).toEqual(products[1]);
        const deviations = both(columns, (kernel) => {
          kernel.deviate(VALUES, length, origin, origin / 3, scale);
        });
        expect(deviations[0].slice(VALUES, VALUES + length)).toEqual(deviations[1].slice(VALUES, VALUES + length));
        const squares = both(columns, (kernel) => {
          kernel.addSquares(VALUES, length, origin, scale, 2 ** -300, BEST, WORST);
          kernel.addSquares(OTHER, length, scale, origin, 2 ** -290, BEST, WORST);
          kernel.divideDistances(BEST, WORST, length);
        });
        expect(squares[0].slice(BEST, BEST + length)).toEqual(squares[1].slice(BEST, BEST + length));
      }),
    );
    expect(openColumnKernel(END)).toHaveProperty("memory");
  });

  test("law: of an odd length, deviations leave a 0 behind, and no more", () => {
    const [compiled] = both([[1, 2, 3, 4, 5, 6]], (kernel) => {
      kernel.deviate(VALUES, 3, 1, 1, 2);
    });
    expect(compiled.slice(VALUES, VALUES + 6)).toEqual([-2, 0, 2, 0, 5, 6]);
  });

  test("law: information of shares is the same bits, from 0 and the least double to 1", () => {
    fc.assert(
      fc.property(values(amount), fc.constantFrom(1, 3, 0.7), (amounts, total) => {
        const [compiled, plain] = both([amounts], (kernel) => {
          kernel.addInformation(VALUES, amounts.length, total, 64, 2 ** -41, 0);
        });
        expect(compiled.slice(0, 2)).toEqual(plain.slice(0, 2));
      }),
    );
  });

  test("a sum takes an origin from each value: (7 − 5) + (5 − 5) + (2 − 5) = −1", () => {
    const { first, second } = summationGrid(3, 3);
    for (const kernel of [openColumnKernel(ROOM), createPlainKernel(ROOM)]) {
      const sum = sumInBlocks(kernel, Float64Array.of(7, 5, 2), (length) => {
        kernel.deviate(BLOCK_AT, length, 5, 0, 1);
        kernel.addProducts(BLOCK_AT, ONES, length, first, second, SUM);
      });
      expect(sum).toBe(-1);
    }
  });

  test("information by hand: shares ½ ¼ ¼ have −1.5 ln 2", () => {
    const [compiled, plain] = both([[2, 1, 1]], (kernel) => {
      kernel.addInformation(VALUES, 3, 4, 64, 2 ** -41, 0);
    });
    expect((compiled[0] as number) + (compiled[1] as number)).toBeCloseTo(-1.5 * Math.LN2, 15);
    expect((plain[0] as number) + (plain[1] as number)).toBeCloseTo(-1.5 * Math.LN2, 15);
  });

  const wild = fc.oneof(anyNumber, fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));

  test("law: extents are those of a plain look, and not finite where a value is not", () => {
    fc.assert(
      fc.property(fc.array(wild, { minLength: 1, maxLength: 40 }), fc.nat(2100), (some, more) => {
        // Over blocks, and with the wild ones anywhere.
        const column = Float64Array.from({ length: some.length + more }, (_, at) => some[at % some.length] as number);
        const [min, max] = extentInBlocks(column);
        if (column.every(Number.isFinite)) expect([min, max]).toEqual(extent(column));
        else expect(Number.isFinite(min)).toBe(false);
        const [compiled, plain] = both([some], (kernel) => {
          kernel.heap.set([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
          kernel.heap[VALUES + some.length] = some[0] as number;
          kernel.widen(VALUES, some.length, 0);
        });
        const finite = some.every(Number.isFinite);
        // Where one is not finite, the greatest says nothing.
        expect([compiled[0], finite ? compiled[1] : 0]).toEqual([plain[0], finite ? plain[1] : 0]);
      }),
    );
  });

  test("law: without WebAssembly, methods give the same bits", async () => {
    const columns = [7919, 104_729, 31, 613].map((step) =>
      Float64Array.from({ length: 2501 }, (_, index) => ((index * step) % 997) / 7),
    );
    const answers = async (): Promise<unknown> => {
      const { aggregateTopsis, weightCritic, weightEntropy, weightPca } = await import("../../src/index.js");
      const directions = ["benefit", "cost", "benefit", "benefit"] as const;
      const weights = [0.1, 0.2, 0.3, 0.4];
      return [
        aggregateTopsis(columns, { weights, directions }),
        weightCritic(columns, { directions }),
        weightEntropy(columns),
        weightPca(columns, { directions }),
        (await import("../../src/numeric/column-kernel.js")).openColumnKernel(1).heap.length === 1,
      ];
    };
    const [...compiled] = (await answers()) as unknown[];
    vi.stubGlobal("WebAssembly", undefined);
    vi.resetModules();
    const [...plain] = (await answers()) as unknown[];
    expect([compiled.pop(), plain.pop()]).toEqual([false, true]);
    expect(plain).toEqual(compiled);
  });
});
