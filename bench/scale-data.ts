import { createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { compileLexicon, defaultLexicon, foldRequirementText } from "shortage-index";
import { generateAdvertisements, generateTalent } from "shortage-index/synthetic";
import type { Words } from "./scale-sql.js";

/** The model case: 426 thousand advertisements, 1.06 million people in stock, 220 thousand intending to move. */
const MODEL = { advertisements: 426_000, stock: 1_060_000, mobile: 220_000 };
const MODEL_ROWS = MODEL.advertisements + MODEL.stock + MODEL.mobile;

/** Files of one size; `rows` counts advertisements and talent records. */
export interface SizedFiles {
  readonly rows: number;
  readonly csv: readonly [advertisements: string, talent: string];
  readonly parquet: readonly [advertisements: string, talent: string];
}

/** Rows of the model case, so many times. */
export function modelRows(times: number): number {
  return Math.round(MODEL_ROWS * times);
}

/** Writes generated files of a size as CSV and as Parquet, in the proportions of the model case; keeps what is there. */
export async function writeSized(folder: string, times: number): Promise<SizedFiles> {
  const scaled = (count: number): number => Math.round(count * times);
  mkdirSync(folder, { recursive: true });
  const at = (kind: string, extension: string): string => join(folder, `${kind}-${times}.${extension}`);
  const kinds = ["advertisements", "talent"] as const;
  for (const kind of kinds) {
    const csv = at(kind, "csv");
    if (!existsSync(csv)) {
      const rows =
        kind === "advertisements"
          ? generateAdvertisements({ seed: 1, advertisements: scaled(MODEL.advertisements) })
          : generateTalent({ seed: 1, stock: scaled(MODEL.stock), mobile: scaled(MODEL.mobile) });
      await pipeline(Readable.from(csvText(rows)), createWriteStream(`${csv}.part`));
      renameSync(`${csv}.part`, csv);
    }
    const parquet = at(kind, "parquet");
    if (!existsSync(parquet)) await toParquet(csv, parquet);
  }
  return {
    rows: scaled(MODEL.advertisements) + scaled(MODEL.stock) + scaled(MODEL.mobile),
    csv: [at("advertisements", "csv"), at("talent", "csv")],
    parquet: [at("advertisements", "parquet"), at("talent", "parquet")],
  };
}

function* csvText(rows: Iterable<object>): Generator<string> {
  let piece = "";
  let headed = false;
  for (const row of rows) {
    if (!headed) piece = `${Object.keys(row).join(",")}\n`;
    headed = true;
    piece += `${Object.values(row).map(csvCell).join(",")}\n`;
    if (piece.length > 1 << 16) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}

function csvCell(value: unknown): string {
  const text = String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function toParquet(csv: string, parquet: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "4GB" });
  const connection = await instance.connect();
  await connection.run(
    `COPY (FROM read_csv('${csv}', all_varchar = true)) TO '${parquet}.part' (FORMAT parquet, COMPRESSION zstd)`,
  );
  renameSync(`${parquet}.part`, parquet);
  connection.closeSync();
  instance.closeSync();
}

/** The literals of the lexicon that occur in this data at all, longest first, by category. */
export function writeWords(path: string): void {
  const lexicon = compileLexicon(defaultLexicon());
  let text = "";
  for (const { description, tags } of generateAdvertisements({ seed: 1, advertisements: 20_000 })) {
    text += `${description}\n${tags}\n`;
  }
  const folded = foldRequirementText(text);
  const kinds = new Map<string, { category: string; weight: number; words: string[] }>();
  for (const { entry, literal } of lexicon.literals) {
    const category = lexicon.entries[entry]?.category;
    if (category === undefined || !folded.includes(literal)) continue;
    const weight = (lexicon.thousandths[entry] as number) / 1000;
    const kind = kinds.get(category) ?? { category, weight, words: [] };
    kind.words.push(literal);
    kinds.set(category, kind);
  }
  const words: Words = [...kinds.values()].map((kind) => ({
    ...kind,
    words: [...new Set(kind.words)].sort((a, b) => b.length - a.length),
  }));
  writeFileSync(path, JSON.stringify(words));
}
