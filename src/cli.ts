#!/usr/bin/env node
import { parentPort, workerData } from "node:worker_threads";
import type { DrawWork } from "./cli/count-in-workers.js";
import type { Output } from "./cli/io.js";
import { run } from "./cli/main.js";
import { serveDraws } from "./cli/serve-draws.js";

const interruption = new AbortController();
process.on("SIGINT", () => {
  // Asked twice, do not wait for the work to wind down.
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort();
});

/** A stream that bears its reader's going away, as in `shortage-index … | head`: the work goes on, files are written. */
function patient(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  return {
    write: (text) => closed || stream.write(text),
    isTTY: stream.isTTY,
    columns: stream.columns,
  };
}

if (parentPort !== null) serveDraws(workerData as DrawWork, parentPort);
else {
  process.exitCode = await run(process.argv.slice(2), {
    stdout: patient(process.stdout),
    stderr: patient(process.stderr),
    env: process.env,
    signal: interruption.signal,
    program: new URL(import.meta.url),
  });
}
