import fc from "fast-check";

// ── engine ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A value of an indicator on a grid of thousandths, so that differences are not lost in rounding. */
export const gridValue: fc.Arbitrary<number> = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000);

/** As {@link gridValue}, above 0. */
export const positiveValue: fc.Arbitrary<number> = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 1000);

/** A score in [0, 1]. */
export const unitScore: fc.Arbitrary<number> = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

/** Values of one indicator of which at least two differ. */
export function varyingColumn(value: fc.Arbitrary<number> = gridValue, maxLength = 40): fc.Arbitrary<number[]> {
  return fc.array(value, { minLength: 2, maxLength }).filter((values) => new Set(values).size > 1);
}

/** Columns of one length, each of which varies. */
export function varyingColumns(
  value: fc.Arbitrary<number> = gridValue,
  sizes: { readonly minColumns?: number; readonly maxColumns?: number; readonly maxRows?: number } = {},
): fc.Arbitrary<number[][]> {
  const { minColumns = 1, maxColumns = 5, maxRows = 20 } = sizes;
  return fc
    .tuple(fc.integer({ min: minColumns, max: maxColumns }), fc.integer({ min: 3, max: maxRows }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(value, { minLength: rows, maxLength: rows }), { minLength: columns, maxLength: columns }),
    )
    .filter((columns) => columns.every((column) => new Set(column).size > 1));
}

/** Weights that sum to 1; some can be 0. */
export function weightsFor(size: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: size, maxLength: size })
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      return parts.map((part) => part / total);
    });
}

/** What is no finite number. */
export const badNumber: fc.Arbitrary<number> = fc.constantFrom(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
);

/** An order of `size` things, and how to apply it. */
export function shuffleOf(size: number): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray(
    Array.from({ length: size }, (_, index) => index),
    { minLength: size, maxLength: size },
  );
}
