// Kernel gate: compiles the AssemblyScript kernel and compares it with the one that is committed, byte for byte; `--write`
// accepts a change. The compiler is fetched for this alone: who installs, builds or tests the package needs none.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COMPILER = "assemblyscript@0.28.20";
const at = (path) => fileURLToPath(new URL(`../../src/uncertainty/${path}`, import.meta.url));

function compile() {
  const folder = mkdtempSync(join(tmpdir(), "shortage-index-kernel-"));
  try {
    // The compiler knows its files by the ending that here means TypeScript.
    const [source, module] = [join(folder, "place-kernel.ts"), join(folder, "place-kernel.wasm")];
    copyFileSync(at("place-kernel.as"), source);
    const options = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--initialMemory", "1"];
    execFileSync("npx", ["-y", "-p", COMPILER, "asc", source, "-o", module, ...options], { stdio: "inherit" });
    return readFileSync(module).toString("base64");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const target = at("place-kernel.data.ts");
const text = `/** The module that place-kernel.as is compiled into, in base64. */
export const placeKernel =
  "${compile()}";
`;
if (process.argv.includes("--write")) {
  writeFileSync(target, text);
  console.log("wrote place-kernel.data.ts");
} else if (readFileSync(target, "utf8") === text) {
  console.log("ok   place-kernel.data.ts is what place-kernel.as compiles into");
} else {
  console.error("kernel: place-kernel.data.ts is not what place-kernel.as compiles into; run `npm run kernel:update`");
  process.exit(1);
}
