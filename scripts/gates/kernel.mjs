// Kernel gate: compiles the AssemblyScript kernels and compares each with the one that is committed, byte for byte; `--write`
// accepts a change. The compiler is fetched for this alone: who installs, builds or tests the package needs none.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const COMPILER = "assemblyscript@0.28.20";
const kernels = ["numeric/column-kernel", "uncertainty/place-kernel"];
const at = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

function compile(kernel) {
  const folder = mkdtempSync(join(tmpdir(), "shortage-index-kernel-"));
  try {
    // The compiler knows its files by the ending that here means TypeScript.
    const [source, module] = [join(folder, "kernel.ts"), join(folder, "kernel.wasm")];
    copyFileSync(at(`${kernel}.as`), source);
    const options = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--initialMemory", "1"];
    execFileSync("npx", ["-y", "-p", COMPILER, "asc", source, "-o", module, ...options], { stdio: "inherit" });
    return readFileSync(module).toString("hex");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let failures = 0;
for (const kernel of kernels) {
  const name = basename(kernel);
  const target = at(`${kernel}.data.ts`);
  const constant = name.replace(/-./gu, ([, letter]) => letter.toUpperCase());
  const text = `/** The module that ${name}.as is compiled into, in hexadecimal. */
export const ${constant} =
  "${compile(kernel)}";
`;
  if (process.argv.includes("--write")) {
    writeFileSync(target, text);
    console.log(`wrote ${name}.data.ts`);
  } else if (readFileSync(target, "utf8") === text) {
    console.log(`ok   ${name}.data.ts is what ${name}.as compiles into`);
  } else {
    failures += 1;
    console.error(`kernel: ${name}.data.ts is not what ${name}.as compiles into; run \`npm run kernel:update\``);
  }
}
if (failures > 0) process.exit(1);
