import { realPath } from "./real-path.js";
import { UsageError } from "./usage-error.js";

/** A file to be written, and the option that names it. */
export interface NamedOutput {
  readonly option: string;
  readonly path: string;
}

/** Refuses to write over a file that is read, and to write two results to one file. `-` is standard output. */
export function checkOutputs(inputs: readonly string[], outputs: readonly NamedOutput[]): void {
  const read = new Set(inputs.map(realPath));
  const written = new Set<string>();
  for (const { option, path } of outputs) {
    const target = path === "-" ? "-" : realPath(path);
    if (read.has(target)) {
      throw new UsageError(`${option} ${path} would write over a file that is read; name another file`);
    }
    if (written.has(target)) throw new UsageError(`${option} ${path} is named for two results; name another file`);
    written.add(target);
  }
}
