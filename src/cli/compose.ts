import { readFile } from "node:fs/promises";
import { IndexError } from "shortage-index";
import type { Catalogue, CatalogueOptions, Override } from "shortage-index/report";
import { UsageError } from "./usage-error.js";

/**
 * Composes a catalogue with the overrides of a file; a fault of theirs is told with the file's name and the override's
 * number, and not with the library's.
 */
export async function composeWith(
  compose: (options: Pick<CatalogueOptions, "overrides">) => Catalogue,
  overridesPath: string | undefined,
): Promise<Catalogue> {
  if (overridesPath === undefined) return compose({});
  const overrides = await readOverrides(overridesPath);
  try {
    return compose({ overrides });
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    const { where, expected, received } = error.details;
    const [, index, part = ""] = /\.overrides\[(\d+)\](?:\.(\w+))?/.exec(where) ?? [];
    if (index === undefined) throw error;
    const place = `override ${Number(index) + 1}${part === "" ? "" : `, ${part}`}`;
    throw new UsageError(`${overridesPath}: ${place}: expected ${expected}, received ${received}`);
  }
}

async function readOverrides(path: string): Promise<readonly Override[]> {
  const { parseOverrides } = await import("shortage-index/report");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new UsageError(`there is no file ${path}; --overrides names one of CSV or JSON`);
    throw new UsageError(`${path} cannot be read (${code ?? "unknown fault"})`);
  }
  try {
    return parseOverrides(text);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    const { where, expected, received } = error.details;
    const place = where.replace(/^parseOverrides(?:: )?/, "");
    throw new UsageError(`${path}: ${place === "" ? "" : `${place}: `}expected ${expected}, received ${received}`);
  }
}
