import type { ShellIo } from "./io.js";

/** Tells how far long work is, on one line of standard error that is written over; nothing where nobody looks at it. */
export interface Progress {
  /** `text` is made only when it is shown. */
  readonly update: (text: () => string) => void;
  readonly clear: () => void;
}

const MILLISECONDS_BETWEEN = 100;

/** Makes the progress line of a command. */
export function makeProgress(io: ShellIo, quiet: boolean): Progress {
  const { stderr } = io;
  if (quiet || stderr.isTTY !== true) return { update: () => undefined, clear: () => undefined };
  let shownAt = 0;
  let shown = false;
  return {
    update: (text): void => {
      const now = performance.now();
      if (now - shownAt < MILLISECONDS_BETWEEN) return;
      shownAt = now;
      shown = true;
      stderr.write(`\r\u001b[2K${text()}`);
    },
    clear: (): void => {
      if (shown) stderr.write("\r\u001b[2K");
      shown = false;
    },
  };
}
