import type { Command } from "./command.js";
import { generateCommand } from "./generate-command.js";
import { rankCommand } from "./rank-command.js";

/** The commands of the shell, in the order of the help. */
export const COMMANDS: readonly Command[] = [rankCommand, generateCommand];
