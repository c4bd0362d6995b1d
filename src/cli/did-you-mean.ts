/** The word of a list that a mistyped one most likely means, or undefined where none is near. */
export function didYouMean(typed: string, words: readonly string[]): string | undefined {
  const limit = Math.min(4, Math.max(1, Math.floor(typed.length / 3)));
  let best: string | undefined;
  let least = limit + 1;
  for (const word of words) {
    const distance = word.startsWith(typed) && typed.length >= 3 ? 1 : editDistance(typed.slice(0, 40), word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Least number of letters to add, drop, change or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(
        (before[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (before[column - 1] as number) + same,
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1) {
        least = Math.min(least, (twoBack[column - 2] as number) + 1);
      }
      current.push(least);
    }
    [twoBack, before] = [before, current];
  }
  return before[b.length] as number;
}
