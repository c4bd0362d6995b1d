import type { ViteUserConfig } from "vitest/config";
import shared from "../../vitest.config.js";

/** Tests that need an engine of SQL; `npm test` knows nothing of them. */
const configuration: ViteUserConfig = {
  ...shared,
  root: new URL("../..", import.meta.url).pathname,
  test: {
    ...shared.test,
    include: ["test/engines/*.engine.ts"],
    reporters: ["default", ["json", { outputFile: process.env.VITEST_REPORT ?? "out/vitest-engines.json" }]],
    typecheck: { enabled: false },
    // A session of Spark and two executors take turns with nothing else on a small machine.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
};

export default configuration;
