import type { DuckDBConnection } from "@duckdb/node-api";
import { expandPath } from "./expand-paths.js";
import { askedColumns } from "./gather-query.js";
import {
  type GatherContext,
  type GatheredJobs,
  type GatheredRows,
  type GatherSource,
  gatherRows,
} from "./gather-rows.js";
import { loadDuckDB } from "./open-duckdb.js";
import { type PlannedFile, planFile } from "./open-file.js";
import { NO_JSON, readLineFunction } from "./read-line-function.js";
import { readRows } from "./read-rows.js";
import { SalarySettingList, sourceColumns } from "./source-columns.js";
import type { AdvertisementFile, TalentRecordFile, TallyFile, TallyFilesOptions } from "./tally-files-options.js";
import { verifyGzip } from "./verify-gzip.js";
import { wordFault } from "./word-fault.js";

/** What gathering of files works with. */
export interface FileContext extends GatherContext {
  readonly connection: DuckDBConnection;
  /** Folder for copies in UTF-8; removed by the caller. */
  readonly folder: string;
  readonly options: TallyFilesOptions;
}

/** Gathers the advertisements of all files; `meanwhile` is called while DuckDB reads. */
export async function gatherJobs(context: FileContext, meanwhile: () => void): Promise<GatheredJobs> {
  const { options } = context;
  const settings = new SalarySettingList();
  const sources = await chooseFiles(context, options.advertisements, (file: AdvertisementFile, planned) => {
    const columns = columnsOf(file, planned, "job", options.columns);
    return { columns, constants: { setting: settings.placeOf(columns.salary, options.salary, file.salary) } };
  });
  const gathered = await gatherRows(context, "job", sources, options.duplicates?.key, meanwhile);
  return { ...gathered, salaries: settings.options };
}

/** Gathers the talent records of all files. */
export async function gatherTalent(context: FileContext): Promise<GatheredRows> {
  const { options } = context;
  const sources = await chooseFiles(context, options.talent ?? [], (file: TalentRecordFile, planned) => ({
    columns: columnsOf(file, planned, "talent", options.talentColumns),
    constants: { usual: ["", "stock", "mobile"].indexOf(file.status ?? options.status ?? "") },
  }));
  return await gatherRows(context, "talent", sources, options.talentDuplicates?.key);
}

async function chooseFiles<F extends TallyFile<string>>(
  context: FileContext,
  given: readonly (string | F)[],
  choose: (file: F, planned: PlannedFile) => Pick<GatherSource, "columns" | "constants">,
): Promise<readonly GatherSource[]> {
  const { connection, executor, folder, options } = context;
  const sources: GatherSource[] = [];
  for (const each of given) {
    const file = typeof each === "string" ? ({ path: each } as F) : each;
    for (const path of await expandPath(executor, file.path)) {
      options.signal?.throwIfAborted();
      const planned = await planFile(connection, path, readingOptions(file), folder);
      const { table, columns: headers } = planned.plan;
      sources.push({
        path,
        table,
        headers,
        ...choose({ ...file, path }, planned),
        read: (sql, readLine) => readFile(context, { ...file, path }, planned, sql, readLine),
      });
    }
  }
  return sources;
}

function columnsOf(
  { path, columns }: TallyFile<string>,
  { plan }: PlannedFile,
  kind: "job" | "talent",
  shared: Partial<Readonly<Record<string, string>>> | undefined,
): Readonly<Record<string, string>> {
  const areAll = plan.table.cells !== "json";
  return sourceColumns({ where: "tallyFiles", path, kind, headers: plan.columns, areAll, named: [columns, shared] });
}

function readingOptions({ format, encoding, delimiter }: TallyFile<string>): Parameters<typeof planFile>[2] {
  return {
    ...(format === undefined ? {} : { format }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}

/** Reads one file into the table; a fault is worded with the file and its line. */
async function readFile(
  { connection, executor, options }: FileContext,
  file: TallyFile<string>,
  planned: PlannedFile,
  sql: string,
  readLine: Parameters<GatherSource["read"]>[1],
): Promise<void> {
  const { path } = file;
  try {
    if (planned.inspection.compression === "gzip") await verifyGzip(path);
    if (planned.plan.table.cells === "json") {
      const asked = askedColumns(readLine.columns);
      connection.registerScalarFunction(readLineFunction(loadDuckDB(), readLine.name, asked));
    }
    await executor.run(sql);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof Error && error.message.includes(NO_JSON)) {
      // Read anew row by row, to name the line.
      for await (const _row of readRows(path, readingOptions(file))) options.signal?.throwIfAborted();
    }
    throw await wordFault(error, path);
  }
}
