import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const entries = ["index", "sql", "duckdb", "report", "synthetic"];

/** A folder as a user's project, with the packed package in it as an installer would lay it. */
let project = "";
let installed = "";

beforeAll(() => {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("dist is missing: run npm run build first");
  project = realpathSync(mkdtempSync(join(tmpdir(), "shortage-index-package-")));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", project], { cwd: root, encoding: "utf8" }),
  ) as { filename: string }[];
  const modules = join(project, "node_modules");
  installed = join(modules, "shortage-index");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(project, packed?.filename ?? ""), "-C", installed, "--strip-components=1"]);
  for (const name of ["zod", "simple-statistics"]) symlinkSync(join(root, "node_modules", name), join(modules, name));
  writeFileSync(join(project, "package.json"), '{ "name": "app", "private": true }');
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const run = (args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });

const rank = `const position = (id, demand, salary) => ({ id, name: id, industry: null, advertisements: demand, demand,
    stock: 100, mobile: 10, education: 16, experience: 3, requirements: 2, salary, currency: "CNY" });
  const result = scoreShortage([position("a", 10, 200000), position("b", 50, 300000), position("c", 20, 100000)]);
  console.log(result.ranking.map((each) => each.id).join());`;

describe("the packed package", () => {
  test("holds what is built, the sample, the licence and nothing else", () => {
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "README.zh.md",
      "dist",
      "examples",
      "package.json",
      "schema",
    ]);
    expect(readdirSync(join(installed, "schema"))).toEqual(["shortage-index.config.schema.json"]);
    expect(readdirSync(join(installed, "examples"))).toEqual(["data"]);
    const built = entries.flatMap((entry) => ["cjs", "d.cts", "d.ts", "js"].map((end) => `${entry}.${end}`));
    expect(readdirSync(join(installed, "dist")).sort()).toEqual([...built, "cli.js"].sort());
    expect(files.filter((path) => /\.(map|test\.ts)$|(^|\/)\.env/u.test(path))).toEqual([]);
  });

  test("asks for no script at install time and only for the two dependencies", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Record<
      string,
      Record<string, string>
    >;
    for (const script of ["preinstall", "install", "postinstall", "prepare"])
      expect(manifest.scripts).not.toHaveProperty(script);
    // Exact: a caret would let an install move scores without a release of ours.
    expect(manifest.dependencies).toEqual({ "simple-statistics": "7.12.1", zod: expect.any(String) });
    for (const peer of Object.keys(manifest.peerDependencies ?? {}))
      expect(manifest.peerDependenciesMeta?.[peer]).toEqual({ optional: true });
    expect(Object.keys(manifest.peerDependencies ?? {})).toEqual(["@duckdb/node-api", "write-excel-file"]);
  });

  test("ranks when imported as a module", () => {
    writeFileSync(join(project, "app.mjs"), `import { scoreShortage } from "shortage-index";\n${rank}`);
    expect(run(["app.mjs"])).toMatchObject({ status: 0, stdout: "b,a,c\n", stderr: "" });
  });

  test("ranks when required", () => {
    writeFileSync(join(project, "app.cjs"), `const { scoreShortage } = require("shortage-index");\n${rank}`);
    expect(run(["app.cjs"])).toMatchObject({ status: 0, stdout: "b,a,c\n", stderr: "" });
  });

  test("has one IndexError for all entries", () => {
    const code = `import { IndexError } from "shortage-index"; import { generateAdvertisements } from "shortage-index/synthetic";
      try { [...generateAdvertisements({ seed: 1, count: -1 })]; } catch (error) { console.log(error instanceof IndexError); }`;
    writeFileSync(join(project, "one.mjs"), code);
    expect(run(["one.mjs"])).toMatchObject({ status: 0, stdout: "true\n" });
  });

  test("says what is missing when DuckDB is not installed", () => {
    const shell = run([join(installed, "dist/cli.js"), "rank", join(installed, "package.json")]);
    expect(shell.status).toBe(2);
    expect(shell.stderr).toContain("@duckdb/node-api");
    expect(shell.stderr).not.toMatch(/^\s+at /mu);
  });

  test("has a shell that starts", () => {
    const shell = run([join(installed, "dist/cli.js"), "--help"]);
    expect(shell).toMatchObject({ status: 0, stderr: "" });
    expect(shell.stdout).toContain("rank");
    expect(readFileSync(join(installed, "dist/cli.js"), "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  test("imports no Node module in the core, and holds no second core", () => {
    for (const entry of ["index", "synthetic"]) {
      const code = readFileSync(join(installed, `dist/${entry}.js`), "utf8");
      expect(code).not.toMatch(/from\s*"node:|require\("|import\("|\bprocess\.|\bBuffer\b/u);
    }
    for (const entry of ["sql", "duckdb", "report", "cli", "synthetic"]) {
      expect(readFileSync(join(installed, `dist/${entry}.js`), "utf8")).not.toMatch(/class IndexError/u);
    }
  });

  test("shows no type of a dependency", () => {
    for (const entry of entries) {
      for (const end of ["d.ts", "d.cts"]) {
        const text = readFileSync(join(installed, `dist/${entry}.${end}`), "utf8");
        const allowed = entry === "index" ? [] : ["shortage-index", "shortage-index/sql"];
        const imported = [...text.matchAll(/from ['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gu)].map(
          (match) => match[1] ?? match[2],
        );
        expect(
          imported.filter((name) => name === undefined || !allowed.includes(name)),
          `${entry}.${end}`,
        ).toEqual([]);
      }
    }
  });

  test.each(["node16", "nodenext", "bundler"])(
    "has declarations that compile under %s, libraries checked",
    (resolution) => {
      const code = entries.map((entry) => {
        const specifier = entry === "index" ? "shortage-index" : `shortage-index/${entry}`;
        return `import * as ${entry} from "${specifier}";\nexport { ${entry} };`;
      });
      const bundler = resolution === "bundler";
      const files = (bundler ? ["mts"] : ["mts", "cts"]).map((end) => `all-${resolution}.${end}`);
      for (const file of files) writeFileSync(join(project, file), code.join("\n"));
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        target: "es2022",
        lib: ["es2023"],
        types: [],
        module: bundler ? "esnext" : resolution,
        moduleResolution: resolution,
      };
      writeFileSync(join(project, `tsconfig.${resolution}.json`), JSON.stringify({ compilerOptions, files }));
      const result = run([join(root, "node_modules/typescript/bin/tsc"), "-p", `tsconfig.${resolution}.json`]);
      expect(result).toMatchObject({ stdout: "", status: 0 });
    },
  );
});
