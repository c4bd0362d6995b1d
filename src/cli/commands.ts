import type { Command } from "./command.js";
import { compareCommand } from "./compare-command.js";
import { makeCompletionCommand } from "./completion-command.js";
import { generateCommand } from "./generate-command.js";
import { inspectCommand } from "./inspect-command.js";
import { rankCommand } from "./rank-command.js";
import { reportCommand } from "./report-command.js";
import { sqlCommand } from "./sql-command.js";
import { uncertaintyCommand } from "./uncertainty-command.js";

const WORKING: readonly Command[] = [
  inspectCommand,
  rankCommand,
  uncertaintyCommand,
  compareCommand,
  reportCommand,
  sqlCommand,
  generateCommand,
];

/** The commands of the shell, in the order of the help. */
export const COMMANDS: readonly Command[] = [...WORKING, makeCompletionCommand(WORKING)];
