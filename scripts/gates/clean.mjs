// Empties dist before a build, so that a file no entry makes any more cannot be packed.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

rmSync(fileURLToPath(new URL("../../dist", import.meta.url)), { recursive: true, force: true });
