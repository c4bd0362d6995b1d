import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectPrinted } from "./support/printed-claims.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const program = join(root, "dist/cli.js");

interface Block {
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

/** The fenced blocks of a page, in order. */
function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```/gmu)].map(([, language = "", file = "", block = ""]) => ({
    language,
    file,
    text: block,
  }));
}

describe.each(["docs/tutorial.md", "docs/tutorial.zh.md"])("%s", (page) => {
  let folder: string;
  beforeAll(() => {
    if (!existsSync(program)) throw new Error("dist is missing: run npm run build first");
    folder = mkdtempSync(join(tmpdir(), "tutorial-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("prints what it says, command by command", () => {
    let printed: string[] = [];
    let commands = 0;
    let claims = 0;
    for (const { language, file, text } of blocksOf(page)) {
      if (file !== "") writeFileSync(join(folder, file), text);
      if (language === "sh") {
        printed = [];
        for (const line of text.trim().split("\n")) {
          const argv = line.replace(/^npx shortage-index /, "").match(/"[^"]*"|\S+/g) ?? [];
          const run = spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: "utf8" });
          expect({
            line,
            status: run.status,
            stderr: run.stderr.replace(/^shortage-index: options from .*\n/, ""),
          }).toEqual({
            line,
            status: 0,
            stderr: "",
          });
          printed.push(...run.stdout.split("\n"));
          commands += 1;
        }
      }
      if (language === "text" && printed.length > 0) {
        claims += expectPrinted(text.trimEnd().split("\n"), printed);
      }
    }
    expect(commands).toBeGreaterThanOrEqual(7);
    expect(claims).toBeGreaterThanOrEqual(20);
    for (const name of ["catalogue.html", "catalogue.xlsx", "catalogue.csv", "2026.json", "ledger.json"]) {
      expect(existsSync(join(folder, "2026", name)), name).toBe(true);
    }
  }, 240_000);
});
