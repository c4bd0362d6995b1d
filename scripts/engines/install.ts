/**
 * Installs the engines that `npm run test:engines` tries the SQL dialects on, each in a folder of its own, since they are
 * large and nobody who uses the library needs them here: `tsx scripts/engines/install.ts pyspark chdb`. What is there
 * already, in the version asked for, stays.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { engineFolder, engineVersions, type InstalledEngine } from "./engines.js";

const installers: Readonly<Record<InstalledEngine, (folder: string, version: string) => void>> = {
  /** Apache Spark with its jars; asks for Python 3.10 and Java 17 or later. */
  pyspark(folder, version) {
    run("java", ["-version"], "a Java runtime, 17 or later (default-jre-headless on Debian)");
    run("python3", ["-m", "venv", folder], "Python 3.10 or later with venv (python3-venv on Debian)");
    run(join(folder, "bin", "python"), ["-m", "pip", "install", "--quiet", `pyspark==${version}`], "a package index");
  },
  /** ClickHouse inside the process, for Node. */
  chdb(folder, version) {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
    run("npm", ["install", "--prefix", folder, "--silent", "--no-audit", "--no-fund", `chdb@${version}`], "npm");
  },
};

for (const name of process.argv.slice(2)) {
  if (!Object.hasOwn(installers, name))
    throw new Error(`${name}: expected one of ${Object.keys(installers).join(", ")}`);
  install(name as InstalledEngine);
}

function install(name: InstalledEngine): void {
  const folder = engineFolder(name);
  const version = engineVersions[name];
  const mark = join(folder, "installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === version) return;
  const start = performance.now();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  installers[name](folder, version);
  // Written last: an installation that broke off begins anew.
  writeFileSync(mark, version);
  console.log(`${name} ${version}: installed in ${Math.round((performance.now() - start) / 1000)} s`);
}

function run(command: string, options: readonly string[], needed: string): void {
  try {
    execFileSync(command, options, { stdio: ["ignore", "ignore", "inherit"] });
  } catch (error) {
    throw new Error(`${command} failed: this needs ${needed}`, { cause: error });
  }
}
