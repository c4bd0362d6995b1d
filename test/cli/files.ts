import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type RankSettings, readRankSettings } from "../../src/cli/rank-settings.js";
import type { ReadingContext } from "../../src/cli/read-records.js";
import { optionsOf } from "./options-of.js";

/** Writes files for one test file, into a folder that is removed after it. */
export function filesFor(name: string): (file: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (file, content) => {
    const path = join(folder, file);
    writeFileSync(path, content);
    return path;
  };
}

/** What reading goes by for a `rank` command line. */
export function contextOf(...argv: string[]): ReadingContext & { readonly settings: RankSettings } {
  const io = { stdout: { write: () => true }, stderr: { write: () => true }, env: {} };
  const progress = { update: () => undefined, rows: () => undefined, clear: () => undefined };
  return { settings: readRankSettings(optionsOf(...argv), io), progress, signal: undefined };
}
