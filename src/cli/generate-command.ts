import { join } from "node:path";
import type { CsvCell } from "shortage-index/report";
import { generateAdvertisements, generateTalent } from "shortage-index/synthetic";
import type { Command } from "./command.js";
import { GENERATE_OPTIONS } from "./generate-options.data.js";
import type { ShellIo } from "./io.js";
import type { ParsedOptions } from "./parse-options.js";
import { makeProgress } from "./progress.js";
import { oneOf, wholeNumber } from "./read-values.js";
import { checkInterrupted, UsageError } from "./usage-error.js";
import { writeAtomically } from "./write-atomically.js";

/** The model case: 426 thousand advertisements, 1.06 million people in stock, 220 thousand intending to move. */
const MODEL_CASE = { advertisements: 426_000, stock: 1_060_000, mobile: 220_000 };
const ROWS_A_PIECE = 2000;

/** `generate`: writes synthetic advertisements and talent records. */
export const generateCommand: Command = {
  name: "generate",
  synopsis: {
    en: "shortage-index generate [--advertisements N] [--seed S] [--out DIR]",
    zh: "shortage-index generate [--advertisements N] [--seed S] [--out 文件夹]",
  },
  summary: {
    en: "generate writes synthetic data to try it on.",
    zh: "generate 生成合成数据以供试用。",
  },
  about: {
    en: "shortage-index generate [options]\n\nWrites synthetic-advertisements and synthetic-talent. Everything in them is made up: no row, firm or person is real.",
    zh: "shortage-index generate [选项]\n\n写出 synthetic-advertisements 与 synthetic-talent。内容全部为合成数据，不含任何真实企业或个人。",
  },
  options: GENERATE_OPTIONS,
  run: generate,
};

async function generate(options: ParsedOptions, io: ShellIo): Promise<void> {
  if (options.files.length > 0)
    throw new UsageError(`generate takes no file; say --out ${options.files[0]} for the folder`);
  const advertisements = wholeNumber(options, "advertisements", 0) ?? 3000;
  const scale = advertisements / MODEL_CASE.advertisements;
  const stock = wholeNumber(options, "stock", 0) ?? Math.round(MODEL_CASE.stock * scale);
  const mobile = wholeNumber(options, "mobile", 0) ?? Math.round(MODEL_CASE.mobile * scale);
  const seed = wholeNumber(options, "seed", 0) ?? 1;
  const format = oneOf(options, "format", ["csv", "ndjson"]) ?? "csv";
  // Loaded when it is needed, for the plots that come with it are heavy.
  const line = format === "csv" ? (await import("shortage-index/report")).csvLine : null;
  const folder = options.get("out") ?? ".";
  const quiet = options.has("quiet");
  const progress = makeProgress(io, quiet);
  const rows = options.has("grouped") ? "grouped" : "individual";
  const files: readonly (readonly [name: string, rows: Iterable<object>])[] = [
    ["synthetic-advertisements", generateAdvertisements({ seed, advertisements })],
    ["synthetic-talent", generateTalent({ seed, stock, mobile, rows })],
  ];
  try {
    for (const [name, generated] of files) {
      const path = join(folder, `${name}.${format}`);
      let count = 0;
      const onRows = (more: number): void => {
        count += more;
        checkInterrupted(io.signal);
        progress.rows(path, count);
      };
      await writeAtomically(path, pieces(generated, line, onRows), io.signal);
      progress.clear();
      if (!quiet) io.stdout.write(`Wrote ${path}: ${count} synthetic rows\n`);
    }
  } finally {
    progress.clear();
  }
}

/** Rows as the text of a file: with `line` CSV, with null a JSON value a line. */
function* pieces(
  rows: Iterable<object>,
  line: ((cells: readonly CsvCell[]) => string) | null,
  onRows: (count: number) => void,
): Generator<string> {
  let piece = "";
  let count = 0;
  let headed = line === null;
  for (const row of rows) {
    if (!headed && line !== null) piece += `${line(Object.keys(row))}\n`;
    headed = true;
    piece += line === null ? `${JSON.stringify(row)}\n` : `${line(Object.values(row) as CsvCell[])}\n`;
    if (++count === ROWS_A_PIECE) {
      onRows(count);
      yield piece;
      [piece, count] = ["", 0];
    }
  }
  onRows(count);
  if (piece !== "") yield piece;
}
