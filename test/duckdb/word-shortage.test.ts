import { describe, expect, it } from "vitest";
import { wordShortage } from "../../src/duckdb/word-shortage.js";
import { IndexError } from "../../src/index.js";

const worded = (message: string): unknown => wordShortage(new Error(message));

describe("wordShortage", () => {
  it("tells a disk that is full, with its use", () => {
    const error = worded(
      "Out of Memory Error: failed to offload data block of size 256.0 KiB (672.0 KiB/921.5 KiB used).\nThis limit was set by …",
    );
    expect(error).toBeInstanceOf(IndexError);
    expect(error).toMatchObject({
      code: "out-of-space",
      details: {
        received: "the temporary folder has no room for what does not fit in memory (672.0 KiB/921.5 KiB used)",
        expected: expect.stringContaining("`temporaryFolder`"),
      },
    });
    expect(
      worded('IO Error: Could not write file "/x/duckdb_temp_storage.tmp": No space left on device'),
    ).toMatchObject({
      code: "out-of-space",
    });
  });

  it("tells too little memory, with its use", () => {
    expect(
      worded("Out of Memory Error: could not allocate block of size 32.0 MiB (0 bytes/19.0 MiB used)\n\nPossible …"),
    ).toMatchObject({
      code: "out-of-space",
      details: { received: "DuckDB needs more memory than it may use (0 bytes/19.0 MiB used)" },
    });
  });

  it("lets every other error pass", () => {
    const others = [
      new Error("IO Error: no such file"),
      new IndexError("empty-input", { where: "x", expected: "y", received: "z" }),
      "text",
      null,
    ];
    for (const other of others) expect(wordShortage(other)).toBe(other);
  });
});
