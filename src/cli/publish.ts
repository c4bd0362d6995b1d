import { join } from "node:path";
import type { Catalogue } from "shortage-index/report";
import type { ShellIo } from "./io.js";
import type { Language } from "./language.js";
import type { OutputFormat } from "./output-format.js";
import type { PublishSettings } from "./publish-settings.js";
import { writeAtomically } from "./write-atomically.js";

/** What was written. */
export interface Published {
  /** Files of the catalogue, standard output left out. */
  readonly files: readonly string[];
  /** Number of plots that were written into the folder. */
  readonly plots: number;
}

/** Writes a catalogue to every file that was asked for. */
export async function publish(
  catalogue: Catalogue,
  { outputs, svg, head, language }: PublishSettings & { readonly language: Language },
  io: ShellIo,
): Promise<Published> {
  const written: string[] = [];
  for (const { path, format } of outputs) {
    const pieces = await contentOf(catalogue, format, { ...head, language });
    if (path === "-") for (const piece of pieces) io.stdout.write(String(piece));
    else {
      await writeAtomically(path, pieces, io.signal);
      written.push(path);
    }
  }
  if (svg === undefined) return { files: written, plots: 0 };
  const { renderPlots } = await import("shortage-index/report");
  const plots = await renderPlots(catalogue, { language });
  for (const plot of plots) await writeAtomically(join(svg, `${plot.name}.svg`), [plot.svg], io.signal);
  return { files: written, plots: plots.length };
}

async function contentOf(
  catalogue: Catalogue,
  format: OutputFormat,
  { language, ...head }: PublishSettings["head"] & { readonly language: Language },
): Promise<Iterable<string | Uint8Array>> {
  // Loaded when something is written: the plots are heavy, and most of what the shell does needs none.
  const report = await import("shortage-index/report");
  switch (format) {
    case "csv":
      return report.catalogueCsv(catalogue, { language });
    case "json":
      return report.catalogueJson(catalogue);
    case "ndjson":
      return report.catalogueLines(catalogue);
    case "markdown":
      return report.catalogueMarkdown(catalogue, { language });
    case "html":
      return [await report.renderReport(catalogue, { ...head, language })];
    case "xlsx":
      return [await report.writeWorkbook(catalogue, { language })];
  }
}
