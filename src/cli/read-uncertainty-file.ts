import { readJsonFile } from "./read-json-file.js";

/**
 * Reads an uncertainty as JSON: what the command `uncertainty` wrote, or the part of a result that `rank --uncertainty`
 * wrote. What it holds is checked where it is laid beside its ranking.
 */
export async function readUncertaintyFile(path: string): Promise<unknown> {
  const json = await readJsonFile(path);
  const part = (json as { readonly uncertainty?: unknown } | null)?.uncertainty;
  return part ?? json;
}
