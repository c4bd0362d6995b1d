import { expect, it } from "vitest";
import { streamTexts } from "../../src/duckdb/stream-texts.js";
import { connectionFor } from "./connect.js";

const connection = connectionFor();
const collect = async (sql: string): Promise<(string | null)[]> => {
  const texts: (string | null)[] = [];
  for await (const piece of streamTexts(connection(), sql)) texts.push(...piece);
  return texts;
};

it("gives all rows in order, and not the end mark", async () => {
  expect(await collect("SELECT range::VARCHAR FROM range(100000)")).toEqual(
    Array.from({ length: 100_000 }, (_, index) => String(index)),
  );
  expect(await collect("SELECT NULL::VARCHAR FROM range(3)")).toEqual([null, null, null]);
  expect(await collect("SELECT 'x' FROM range(0)")).toEqual([]);
});

it("does not take a fault midway for the end", async () => {
  const faulty = "SELECT CASE WHEN range = 90000 THEN error('fault') ELSE range::VARCHAR END FROM range(100000)";
  await expect(collect(faulty)).rejects.toThrow(/fault/);
});
