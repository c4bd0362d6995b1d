import type { Command } from "./command.js";
import type { ShellIo } from "./io.js";
import type { ParsedOptions } from "./parse-options.js";
import { type CommandConfig, readConfig, withConfig } from "./read-config.js";
import { UsageError } from "./usage-error.js";

/** Runs a command with the options of its line and, under them, those of the configuration file. */
export async function runConfigured(
  command: Command,
  line: ParsedOptions,
  commands: readonly Command[],
  io: ShellIo,
): Promise<void> {
  const config = await readConfig(line, command, commands, io.folder ?? process.cwd());
  if (config === null) return command.run(line, io);
  const options = withConfig(line, config);
  // What a file in the folder adds to a line must not go unseen.
  const adds = config.files.length > 0 || config.values.size > 0;
  if (config.found && adds && !options.has("quiet")) io.stderr.write(`shortage-index: options from ${config.path}\n`);
  try {
    await command.run(options, io);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(withPlace(error.message, command, line, config)) : error;
  }
}

/** Where a mistake about an option came from the file, its place there stands before it. */
function withPlace(message: string, { name }: Command, line: ParsedOptions, { path, values }: CommandConfig): string {
  const option = /--([a-z][a-z-]*)/.exec(message)?.[1];
  if (option === undefined || !values.has(option) || line.has(option)) return message;
  return `${path}: ${name}.${option}: ${message}`;
}
