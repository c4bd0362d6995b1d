import type { Output, ShellIo } from "./io.js";

/** Ways to make text stand out on a terminal; elsewhere they leave it as it is. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
}

/** The style of an output: colours only on a terminal, and not where NO_COLOR is set or the terminal is a dumb one. */
export function styleOf(output: Output, { env }: Pick<ShellIo, "env">): Style {
  const plain = output.isTTY !== true || (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  const between =
    (on: number, off: number) =>
    (text: string): string =>
      plain ? text : `\u001b[${on}m${text}\u001b[${off}m`;
  return { bold: between(1, 22), red: between(31, 39) };
}
