import { IndexError } from "shortage-index";

/**
 * Says in one line that DuckDB had too little memory or disk, and what gives it more; an error of another kind passes
 * unchanged.
 */
export function wordShortage(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const text = error.message;
  const [, sizes = ""] = /\(([^()]{1,60} used)\)/.exec(text) ?? [];
  const used = sizes === "" ? "" : ` (${sizes})`;
  if (/^Out of Memory Error: failed to offload|^IO Error: [^\n]{0,400}No space left/i.test(text)) {
    return outOfSpace(
      `the temporary folder has no room for what does not fit in memory${used}`,
      "a larger disk, named by `temporaryFolder`, or more memory, allowed by `memory`",
    );
  }
  if (text.startsWith("Out of Memory Error")) {
    return outOfSpace(
      `DuckDB needs more memory than it may use${used}`,
      "more memory, allowed by `memory`, or fewer threads, by `threads`",
    );
  }
  return error;
}

function outOfSpace(received: string, expected: string): IndexError {
  return new IndexError("out-of-space", { where: "tallyFiles", expected, received });
}
