import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { configForm } from "../../src/cli/config-form.js";
import { configCommands, configOptions, configSchema, type JsonSchema } from "../../src/cli/config-schema.js";
import { parseOptions } from "../../src/cli/parse-options.js";
import { readConfig } from "../../src/cli/read-config.js";

const published = new URL("../../schema/shortage-index.config.schema.json", import.meta.url);

/** Whether a value satisfies a schema: the words of JSON Schema that ours uses, as the 2020-12 validation part has them. */
function satisfies(value: unknown, schema: JsonSchema): boolean {
  const known =
    "$schema title description type enum anyOf items minItems minLength minimum maximum properties additionalProperties minProperties";
  for (const word of Object.keys(schema))
    if (!known.split(" ").includes(word)) throw new Error(`${word} is not checked`);
  const {
    type,
    anyOf,
    items,
    properties = {},
    additionalProperties,
  } = schema as Readonly<{
    type?: string | string[];
    anyOf?: JsonSchema[];
    items?: JsonSchema;
    properties?: Record<string, JsonSchema>;
    additionalProperties?: false | JsonSchema;
  }>;
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false;
  if (anyOf !== undefined && !anyOf.some((one) => satisfies(value, one))) return false;
  if (type !== undefined && ![type].flat().some((one) => isOf(value, one))) return false;
  const least = (key: string, amount: number): boolean => amount >= Number(schema[key] ?? Number.NEGATIVE_INFINITY);
  if (typeof value === "number")
    return least("minimum", value) && value <= Number(schema.maximum ?? Number.POSITIVE_INFINITY);
  if (typeof value === "string") return least("minLength", value.length);
  if (Array.isArray(value))
    return least("minItems", value.length) && value.every((one) => items === undefined || satisfies(one, items));
  if (typeof value !== "object" || value === null) return true;
  const entries = Object.entries(value);
  return (
    least("minProperties", entries.length) &&
    entries.every(([key, one]) => {
      const property = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      return property !== false && (property === undefined || satisfies(one, property));
    })
  );
}

function isOf(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return type === "integer" ? Number.isSafeInteger(value) : typeof value === type;
}

const folder = mkdtempSync(join(tmpdir(), "config-schema-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether the shell takes a configuration. */
async function taken(config: unknown): Promise<boolean> {
  const path = join(folder, "c.json");
  writeFileSync(path, JSON.stringify(config));
  const [command] = configCommands(COMMANDS);
  if (command === undefined) throw new Error("no command");
  try {
    await readConfig(parseOptions(["--config", path], command.options), command, COMMANDS, folder);
    return true;
  } catch (error) {
    if ((error as Error).name === "UsageError") return false;
    throw error;
  }
}

describe("the published schema", () => {
  const schema = configSchema(COMMANDS);

  it("is made of the table of options: npx tsx scripts/write-config-schema.ts writes it anew", () => {
    expect(JSON.parse(readFileSync(published, "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it("has every option of every command", () => {
    const { properties } = schema as { properties: Record<string, { properties: Record<string, unknown> }> };
    for (const command of configCommands(COMMANDS)) {
      const names = [...configOptions(command).keys()];
      expect(Object.keys(properties[command.name]?.properties ?? {}).sort()).toEqual(["files", ...names].sort());
    }
    expect(properties.completion).toBeUndefined();
  });

  it("takes what the shell takes and refuses what it refuses", async () => {
    const scalars = [
      "a",
      "",
      "stock",
      "mobile",
      "en",
      "js",
      "x=1",
      "-",
      0,
      1,
      0.5,
      2,
      -1,
      1e-7,
      1e300,
      true,
      false,
      null,
    ];
    const values: unknown[] = [
      ...scalars,
      [],
      {},
      ...scalars.map((one) => [one]),
      ...scalars.map((one) => ["a", one]),
      ...scalars.map((one) => ({ salary: one })),
      JSON.parse('{"__proto__": 1}'),
    ];
    // Options of one form are read alike.
    const forms = new Map(
      configCommands(COMMANDS).flatMap((command) =>
        [...configOptions(command)].map(([name, spec]) => [
          `${spec.value} ${spec.repeatable === true}`,
          [command.name, name] as const,
        ]),
      ),
    );
    expect(forms.size).toBeGreaterThan(15);
    let takes = 0;
    for (const [section, option] of [...forms.values(), ["rank", "files"], ["rank", "nothing"]] as const) {
      for (const value of values) {
        const config = JSON.parse(JSON.stringify({ [section]: { [option]: value } })) as unknown;
        const expected = satisfies(config, schema);
        takes += expected ? 1 : 0;
        expect(await taken(config), JSON.stringify(config)).toBe(expected);
      }
    }
    expect(takes).toBeGreaterThan(100);
  });

  it("agrees on the whole too", async () => {
    const cases: [unknown, boolean][] = [
      [{}, true],
      [{ $schema: "x", lang: "zh", quiet: true }, true],
      [{ lang: "fr" }, false],
      [{ rnak: {} }, false],
      [{ rank: [] }, false],
      [[], false],
      [{ help: true }, false],
      [{ rank: { config: "x" } }, false],
    ];
    for (const [config, fits] of cases) {
      expect(satisfies(config, schema), JSON.stringify(config)).toBe(fits);
      expect(await taken(config), JSON.stringify(config)).toBe(fits);
    }
  });
});

describe("the form of an option", () => {
  it.each([
    [{}, { kind: "flag" }],
    [{ value: "N" }, { kind: "number", whole: true, most: null }],
    [{ value: "SHARE" }, { kind: "number", whole: false, most: 1 }],
    [{ value: "FILE" }, { kind: "path" }],
    [{ value: "en|zh" }, { kind: "choice", words: ["en", "zh"] }],
    [{ value: "FIELD=HEADER" }, { kind: "pairs", values: "text" }],
    [{ value: "WEIGHTS" }, { kind: "pairs", values: "number" }],
    [{ value: "COUNTS" }, { kind: "list" }],
    [{ value: "CODE" }, { kind: "text" }],
  ])("%j", (spec, form) => {
    expect(configForm({ name: "x", en: "", zh: "", ...spec })).toEqual(form);
  });
});
