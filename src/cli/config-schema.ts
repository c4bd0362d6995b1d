import type { Command } from "./command.js";
import { COMMON_OPTIONS } from "./common-options.data.js";
import { configForm } from "./config-form.js";
import type { OptionSpec } from "./option-spec.js";

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Options that belong on a command line only. */
const LINE_ONLY = new Set(["help", "version", "config", "no-config"]);

/** Options of a command that a configuration file may hold, by name. */
export function configOptions({ options }: Pick<Command, "options">): ReadonlyMap<string, OptionSpec> {
  return new Map(
    options
      .flatMap((group) => group.options)
      .filter(({ name }) => !LINE_ONLY.has(name))
      .map((spec) => [spec.name, spec]),
  );
}

/** Options that hold for every command, at the top of a configuration file. */
export function commonOptions(): ReadonlyMap<string, OptionSpec> {
  return configOptions({ options: [COMMON_OPTIONS] });
}

/** The commands that a configuration file may have a section for. */
export function configCommands(commands: readonly Command[]): readonly Command[] {
  return commands.filter((command) => command.plain !== true);
}

/** The JSON Schema (2020-12) of a configuration file, made of the same table as the command line. */
export function configSchema(commands: readonly Command[]): JsonSchema {
  const sections = configCommands(commands).map((command) => [command.name, sectionSchema(command)] as const);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "shortage-index.config.json",
    description: "Options of the shell shortage-index: a section a command. Options on the command line win.",
    type: "object",
    properties: {
      $schema: { type: "string" },
      ...Object.fromEntries([...commonOptions()].map(([name, spec]) => [name, optionSchema(spec)])),
      ...Object.fromEntries(sections),
    },
    additionalProperties: false,
  };
}

function sectionSchema(command: Command): JsonSchema {
  const options = [...configOptions(command)].map(([name, spec]) => [name, optionSchema(spec)] as const);
  return {
    description: command.summary.en,
    type: "object",
    properties: {
      files: {
        description: "Files that the command reads, relative to this file; files on the command line take their place.",
        ...oneOrMore({ type: "string", minLength: 1 }),
      },
      ...Object.fromEntries(options),
    },
    additionalProperties: false,
  };
}

function optionSchema(spec: OptionSpec): JsonSchema {
  const { repeatable, en } = spec;
  const value = valueSchema(spec);
  return { description: en, ...(repeatable === true && value.anyOf === undefined ? oneOrMore(value) : value) };
}

function valueSchema(spec: OptionSpec): JsonSchema {
  const form = configForm(spec);
  const text = { type: "string", minLength: 1 };
  switch (form.kind) {
    case "flag":
      return { type: "boolean" };
    case "choice":
      return { enum: form.words };
    case "number":
      return {
        type: form.whole ? "integer" : "number",
        minimum: 0,
        ...(form.most === null ? {} : { maximum: form.most }),
      };
    case "path":
    case "text":
      return text;
    case "list":
      return { anyOf: [text, { type: "array", items: { type: ["string", "number"], minLength: 1 }, minItems: 1 }] };
    case "method":
      return { anyOf: [text, { type: "object", minProperties: 1 }] };
    case "pairs": {
      const values = form.values === "number" ? { type: "number", minimum: 0 } : text;
      const many = spec.repeatable === true ? [{ type: "array", items: text }] : [];
      return { anyOf: [text, { type: "object", additionalProperties: values, minProperties: 1 }, ...many] };
    }
  }
}

function oneOrMore(value: JsonSchema): JsonSchema {
  return { anyOf: [value, { type: "array", items: value }] };
}
