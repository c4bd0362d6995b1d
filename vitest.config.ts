import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "vitest/config";
import { PAGE_MODULE, pageModule } from "./scripts/build/page-script.js";

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

let page: Promise<string> | undefined;

const configuration: ViteUserConfig = {
  // The page of the report, as the build puts it into the package.
  plugins: [{ name: "page-script", load: (id) => (PAGE_MODULE.test(id) ? (page ??= pageModule()) : null) }],
  resolve: {
    // Anchored, so that `shortage-index/duckdb` is not taken for a path below the core.
    alias: [
      { find: /^shortage-index$/, replacement: source("index.ts") },
      ...["sql", "duckdb", "report", "synthetic"].map((entry) => ({
        find: new RegExp(`^shortage-index/${entry}$`),
        replacement: source(`${entry}.ts`),
      })),
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/setup.ts"],
    reporters: ["default", ["json", { outputFile: process.env.VITEST_REPORT ?? "out/vitest.json" }]],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Switched on by `--typecheck` in `npm test`; `npm run typecheck` looks at everything else.
    typecheck: {
      include: ["test/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
      ignoreSourceErrors: true,
    },
  },
};

export default configuration;
