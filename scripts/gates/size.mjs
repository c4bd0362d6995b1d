// Size gate: bundles parts of the built core as an app's bundler does, minifies and gzips them, and fails above a ceiling.
// What the core depends on is included, and what is not imported is not: that an app carries only what it uses is measured
// on single functions.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const core = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** Every function of the steps of an index, so that a new method counts without being named here. */
const door = readFileSync(new URL("../../src/index.ts", import.meta.url), "utf8");
const steps = [...door.matchAll(/^export \{ (.+) \} from "\.\/(?:normalise|weight|aggregate|rank)\//gmu)].flatMap(
  ([, names]) => names.split(", "),
);
const index = ["scoreIndex", "auditColumns", ...steps];
const engine = [...index, "scoreShortage", "auditCoherence"];

/** Ceilings in bytes, minified and gzipped (level 9). One kB is 1,000 bytes. */
const ceilings = [
  { what: "the index engine, every method", names: index, most: 29_950 },
  { what: "the same and scoreShortage", names: engine, most: 37_000 },
  { what: "these, pickTop and explain", names: [...engine, "pickTop", "explain"], most: 41_900 },
  { what: "everything", names: ["*"], most: 131_000 },
  { what: "scoreShortage and pickTop", names: ["scoreShortage", "pickTop"], most: 36_500 },
  ...[
    { name: "scoreIndex", most: 27_300 },
    { name: "normaliseMinMax", most: 2_070 },
    { name: "weightEntropy", most: 4_170 },
    { name: "aggregateTopsis", most: 4_650 },
    { name: "rankScores", most: 2_740 },
    { name: "gradeLevels", most: 2_810 },
    { name: "correlateKendall", most: 2_490 },
    { name: "exactExpectedRanks", most: 1_850 },
    { name: "parseEducation", most: 5_870 },
    { name: "parseSalary", most: 10_700 },
    { name: "parsePositions", most: 6_300 },
    { name: "explain", most: 11_250 },
    { name: "compareEditions", most: 21_600 },
    { name: "analyseUncertainty", most: 44_800 },
  ].map(({ name, most }) => ({ what: `${name} alone`, names: [name], most })),
];

/** Bytes of a module that exports these names of the core. */
async function measure(names) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export ${names[0] === "*" ? "*" : `{ ${names.join(", ")} }`} from "shortage-index";`,
      resolveDir: root,
      loader: "js",
    },
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
  return { minified: minified.length, gzipped: gzipSync(minified, { level: 9 }).length };
}

if (!existsSync(core)) {
  console.error("size: dist/index.js is missing; run `npm run build` first");
  process.exit(1);
}

let failures = 0;
for (const { what, names, most } of ceilings) {
  const { minified, gzipped } = await measure(names);
  const fits = gzipped <= most;
  if (!fits) failures++;
  const verdict = fits ? "ok  " : "OVER";
  console.log(
    `${verdict} ${what.padEnd(31)} ${String(gzipped).padStart(6)} B gzip of ${most} B (${minified} B minified)`,
  );
}
if (failures > 0) {
  console.error(`size: ${failures} of ${ceilings.length} over the ceiling`);
  process.exit(1);
}
