import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dominanceOfColumns } from "../../../../src/uncertainty/dominance-of-columns.js";
import { weightChangeOfColumns } from "../../../../src/uncertainty/weight-change-of-columns.js";

interface Table {
  readonly columns: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly asked: readonly { readonly position: number; readonly top: number }[];
}

interface Expected {
  readonly changes: readonly { readonly becomes: "in" | "out"; readonly moved: number | null }[];
  readonly canBeFirst: readonly boolean[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const tables = read("input.json") as readonly Table[];
const expected = read("expected.json") as readonly Expected[];

describe.each(tables.map((table, at) => [at, table] as const))("table %s", (at, { columns, weights, asked }) => {
  const { changes, canBeFirst } = expected[at] as Expected;

  test.each(asked.map((one, index) => [one.position, one.top, index] as const))(
    "position %s and the top %s",
    (position, top, index) => {
      const { becomes, moved } = changes[index] as Expected["changes"][number];
      const change = weightChangeOfColumns(columns, { weights, position, top });
      expect(change.becomes).toBe(becomes);
      expect(change.outcome).toBe(moved === null ? "impossible" : "exact");
      if (moved !== null) expect(Math.abs((change.moved as number) - moved)).toBeLessThan(1e-7);
    },
  );

  test("who can be first", () => {
    expect(dominanceOfColumns(columns).canBeFirst).toEqual(canBeFirst);
  });
});
