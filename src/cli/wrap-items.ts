import { displayWidth } from "./display-width.js";

/** Lays items out one behind the other, `, ` apart, in lines of that width at most; one that is wider has its own. */
export function wrapItems(items: readonly string[], width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  items.forEach((item, place) => {
    const text = place < items.length - 1 ? `${item},` : item;
    if (line === "") line = indent + text;
    else if (displayWidth(line) + 1 + displayWidth(text) <= width) line += ` ${text}`;
    else {
      lines.push(line);
      line = indent + text;
    }
  });
  return line === "" ? lines : [...lines, line];
}
