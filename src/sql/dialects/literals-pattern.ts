/** A place in the tree of literals. */
interface Branch {
  /** Whether a literal ends here. */
  isEnd: boolean;
  readonly next: Map<string, Branch>;
}

/** Branches that are tried one after another; of more, a look at the next character halves them first. */
const MOST_IN_A_ROW = 3;

/**
 * A regular expression that finds, at each place of a text, the longest of some literals that begins there, as its first
 * group; the group is within a look-ahead, so that literals that overlap are found all.
 *
 * The literals are laid out as a tree, and wide branchings as a search by halves. An engine that tries alternatives one
 * after another then takes a few steps at a place, not one for each literal.
 *
 * @param literals - Plain strings of characters up to U+FFFF, none empty.
 * @returns The pattern, of the common ground of `java.util.regex`, ICU and ECMAScript.
 */
export function literalsPattern(literals: readonly string[]): string {
  const root: Branch = { isEnd: false, next: new Map() };
  for (const literal of literals) {
    let branch = root;
    for (const character of literal) {
      const known = branch.next.get(character);
      const next = known ?? { isEnd: false, next: new Map<string, Branch>() };
      if (known === undefined) branch.next.set(character, next);
      branch = next;
    }
    branch.isEnd = true;
  }
  return `(?=(${behind(root)}))`;
}

/** What may follow at a place; nothing, where a literal ends there and no other goes on. */
function behind({ isEnd, next }: Branch): string {
  if (next.size === 0) return "";
  const branches = [...next].sort(([a], [b]) => (a < b ? -1 : 1));
  const pattern = either(branches);
  if (isEnd) return `(?:${pattern})?`;
  return branches.length === 1 ? pattern : `(?:${pattern})`;
}

function either(branches: readonly (readonly [string, Branch])[]): string {
  if (branches.length <= MOST_IN_A_ROW) {
    return branches.map(([character, branch]) => plain(character) + behind(branch)).join("|");
  }
  const half = branches.length >> 1;
  return [branches.slice(0, half), branches.slice(half)]
    .map((part) => `(?=${range(part)})(?:${either(part)})`)
    .join("|");
}

function range(branches: readonly (readonly [string, Branch])[]): string {
  const [first, last] = [branches[0], branches.at(-1)] as [readonly [string, Branch], readonly [string, Branch]];
  return `[${plain(first[0])}-${plain(last[0])}]`;
}

/** A character as itself, inside brackets and outside; controls and spaces, which some modes skip, by their number. */
function plain(character: string): string {
  if (/[\p{Cc}\p{Z}]/u.test(character)) return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return /[!-/:-@[-`{-~]/.test(character) ? `\\${character}` : character;
}
