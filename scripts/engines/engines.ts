import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** An engine that `install.ts` brings. */
export type InstalledEngine = "pyspark" | "chdb";

/** The versions that the dialects are tried on. */
export const engineVersions: Readonly<Record<InstalledEngine, string>> = { pyspark: "4.3.0", chdb: "3.4.0" };

/** Where an engine is installed: beside what npm installed, so that it goes with it and Git does not see it. */
export function engineFolder(name: InstalledEngine): string {
  return join(fileURLToPath(new URL("../../node_modules/.cache/shortage-index-engines", import.meta.url)), name);
}
