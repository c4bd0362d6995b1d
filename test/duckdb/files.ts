import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

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

/** 职位,薪资 / 软件,1万 in GBK, from the table of GB 2312. */
export const GBK: Uint8Array = Uint8Array.from([
  ...[0xd6, 0xb0, 0xce, 0xbb, 0x2c, 0xd0, 0xbd, 0xd7, 0xca, 0x0a],
  ...[0xc8, 0xed, 0xbc, 0xfe, 0x2c, 0x31, 0xcd, 0xf2, 0x0a],
]);
