/** Where the shell reads its surroundings and writes; tests pass their own. */
export interface ShellIo {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that a configuration file is looked for in; the working folder if left out. */
  readonly folder?: string;
  /** Aborted when the user interrupts. */
  readonly signal?: AbortSignal;
  /** The program itself, which worker threads run; without it all work is done in this thread. */
  readonly program?: URL;
}

/** A stream of text, and whether a person looks at it. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal in columns. */
  readonly columns?: number | undefined;
}
