#!/usr/bin/env node
import { run } from "./cli/main.js";

const interruption = new AbortController();
process.on("SIGINT", () => {
  // Asked twice, do not wait for the work to wind down.
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort();
});
// `shortage-index … | head` closes the pipe when it has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: interruption.signal,
});
