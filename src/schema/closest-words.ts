/** Longest text that is compared; longer ones are no slips of the hand. */
const LONGEST = 64;

/**
 * The words that a mistyped one may have meant, nearest first.
 *
 * Nearness is the number of letters to insert, drop, replace or swap with a neighbour; case counts for nothing. A word
 * is near when that number is at most a third of its length, and at most 3; or when it begins with the one typed.
 *
 * @param typed - What was written; untrusted; of more than 64 code units nothing is near.
 * @param words - The words that exist.
 * @param most - How many to give at most.
 * @returns Words of `words`; nearest first, equals in code-unit order. O(words × length²).
 * @source Documentation of the Haskell package edit-distance: the restricted Damerau–Levenshtein distance, also called
 *   optimal string alignment.
 * @example
 * closestWords("salry", ["salary", "experience", "education"], 1); // => ["salary"]
 */
export function closestWords(typed: string, words: Iterable<string>, most: number): string[] {
  if (typed.length > LONGEST) return [];
  const wanted = typed.toLowerCase();
  const near: { readonly word: string; readonly distance: number }[] = [];
  for (const word of words) {
    const distance = nearness(wanted, word);
    if (distance !== null) near.push({ word, distance });
  }
  near.sort((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1));
  return near.slice(0, most).map(({ word }) => word);
}

function nearness(wanted: string, word: string): number | null {
  if (word.length > LONGEST) return null;
  const candidate = word.toLowerCase();
  if (wanted.length >= 3 && candidate.startsWith(wanted)) return 0;
  const limit = Math.min(3, Math.floor(Math.max(wanted.length, candidate.length) / 3));
  if (Math.abs(wanted.length - candidate.length) > limit) return null;
  const distance = editDistance(wanted, candidate);
  return distance <= limit ? distance : null;
}

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours. */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) least = Math.min(least, (beforeLast[column - 2] as number) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] as number;
}
