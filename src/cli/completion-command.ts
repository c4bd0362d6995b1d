import type { Command } from "./command.js";
import { COMMON_OPTIONS } from "./common-options.data.js";
import { bashCompletion, fishCompletion, zshCompletion } from "./completion-scripts.js";
import { matchWord } from "./read-values.js";
import { UsageError } from "./usage-error.js";

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;
const SHELLS = ["bash", "zsh", "fish"] as const;

/** `completion`: prints what completes the other commands in a shell. */
export function makeCompletionCommand(others: readonly Command[]): Command {
  const command: Command = {
    name: "completion",
    plain: true,
    synopsis: {
      en: "shortage-index completion bash|zsh|fish",
      zh: "shortage-index completion bash|zsh|fish",
    },
    summary: {
      en: "completion prints a script that completes commands, options and files in a shell.",
      zh: "completion 输出命令行补全脚本。",
    },
    about: {
      en: "shortage-index completion bash|zsh|fish\n\nPrints a script that completes commands, options, their values and files.",
      zh: "shortage-index completion bash|zsh|fish\n\n输出补全脚本：补全命令、选项、取值与文件名。",
    },
    examples: {
      en: [
        ['eval "$(shortage-index completion bash)"', "in ~/.bashrc"],
        ['eval "$(shortage-index completion zsh)"', "in ~/.zshrc, after compinit"],
        ["shortage-index completion fish | source", "in ~/.config/fish/config.fish"],
      ],
      zh: [
        ['eval "$(shortage-index completion bash)"', "写入 ~/.bashrc"],
        ['eval "$(shortage-index completion zsh)"', "写入 ~/.zshrc，置于 compinit 之后"],
        ["shortage-index completion fish | source", "写入 ~/.config/fish/config.fish"],
      ],
    },
    options: [{ ...COMMON_OPTIONS, options: COMMON_OPTIONS.options.filter(({ name }) => !/config|quiet/.test(name)) }],
    run: (options, io) => {
      const [shell, ...more] = options.files;
      if (shell === undefined || more.length > 0) {
        return Promise.reject(new UsageError("name one shell: shortage-index completion bash, zsh or fish"));
      }
      io.stdout.write(SCRIPTS[matchWord(shell, "the shell", SHELLS)]([...others, command]));
      return Promise.resolve();
    },
  };
  return command;
}
