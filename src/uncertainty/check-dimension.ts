import { IndexError } from "../errors/index-error.js";
import { closestWords } from "../schema/closest-words.js";

/** Refuses a name that is none of the dimensions; answers a near miss with the name that it may have meant. */
export function checkDimension(name: string, dimensions: readonly string[], where: string): number {
  const at = dimensions.indexOf(name);
  if (at >= 0) return at;
  const meant = closestWords(name, dimensions, 1)[0];
  throw new IndexError("invalid-option", {
    where,
    expected: `a dimension of the index: ${meant === undefined ? dimensions.join(", ") : `did you mean \`${meant}\`?`}`,
    received: JSON.stringify(name.slice(0, 40)),
  });
}
