// Size gate: bundles the built core for a browser, minifies and gzips it, and fails above a ceiling.
// The whole core is measured as `export * from "shortage-index"`, zod and simple-statistics included.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const core = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** Ceilings in bytes, minified and gzipped (level 9). One kB is 1,000 bytes. */
const ceilings = [
  { what: "whole core, zod included", code: 'export * from "shortage-index";', most: 130_000 },
  { what: "normaliseMinMax alone", code: 'export { normaliseMinMax } from "shortage-index";', most: 2_100 },
  { what: "parseEducation alone", code: 'export { parseEducation } from "shortage-index";', most: 6_000 },
  { what: "parseSalary alone", code: 'export { parseSalary } from "shortage-index";', most: 11_000 },
  { what: "rankScores alone", code: 'export { rankScores } from "shortage-index";', most: 2_500 },
  {
    what: "scoreShortage and pickTop",
    code: 'export { pickTop, scoreShortage } from "shortage-index";',
    most: 44_000,
  },
  {
    what: "analyseUncertainty alone",
    code: 'export { analyseUncertainty } from "shortage-index";',
    most: 52_000,
  },
  { what: "exactExpectedRanks alone", code: 'export { exactExpectedRanks } from "shortage-index";', most: 2_000 },
  { what: "compareEditions alone", code: 'export { compareEditions } from "shortage-index";', most: 21_000 },
  { what: "scoreIndex alone", code: 'export { scoreIndex } from "shortage-index";', most: 20_000 },
];

if (!existsSync(core)) {
  console.error("size: dist/index.js is missing; run `npm run build` first");
  process.exit(1);
}

let failures = 0;
for (const { what, code, most } of ceilings) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    alias: { "shortage-index": core },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    target: "es2022",
    logLevel: "error",
  });
  const minified = outputFiles[0].contents;
  const size = gzipSync(minified, { level: 9 }).length;
  const fits = size <= most;
  if (!fits) failures++;
  const verdict = fits ? "ok  " : "OVER";
  console.log(
    `${verdict} ${what.padEnd(26)} ${String(size).padStart(6)} B gzip of ${most} B (${minified.length} B minified)`,
  );
}
if (failures > 0) {
  console.error(`size: ${failures} of ${ceilings.length} over the ceiling`);
  process.exit(1);
}
