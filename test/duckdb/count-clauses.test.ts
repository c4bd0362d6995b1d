import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectionExecutor } from "../../src/duckdb/connection-executor.js";
import { countClauses } from "../../src/duckdb/count-clauses.js";
import { type CompiledLexicon, compileLexicon, createCellReader } from "../../src/index.js";
import { putRows } from "../sql/duckdb-engine.js";
import { requirementTexts, SMALL_LEXICON } from "../support/sql-arbitraries.js";
import { connectionFor } from "./connect.js";

const connection = connectionFor();

async function count(rows: readonly { body: string; labels: string }[], lexicon: CompiledLexicon): Promise<number[]> {
  await putRows(connection(), "texts", ["body", "labels"], rows);
  const { thousandths, join, prepare } = await countClauses(
    connectionExecutor(connection()),
    { rows: "texts", prefix: "try_" },
    lexicon,
  );
  await prepare?.();
  const reader = await connection().runAndReadAll(
    `SELECT ${thousandths.sql} FROM texts AS source_rows ${join?.sql ?? ""} ORDER BY source_rows.place`,
  );
  return reader.getRows().map(([value]) => Number(value));
}

describe("countClauses", () => {
  it("adds a requirement once, in whichever clauses and tags it stands, and tells nothing from none", async () => {
    const rows = [
      // 英语 1.25 and cet-4 1, each twice.
      { body: "要求英语；CET-4；英语", labels: "CET-4" },
      { body: "无需英语；CET-4", labels: "" },
      { body: "要求认真", labels: "" },
      { body: "", labels: "-" },
      // 暂无 is a literal of this lexicon (2.75), but alone it stands for nothing.
      { body: "暂无", labels: "英语" },
      { body: "暂无；", labels: "" },
    ];
    expect(await count(rows, SMALL_LEXICON)).toEqual([2250, 1000, 0, -1, 1250, 2750]);
  });

  it("takes what stands for nothing for nothing only where it is the whole of a description or of tags", async () => {
    const filler = "负责相关产品的研发与改进，能适应加班".repeat(3);
    const rows = [
      // A clause of a longer description, split or not, is read like any other.
      { body: `${filler}；暂无；CET-4`, labels: "" },
      { body: "认真；-；CET-4", labels: "-" },
      // Tags that stand for nothing count beside a description that does not.
      { body: filler, labels: "暂无" },
      { body: "认真", labels: "暂无" },
      { body: "-", labels: "暂无" },
      { body: "；", labels: "" },
      // 24 signs stand for nothing, 25 do not.
      { body: "—".repeat(24), labels: "" },
      { body: "—".repeat(25), labels: "" },
    ];
    const reader = createCellReader({ kind: "job", lexicon: SMALL_LEXICON });
    const gaps = rows.map(({ body, labels }) => reader.requirements(body, labels).gap);
    expect(gaps).toEqual([null, null, null, null, "empty", "empty", "empty", null]);
    expect(await count(rows, SMALL_LEXICON)).toEqual([3750, 1000, 2750, 2750, -1, -1, -1, 0]);
  });

  it("does without a lexicon that has weight, and without rows", async () => {
    const empty = compileLexicon([]);
    expect(await count([{ body: "英语", labels: "" }], empty)).toEqual([0]);
    expect(await count([], SMALL_LEXICON)).toEqual([]);
  });

  it("does not split where a literal goes across", async () => {
    const across = compileLexicon(
      ["java；c", "a。b", "a;b", "x•y", "x!y", "x?y"].map((literal) => ({
        id: `skill/${literal}`,
        category: "skill" as const,
        literals: [literal],
        weight: 1,
      })),
    );
    expect(await count([{ body: "java；c；x•y", labels: "" }], across)).toEqual([2000]);
  });
});

describe("law: clauses come to what whole texts come to", () => {
  it("for texts full of literals, negators, odd spaces and hostile signs", async () => {
    const texts = fc.sample(fc.record({ body: requirementTexts, labels: requirementTexts }), {
      numRuns: 8000,
      seed: 22,
    });
    const reader = createCellReader({ kind: "job", lexicon: SMALL_LEXICON });
    const expected = texts.map(({ body, labels }) => {
      const { value, gap } = reader.requirements(body, labels);
      return gap === null ? Math.round((value?.weightedCount ?? 0) * 1000) : -1;
    });
    expect(await count(texts, SMALL_LEXICON)).toEqual(expected);
  }, 60_000);
});
