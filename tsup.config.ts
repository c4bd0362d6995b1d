import type { Options } from "tsup";
import { markPure } from "./scripts/build/mark-pure.js";
import { pageScriptPlugin } from "./scripts/build/page-script.js";

/** What every entry shares. The folder is emptied by the build script: these configurations run side by side. */
const shared: Options = {
  target: "es2022",
  sourcemap: false,
  splitting: false,
  clean: false,
  // Chinese vocabularies as they are written, and not as escapes of three times the length.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  plugins: [
    {
      name: "mark-pure",
      // Bundlers drop unused parts of ECMAScript modules only.
      renderChunk: (code, { type, path }) =>
        type === "chunk" && path.endsWith(".js") ? { code: markPure(code) } : undefined,
    },
  ],
  tsconfig: "tsconfig.json",
};

/** One entry a configuration, so that each gets a declaration file of its own and no shared chunk. */
const entry = (name: string, options: Options): Options => ({
  ...shared,
  entry: { [name]: `src/${name}.ts` },
  ...options,
});

/**
 * The generator stands outside the core but shares its rooms by path. Its random numbers may be copied into its bundle;
 * the error class may not, or `instanceof` would fail for a user who holds the core's.
 */
const oneErrorClass: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "one-error-class",
  setup(build) {
    build.onResolve({ filter: /\/errors\/index-error\.js$/ }, () => ({ path: "shortage-index", external: true }));
  },
};

// The package refers to its own core by name, so that a program holds one copy of it and of IndexError.
const core = /^shortage-index(\/|$)/;

const configurations: readonly Options[] = [
  entry("index", {
    format: ["esm", "cjs"],
    dts: true,
    platform: "neutral",
    external: [/^zod(\/|$)/, "simple-statistics"],
  }),
  entry("synthetic", {
    format: ["esm", "cjs"],
    dts: true,
    platform: "neutral",
    external: [core, "simple-statistics"],
    esbuildPlugins: [oneErrorClass],
  }),
  entry("sql", { format: ["esm", "cjs"], dts: true, platform: "neutral", external: [core] }),
  entry("duckdb", {
    format: ["esm", "cjs"],
    dts: true,
    platform: "node",
    external: [core, "@duckdb/node-api"],
    // What `import.meta.url` is in CommonJS.
    shims: true,
  }),
  entry("report", {
    format: ["esm", "cjs"],
    dts: true,
    platform: "neutral",
    external: [core, /^write-excel-file(\/|$)/],
    esbuildPlugins: [pageScriptPlugin],
  }),
  entry("cli", { format: ["esm"], platform: "node", external: [core, "@duckdb/node-api"] }),
];

export default configurations;
