import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";

const path = (relative: string): string => fileURLToPath(new URL(`../../src/${relative}`, import.meta.url));

/** The module that the page's texts take the place of. */
export const PAGE_MODULE: RegExp = /[\\/]src[\\/]report[\\/]page-script\.ts$/;

const shared: BuildOptions & { readonly write: false } = {
  bundle: true,
  minify: true,
  write: false,
  charset: "utf8",
  // What the style sheet needs: `color-mix`.
  target: ["es2022", "chrome111", "firefox113", "safari16.4"],
  logLevel: "error",
};

/** The page's script, with the core in it, and its style sheet, each as one text; as a module that exports them. */
export async function pageModule(): Promise<string> {
  const [script, style] = await Promise.all([
    build({
      ...shared,
      entryPoints: [path("report/page/main.ts")],
      alias: { "shortage-index": path("index.ts") },
      format: "iife",
      platform: "browser",
    }),
    build({ ...shared, entryPoints: [path("report/page/report.css")] }),
  ]);
  const text = (result: typeof script): string => (result.outputFiles?.[0]?.text ?? "").trim();
  // Neither may end the element that it stands in, nor open a comment there.
  const code = text(script).replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const css = text(style).replaceAll("</style", "<\\/style");
  return `export const pageScript = ${JSON.stringify(code)};\nexport const pageStyle = ${JSON.stringify(css)};\n`;
}

/** Puts the page into the bundle of the report. */
export const pageScriptPlugin: Plugin = {
  name: "page-script",
  setup(builder) {
    builder.onLoad({ filter: PAGE_MODULE }, async () => ({ contents: await pageModule(), loader: "js" }));
  },
};
