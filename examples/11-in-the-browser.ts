// Bundle the core for a browser page, and see what it costs. The page itself is 11-in-the-browser/index.html.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rankWith } from "./11-in-the-browser/app.js";

const { outputFiles, metafile } = await build({
  entryPoints: ["examples/11-in-the-browser/app.ts"],
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
});

// Nothing of Node's is left in it, and it is small enough to send to a telephone.
const script = outputFiles[0]?.contents ?? new Uint8Array();
const inputs = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
console.log(`Imports left for the browser to find: ${inputs.length}`);
console.log(`Below 64 kB packed: ${gzipSync(script).length < 64 * 1024}`);

// What the page shows, computed here.
for (const weight of [0, 1, 10]) console.log(`Weight ${weight}:`, rankWith(weight).join(" | "));
