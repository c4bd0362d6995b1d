import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { markPure } from "../../scripts/build/mark-pure.js";

/** What a bundler keeps of a module that exports only `kept`. */
const shaken = (code: string): string =>
  transformSync(code, { treeShaking: true, format: "esm", minifySyntax: true }).code;

describe("markPure", () => {
  test.each([
    ["a call", "var a = Object.freeze({ b: 1 });"],
    ["a constructor with an argument", 'var a = new Set("x y".split(" "));'],
    ["an expression built of others", "var s = unknown.source, a = new RegExp('^' + s);"],
    ["an object literal with a spread", "var a = { ...other, b: 1 };"],
    ["a value that calls a function of the module", "function once(f) { return () => f(); }\nvar a = once(() => 1);"],
  ])("lets a bundler drop %s", (_, code) => {
    const module = `${code}\nexport const kept = 1;`;
    expect(shaken(module)).not.toBe(shaken("export const kept = 1;"));
    expect(shaken(markPure(module))).toBe(shaken("export const kept = 1;"));
  });

  test("changes no value", async () => {
    const code = `var table = new Map([["a", 1]]);\nvar object = { ...{ b: 2 } };\nvar Name = class extends Error {};\nexport { table, object, Name };`;
    const load = async (text: string): Promise<Record<string, unknown>> =>
      (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Record<string, unknown>;
    const marked = await load(markPure(code));
    expect(marked.table).toEqual(new Map([["a", 1]]));
    expect(marked.object).toEqual({ b: 2 });
    expect((marked.Name as { name: string }).name).toBe("Name");
  });

  test("leaves functions, classes and plain literals alone", () => {
    const code = 'var f = () => g(h());\nvar list = [1, "2", { c: 3 }];\nvar K = class {};\nexport { f, list, K };';
    expect(markPure(code)).toBe(code);
  });
});
