import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Python of an environment with the peers, installed when first asked for; `null` where it cannot be had.
 *
 * @param folder - Where the environment is, and stays.
 * @param requirements - Packages, as pip takes them.
 * @param without - What is told where they cannot be installed, before the reason.
 */
export function preparePython(folder: string, requirements: readonly string[], without: string): string | null {
  const python = join(folder, "bin", "python");
  try {
    if (!existsSync(python)) {
      mkdirSync(folder, { recursive: true });
      execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
    }
    execFileSync(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...requirements], {
      stdio: "inherit",
    });
    return python;
  } catch (error) {
    console.log(`${without}: ${String(error).slice(0, 200)}`);
    return null;
  }
}
