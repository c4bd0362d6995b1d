/** Writes the shipped sample, examples/data/*.csv: `npx tsx scripts/make-sample.ts`. A test compares it byte for byte. */
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/main.js";

/** The command that makes the sample, without the folder. */
const COMMAND: readonly string[] = ["generate", "--advertisements", "2400", "--seed", "2025", "--grouped"];

/** Makes the sample in a folder. */
export async function makeSample(folder: string): Promise<void> {
  const silent = { write: (): boolean => true };
  let fault = "";
  const stderr = { write: (text: string): unknown => (fault += text) };
  const code = await run([...COMMAND, "--out", folder], { stdout: silent, stderr, env: {} });
  if (code !== 0) throw new Error(fault);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void makeSample(fileURLToPath(new URL("../examples/data", import.meta.url)));
}
