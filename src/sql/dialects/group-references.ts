/**
 * Rewrites the replacement of a pattern, in which `$1` and `$2` stand for groups and every other character for itself,
 * into an engine's own form.
 *
 * @param replacement - The replacement.
 * @param reference - Writes a reference to a group.
 * @param quote - Writes any other piece so that the engine takes it as it stands.
 * @returns The replacement in the engine's form.
 */
export function groupReferences(
  replacement: string,
  reference: (group: string) => string,
  quote: (plain: string) => string,
): string {
  return replacement
    .split(/(\$[1-9])/)
    .map((piece, index) => (index % 2 === 1 ? reference(piece.slice(1)) : quote(piece)))
    .join("");
}
