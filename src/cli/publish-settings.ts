import type { ReportOptions } from "shortage-index/report";
import type { NamedOutput } from "./check-outputs.js";
import { type OutputFormat, outputFormat } from "./output-format.js";
import type { ParsedOptions } from "./parse-options.js";
import { UsageError } from "./usage-error.js";

/** A file that the catalogue is written to. */
export interface OutputFile {
  /** `-` is standard output. */
  readonly path: string;
  readonly format: OutputFormat;
}

/** What is written of a catalogue, and where. */
export interface PublishSettings {
  readonly outputs: readonly OutputFile[];
  /** Folder of the plots. */
  readonly svg: string | undefined;
  /** What stands at the head of the report. */
  readonly head: Omit<ReportOptions, "language">;
}

const NAMED = [
  ["report", "html"],
  ["xlsx", "xlsx"],
  ["markdown", "markdown"],
] as const;

/** Reads what is to be written. */
export function readPublishSettings(options: ParsedOptions): PublishSettings {
  const outputs = options.all("out").map((path): OutputFile => ({ path, format: outputFormat(path, options) }));
  for (const [name, format] of NAMED) {
    const path = options.get(name);
    if (path === undefined) continue;
    if (path === "-" && format === "xlsx") {
      throw new UsageError("a workbook is not written to standard output; name a file: --xlsx catalogue.xlsx");
    }
    outputs.push({ path, format });
  }
  return { outputs, svg: options.get("svg"), head: readHead(options) };
}

function readHead(options: ParsedOptions): PublishSettings["head"] {
  const text = (name: "title" | "publisher" | "edition" | "date"): Record<string, string> => {
    const value = options.get(name);
    return value === undefined ? {} : { [name]: value };
  };
  const remarks = options.all("remark");
  return {
    ...text("title"),
    ...text("publisher"),
    ...text("edition"),
    ...text("date"),
    ...(remarks.length === 0 ? {} : { remarks }),
  };
}

/** The files that are written, by the option that names them. */
export function publishedPaths(options: ParsedOptions): readonly NamedOutput[] {
  return [
    ...options.all("out").map((path) => ({ option: "--out", path })),
    ...NAMED.flatMap(([name]) => {
      const path = options.get(name);
      return path === undefined ? [] : [{ option: `--${name}`, path }];
    }),
  ];
}
