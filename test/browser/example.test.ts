import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rankWith } from "../../examples/11-in-the-browser/app.js";

const candidates = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
const executable = candidates.find((path) => path !== undefined && existsSync(path));
const example = fileURLToPath(new URL("../../examples/11-in-the-browser/", import.meta.url));

describe.skipIf(executable === undefined)("the example of a page", () => {
  let context: BrowserContext;
  let folder = "";
  const faults: string[] = [];

  beforeAll(async () => {
    const core = fileURLToPath(new URL("../../dist/index.js", import.meta.url));
    if (!existsSync(core)) throw new Error("dist is missing: run npm run build first");
    folder = mkdtempSync(join(tmpdir(), "shortage-index-example-"));
    const { outputFiles } = await build({
      entryPoints: [join(example, "app.ts")],
      alias: { "shortage-index": core },
      bundle: true,
      write: false,
      // A module is not loaded from a file by every browser: a page that is opened from disk takes a plain script.
      format: "iife",
      platform: "browser",
      target: "es2022",
    });
    const html = readFileSync(join(example, "index.html"), "utf8");
    writeFileSync(join(folder, "index.html"), html.replace('type="module"', "defer"));
    writeFileSync(join(folder, "app.js"), outputFiles[0]?.contents ?? "");
    const args = [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-sync",
    ];
    context = await chromium.launchPersistentContext(join(folder, "profile"), {
      executablePath: executable ?? "",
      headless: true,
      args,
    });
  });

  afterAll(async () => {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("opens from disk, and ranks as Node does when the slider moves", async () => {
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    const shown = (): Promise<string[]> => page.locator("#ranking li").allTextContents();
    expect(await shown()).toEqual(rankWith(1));
    for (const weight of [0, 10]) {
      await page.locator("#weight").fill(String(weight));
      expect(await shown()).toEqual(rankWith(weight));
    }
    expect(rankWith(0)).not.toEqual(rankWith(10));
    expect(faults).toEqual([]);
  });
});
