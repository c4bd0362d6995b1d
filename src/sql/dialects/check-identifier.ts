import { IndexError } from "shortage-index";

/** What an engine asks of a name. */
export interface IdentifierLimits {
  /** Longest name in bytes of UTF-8; left out, there is none. */
  readonly bytes?: number;
  /** What no name may hold, and why. */
  readonly refused?: readonly [pattern: RegExp, why: string];
}

/**
 * Refuses a name that an engine cannot hold, or would quietly read as another.
 *
 * @param name - Name of a column or table.
 * @param where - The dialect.
 * @param limits - What the engine asks of a name beyond being no empty text and without NUL.
 * @returns `name`.
 * @throws {IndexError} `invalid-option` if the engine cannot hold the name.
 */
export function checkIdentifier(name: string, where: string, limits: IdentifierLimits = {}): string {
  const { bytes, refused } = limits;
  if (name === "" || name.includes("\u0000") || !isWellFormed(name)) {
    throw fault(where, "a name of one character or more, well-formed and without NUL", name);
  }
  if (bytes !== undefined && utf8Length(name) > bytes) {
    throw fault(where, `a name of ${bytes} bytes or fewer, for the engine cuts a longer one`, name);
  }
  if (refused?.[0].test(name)) throw fault(where, refused[1], name);
  return name;
}

/** Half of a pair of surrogates is no character: a driver would send something else. */
function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

function fault(where: string, expected: string, name: string): IndexError {
  return new IndexError("invalid-option", { where, expected, received: JSON.stringify(name.slice(0, 80)) });
}
