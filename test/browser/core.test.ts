import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const candidates = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
const executable = candidates.find((path) => path !== undefined && existsSync(path));

/** Run in the page: from raw text to a ranking. */
const page = `
  import * as core from "shortage-index";
  const rows = [
    { title: "高级Java开发工程师（急聘）", salary: "25-40k", education: "本科", experience: "3-5年", headcount: "招3人" },
    { title: "Warehouse clerk", salary: "5-6k", education: "高中", experience: "经验不限", headcount: "招1人" },
    { title: "会计", salary: "8-12k", education: "大专", experience: "1-3年", headcount: "招1人" },
  ];
  const { records } = core.normaliseRecords(rows, { kind: "job", salary: { currency: "CNY", period: "month" } });
  const result = core.scoreShortage(core.tallyPositions(records).positions());
  const columns = [7919, 104729, 31].map((step) => Float64Array.from({ length: 101 }, (_, at) => 1 + (at * step) % 97));
  const directions = ["benefit", "cost", "benefit"];
  let webAssembly = true;
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    webAssembly = false;
  }
  const figures = {
    entropy: core.weightEntropy(columns),
    critic: core.weightCritic(columns, { directions }),
    closeness: [...core.aggregateTopsis(columns, { weights: [0.2, 0.3, 0.5], directions })],
  };
  window.outcome = { top: result.ranking[0].name, positions: result.ranking.length, webAssembly, figures };
`;

/** Allows the page's own script and no WebAssembly. */
const STRICT = "default-src 'self'; img-src data:";

describe.skipIf(executable === undefined)("the built core in a browser page", () => {
  let context: BrowserContext;
  let server: Server;
  let profile = "";

  beforeAll(async () => {
    const core = fileURLToPath(new URL("../../dist/index.js", import.meta.url));
    if (!existsSync(core)) throw new Error("dist is missing: run npm run build first");
    const { outputFiles } = await build({
      stdin: { contents: page, resolveDir: fileURLToPath(new URL("../../", import.meta.url)) },
      alias: { "shortage-index": core },
      bundle: true,
      write: false,
      format: "esm",
      platform: "browser",
      target: "es2022",
    });
    const script = outputFiles[0]?.text ?? "";
    server = createServer((request, response) => {
      const isScript = request.url === "/page.js";
      if (request.url === "/strict") response.setHeader("content-security-policy", STRICT);
      response.setHeader("content-type", isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
      response.end(
        isScript
          ? script
          : '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
      );
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    profile = mkdtempSync(join(tmpdir(), "shortage-index-browser-"));
    context = await chromium.launchPersistentContext(profile, {
      executablePath: executable ?? "",
      headless: true,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });

  afterAll(async () => {
    await context?.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** What the page comes to, and what it complains of. */
  async function open(path: string): Promise<{ outcome: Record<string, unknown>; faults: string[] }> {
    const faults: string[] = [];
    const tab = await context.newPage();
    tab.on("pageerror", (error) => faults.push(error.message));
    tab.on("console", (message) => faults.push(message.text()));
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    await tab.waitForFunction("window.outcome !== undefined", undefined, { timeout: 20_000 }).catch(() => undefined);
    return { outcome: (await tab.evaluate("window.outcome")) as Record<string, unknown>, faults };
  }

  test("goes from raw text to a ranking, without a fault in the console", async () => {
    const { outcome, faults } = await open("/");
    expect(faults).toEqual([]);
    // Best paid, most schooling, most experience and most wanted: first in every dimension.
    expect(outcome).toMatchObject({ top: expect.stringContaining("Java"), positions: 3, webAssembly: true });
  });

  test("comes to the same, to the last bit, where the page forbids WebAssembly", async () => {
    const { outcome } = await open("/");
    expect((await open("/strict")).outcome).toEqual({ ...outcome, webAssembly: false });
  });
});
