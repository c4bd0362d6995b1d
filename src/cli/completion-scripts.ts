import type { Command } from "./command.js";
import { configForm } from "./config-form.js";
import type { OptionSpec } from "./option-spec.js";

const PROGRAM = "shortage-index";

/** Words that stand in place of files. */
const OPERANDS: ReadonlyMap<string, readonly string[]> = new Map([["completion", ["bash", "zsh", "fish"]]]);

/** A script that completes the commands in bash. */
export function bashCompletion(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name);
  const cases = commands.map((command) => {
    const options = optionsOf(command);
    const words = options.flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]);
    const values = options.flatMap((spec) => {
      const choices = choicesOf(spec);
      if (choices === null) return [];
      const answer =
        choices === "files"
          ? 'COMPREPLY=($(compgen -f -- "$cur"))'
          : `COMPREPLY=($(compgen -W ${wordList(choices)} -- "$cur"))`;
      return [`        ${namesOf(spec).join("|")}) ${answer}; return ;;`];
    });
    const operands = OPERANDS.get(command.name);
    const rest = operands === undefined ? 'compgen -f -- "$cur"' : `compgen -W ${wordList(operands)} -- "$cur"`;
    return [
      `    ${command.name})`,
      '      case "$prev" in',
      ...values,
      `        ${
        options
          .filter((spec) => spec.value !== undefined && choicesOf(spec) === null)
          .flatMap(namesOf)
          .join("|") || "--"
      }) return ;;`,
      "      esac",
      `      if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W ${wordList(words)} -- "$cur"))`,
      `      else COMPREPLY=($(${rest})); fi`,
      "      ;;",
    ].join("\n");
  });
  return `_shortage_index() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" IFS=$'\\n'
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W ${wordList([...names, "--help", "--version"])} -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
}
complete -o filenames -o bashdefault -F _shortage_index ${PROGRAM}
`;
}

/** A script that completes the commands in zsh. */
export function zshCompletion(commands: readonly Command[]): string {
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${firstSentence(summary.en)}`)}`);
  const cases = commands.map((command) => {
    const specs = optionsOf(command).flatMap((spec) => {
      const once = spec.repeatable === true ? "*" : "";
      const value = zshValue(spec);
      return namesOf(spec).map((name) => `        ${quoted(`${once}${name}[${zshText(spec.en)}]${value}`)}`);
    });
    const operands = OPERANDS.get(command.name);
    const rest = operands === undefined ? "*:file:_files" : `1:shell:(${operands.join(" ")})`;
    return `    ${command.name})\n      _arguments -s \\\n${[...specs, `        ${quoted(rest)}`].join(" \\\n")}\n      ;;`;
  });
  return `#compdef ${PROGRAM}
_shortage_index() {
  local -a commands=(
${described.join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command="\${words[2]}"
  shift words
  ((CURRENT--))
  case "$command" in
${cases.join("\n")}
  esac
}
compdef _shortage_index ${PROGRAM}
`;
}

/** A script that completes the commands in fish. */
export function fishCompletion(commands: readonly Command[]): string {
  const start = `complete -c ${PROGRAM}`;
  const names = commands.map(({ name }) => name).join(" ");
  const lines = [`${start} -f`];
  for (const { name, summary } of commands) {
    lines.push(
      `${start} -n "not __fish_seen_subcommand_from ${names}" -a ${name} -d ${quoted(firstSentence(summary.en))}`,
    );
  }
  for (const command of commands) {
    const seen = `-n "__fish_seen_subcommand_from ${command.name}"`;
    const operands = OPERANDS.get(command.name);
    lines.push(operands === undefined ? `${start} ${seen} -F` : `${start} ${seen} -a ${quoted(operands.join(" "))}`);
    for (const spec of optionsOf(command)) {
      const short = spec.short === undefined ? "" : ` -s ${spec.short}`;
      const choices = choicesOf(spec);
      const takes =
        spec.value === undefined
          ? ""
          : choices === "files"
            ? " -r -F"
            : choices === null
              ? " -x"
              : ` -x -a ${quoted(choices.join(" "))}`;
      lines.push(`${start} ${seen}${short} -l ${spec.name}${takes} -d ${quoted(spec.en)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function optionsOf({ options }: Command): readonly OptionSpec[] {
  return options.flatMap((group) => group.options);
}

function namesOf({ name, short }: OptionSpec): readonly string[] {
  return short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`];
}

/** What may stand as an option's value: words, any file, or nothing that is known. */
function choicesOf(spec: OptionSpec): readonly string[] | "files" | null {
  const form = configForm(spec);
  if (form.kind === "choice") return form.words;
  return form.kind === "path" ? "files" : null;
}

function zshValue(spec: OptionSpec): string {
  if (spec.value === undefined) return "";
  const choices = choicesOf(spec);
  const what = zshText(spec.value);
  if (choices === null) return `:${what}: `;
  return choices === "files" ? `:${what}:_files` : `:${what}:(${choices.join(" ")})`;
}

/** Signs that \`_arguments\` reads otherwise. */
function zshText(text: string): string {
  return text.replace(/[\\[\]:]/g, "\\$&");
}

/** Words a line, so that names of files may hold spaces. */
function wordList(words: readonly string[]): string {
  return `$'${words.join("\\n")}'`;
}

/** A text in single quotes, for each of the three shells. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function firstSentence(text: string): string {
  return text.split(/[:.;,]/, 1)[0] ?? text;
}
