import type { ShellIo } from "./io.js";
import type { Language } from "./language.js";

/** Tells how far long work is, on one line of standard error that is written over; nothing where nobody looks at it. */
export interface Progress {
  /** `text` is made only when it is shown. */
  readonly update: (text: () => string) => void;
  /** Tells how many rows of something were read so far, and how many a second since its first. */
  readonly rows: (of: string, rows: number) => void;
  readonly clear: () => void;
}

const MILLISECONDS_BETWEEN = 100;
/** A rate over less than this says nothing. */
const LEAST_MILLISECONDS = 500;

/** Makes the progress line of a command. */
export function makeProgress(io: ShellIo, quiet: boolean, language: Language = "en"): Progress {
  const { stderr } = io;
  if (quiet || stderr.isTTY !== true) {
    return { update: () => undefined, rows: () => undefined, clear: () => undefined };
  }
  let shownAt = 0;
  let shown = false;
  const began = new Map<string, number>();
  const update = (text: () => string): void => {
    const now = performance.now();
    if (now - shownAt < MILLISECONDS_BETWEEN) return;
    shownAt = now;
    shown = true;
    stderr.write(`\r\u001b[2K${text()}`);
  };
  return {
    update,
    rows: (of, rows): void => {
      const now = performance.now();
      const start = began.get(of) ?? now;
      if (start === now) began.set(of, now);
      update(() => `${of}: ${rowsText(rows, now - start, language)}`);
    },
    clear: (): void => {
      if (shown) stderr.write("\r\u001b[2K");
      shown = false;
    },
  };
}

function rowsText(rows: number, milliseconds: number, language: Language): string {
  const counted = language === "zh" ? `${rows} 行` : `${rows} rows`;
  if (milliseconds < LEAST_MILLISECONDS) return counted;
  const rate = Number(((1000 * rows) / milliseconds).toPrecision(3));
  return language === "zh" ? `${counted}，每秒 ${rate} 行` : `${counted}, ${rate} rows/s`;
}
