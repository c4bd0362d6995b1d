import { realPath } from "./real-path.js";
import { UsageError } from "./usage-error.js";

/**
 * Refuses to count a file twice, by whatever path it is named.
 *
 * @param paths - Files of one kind, as they were given.
 * @param kind - What they are: `advertisements`, or the option that names them.
 */
export function checkInputs(paths: readonly string[], kind: string): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const file = realPath(path);
    const first = seen.get(file);
    if (first !== undefined) {
      const which = first === path ? `${path} is given twice` : `${first} and ${path} are one file`;
      throw new UsageError(`${which}, and its rows would count twice (${kind}); name it once`);
    }
    seen.set(file, path);
  }
}
