import { run } from "../../src/cli/main.js";

/** What a run of the shell did. */
export interface ShellRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Surroundings of a run, where they are not those of a plain pipe. */
export interface Surroundings {
  readonly env?: Record<string, string>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly signal?: AbortSignal;
}

/** Runs the shell in this process. */
export async function shell(
  argv: readonly string[],
  { env = {}, isTTY, columns, signal }: Surroundings = {},
): Promise<ShellRun> {
  let [stdout, stderr] = ["", ""];
  const terminal = { ...(isTTY === undefined ? {} : { isTTY }), ...(columns === undefined ? {} : { columns }) };
  const code = await run(argv, {
    stdout: { write: (text) => (stdout += text), ...terminal },
    stderr: { write: (text) => (stderr += text), ...terminal },
    env,
    ...(signal === undefined ? {} : { signal }),
  });
  return { code, stdout, stderr };
}
