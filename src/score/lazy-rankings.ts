import type { RankedShortage } from "./shortage-result.js";

/** Rankings whose parts are worked out when they are first read. */
const made: WeakSet<object> = new WeakSet();

/** Remembers such a ranking: a look at every part of it would undo what it saves. */
export function rememberLazy(ranking: readonly RankedShortage[]): void {
  made.add(ranking);
}

/** Whether a ranking is one of them: `scoreShortage` made it, and nobody needs to look at its parts. */
export function isLazy(ranking: readonly RankedShortage[]): boolean {
  return made.has(ranking);
}
