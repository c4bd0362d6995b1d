import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import type { DuckDBConnection } from "@duckdb/node-api";
import { closestWords, IndexError } from "shortage-index";
import type { SqlTally } from "shortage-index/sql";
import { connectionExecutor } from "./connection-executor.js";
import { type FileContext, gatherJobs, gatherTalent } from "./gather-files.js";
import { openDuckDB } from "./open-duckdb.js";
import { makeScratchFolder } from "./scratch-folder.js";
import type { TallyFilesOptions } from "./tally-files-options.js";
import { tallyGathered } from "./tally-gathered.js";
import { watchProgress } from "./watch-progress.js";
import { wordShortage } from "./word-shortage.js";

/** What the names of all tables begin with. */
const PREFIX = "shortage_index_";

/**
 * Counts the advertisements and talent records of files through DuckDB: the same positions and the same ledger as
 * `normaliseRecords` and `tallyPositions` over the rows of `readRows`, one file after the other, bit for bit.
 *
 * CSV, TSV, NDJSON, JSON and Parquet, packed with gzip or zstd or not, in any mixture. Each file is read once. Files of one
 * kind count as one sequence of rows in the order given (of a pattern, in the code-unit order of the paths): rows are
 * numbered through, and duplicates are recognised across files. What does not fit into the memory allowed is written to
 * the temporary folder.
 *
 * Of a JSON object that has a key twice, the first counts.
 *
 * @param options - The files, their columns, how to count, and what DuckDB may use.
 * @returns The tally, and what became of every row.
 * @throws {IndexError} `unreadable-file` if a file is missing, empty or malformed, with its line where there is one.
 * @throws {IndexError} `invalid-value` if a file has no column known to hold the title.
 * @throws {IndexError} `invalid-option` at the first option that is not as described.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 * @throws {IndexError} `out-of-space` if memory and temporary folder do not suffice.
 * @throws {IndexError} `missing-package` if `@duckdb/node-api` is not installed.
 */
export async function tallyFiles(options: TallyFilesOptions): Promise<SqlTally> {
  checkOptions(options);
  options.signal?.throwIfAborted();
  const folder = await makeScratchFolder(options.temporaryFolder ?? tmpdir());
  try {
    const { memory, threads } = options;
    const { connection, connect, close } = await openDuckDB({
      folder,
      ...(memory === undefined ? {} : { memory }),
      ...(threads === undefined ? {} : { threads }),
    });
    const progress = watchProgress(options.onProgress);
    const contextOf = (own: DuckDBConnection): FileContext => ({
      connection: own,
      executor: connectionExecutor(own, options.signal),
      report: progress.reportOf(own),
      folder,
      options,
      prefix: PREFIX,
    });
    try {
      const [jobs, talent] = [contextOf(connection), contextOf(await connect())];
      return await tallyGathered(
        { context: jobs, gather: (meanwhile) => gatherJobs(jobs, meanwhile) },
        options.talent === undefined ? undefined : { context: talent, gather: () => gatherTalent(talent) },
        options,
      );
    } catch (error) {
      throw wordShortage(error);
    } finally {
      progress.stop();
      close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every option; the compiler asks for those that are added. */
const OPTIONS: Readonly<Record<keyof TallyFilesOptions, true>> = {
  advertisements: true,
  talent: true,
  columns: true,
  talentColumns: true,
  salary: true,
  status: true,
  title: true,
  lexicon: true,
  duplicates: true,
  talentDuplicates: true,
  keepRejections: true,
  keepUnrecognised: true,
  memory: true,
  threads: true,
  temporaryFolder: true,
  signal: true,
  onProgress: true,
  by: true,
  vacanciesWhenSeveral: true,
  vacanciesWhenUnstated: true,
};

function checkOptions(options: TallyFilesOptions): void {
  const { memory, threads, advertisements } = options;
  const refuse = (option: string, expected: string, received: unknown): never => {
    throw new IndexError("invalid-option", { where: `tallyFiles.${option}`, expected, received: String(received) });
  };
  const unknown = Object.keys(options).find((option) => !Object.hasOwn(OPTIONS, option));
  if (unknown !== undefined) {
    const meant = closestWords(unknown, Object.keys(OPTIONS), 1)[0];
    refuse(
      unknown.slice(0, 40),
      meant === undefined ? "no such option" : `\`${meant}\`, if that was meant`,
      "an unknown option",
    );
  }
  if (memory !== undefined && !/^\d{1,6}(?:\.\d{1,3})? ?(?:[KMGT]i?B)$/i.test(memory)) {
    refuse("memory", "an amount such as 2GB or 500MB", memory);
  }
  if (threads !== undefined && !(Number.isSafeInteger(threads) && threads >= 1 && threads <= 1024)) {
    refuse("threads", "a whole number from 1 to 1024", threads);
  }
  if (!Array.isArray(advertisements) || advertisements.length === 0) {
    refuse("advertisements", "a list of one file or more", advertisements);
  }
}
