import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectPrinted } from "./support/printed-claims.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const program = join(root, "dist/cli.js");

/** The console blocks of a page: lines that begin with `$` are typed, the others are printed by the last of them. */
function consolesOf(
  page: string,
): readonly { readonly typed: readonly string[]; readonly printed: readonly string[] }[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```console\n([\s\S]*?)^```/gmu)].map(([, block = ""]) => {
    const lines = block
      .trimEnd()
      .replace(/ \\\n +/gu, " ")
      .split("\n");
    const isTyped = (line: string): boolean => line.startsWith("$ ");
    return {
      typed: lines.filter(isTyped).map((line) => line.replace(/^\$ npx shortage-index /u, "")),
      printed: lines.filter((line) => !isTyped(line)),
    };
  });
}

describe.each(["docs/concepts/uncertainty.md", "docs/concepts/uncertainty.zh.md"])("%s", (page) => {
  let folder: string;
  beforeAll(() => {
    if (!existsSync(program)) throw new Error("dist is missing: run npm run build first");
    folder = mkdtempSync(join(tmpdir(), "console-"));
    symlinkSync(join(root, "examples"), join(folder, "examples"), "junction");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("prints on a console what it says", () => {
    let [commands, claims] = [0, 0];
    for (const { typed, printed } of consolesOf(page)) {
      let stdout = "";
      for (const line of typed) {
        const run = spawnSync(process.execPath, [program, ...line.split(" ")], { cwd: folder, encoding: "utf8" });
        expect({ line, status: run.status, stderr: run.stderr }).toEqual({ line, status: 0, stderr: "" });
        ({ stdout } = run);
        commands += 1;
      }
      claims += expectPrinted(printed, stdout.split("\n"));
    }
    expect(commands).toBeGreaterThanOrEqual(5);
    expect(claims).toBeGreaterThanOrEqual(15);
    // The spreadsheet's headings are those that the page explains.
    const headings = readFileSync(join(folder, "2026.csv"), "utf8").split("\r\n")[0]?.split(",") ?? [];
    const certainty = headings.slice(headings.findIndex((heading) => /^(?:best rank|最好名次)$/u.test(heading)));
    expect(certainty).toHaveLength(9);
    const text = readFileSync(join(root, page), "utf8");
    // Of the five levels, the page names two.
    for (const heading of [...certainty.slice(0, 4), ...certainty.slice(-2)]) expect(text).toContain(heading);
  }, 240_000);
});
