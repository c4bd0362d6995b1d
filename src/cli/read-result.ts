import { IndexError, type ShortageResult, type UncertaintyResult } from "shortage-index";
import { publishedResult } from "./published-result.js";
import { readJsonFile } from "./read-json-file.js";
import { UsageError } from "./usage-error.js";

/** A result, and how many places the catalogue has that was made of it. */
export interface SavedResult {
  readonly result: ShortageResult;
  /** `null` where the file holds no such number. */
  readonly places: number | null;
  /** How sure the ranking is; `null` where the file does not say. */
  readonly uncertainty: UncertaintyResult | null;
}

/** Reads a result that `rank --out FILE.json` wrote, with the levels that its catalogue published. */
export async function readResult(path: string): Promise<SavedResult> {
  const json = await readJsonFile(path);
  const { parseCatalogue } = await import("shortage-index/report");
  try {
    const catalogue = parseCatalogue(json);
    const { pick, uncertainty } = catalogue;
    return { result: publishedResult(catalogue), places: pick?.count ?? null, uncertainty };
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    const { where, expected, received } = error.details;
    const place = where
      .replace(/^parse(?:ShortageResult|Catalogue)(?:: )?/u, "")
      .replace(/^composeCatalogue\.options\.(uncertainty)?/u, (_, part) => part ?? "catalogue.");
    throw new UsageError(
      `${path} holds no ranking: ${place === "" ? "" : `${place}: `}expected ${expected}, received ${received}; ` +
        "write one with shortage-index rank ADS --out FILE.json",
    );
  }
}
