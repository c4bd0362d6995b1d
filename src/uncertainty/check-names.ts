import { IndexError } from "../errors/index-error.js";
import { invalidOption } from "../numeric/check-options.js";

/** Refuses what is no list of names that differ (`invalid-option`), or none at all (`empty-input`). */
export function checkNames(names: readonly string[], option: string, where: string): void {
  if (!Array.isArray(names)) throw invalidOption(where, `\`${option}\`, a list of names`, names);
  if (names.length === 0) {
    throw new IndexError("empty-input", { where, expected: `at least one of \`${option}\``, received: "none" });
  }
  const seen = new Set<unknown>();
  names.forEach((name: unknown, index) => {
    if (typeof name !== "string") throw invalidOption(`${where}.${option}[${index}]`, "a name, as text", name);
    if (seen.has(name)) throw invalidOption(`${where}.${option}[${index}]`, "each name once", name);
    seen.add(name);
  });
}
