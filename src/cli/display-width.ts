/** Ranges of code points that a terminal draws two columns wide (East Asian wide and full-width, and emoji). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The text, cut with `…` where it is wider than `width`, and filled with spaces to that width. */
export function fitWidth(text: string, width: number, align: "left" | "right"): string {
  let fitted = text;
  if (displayWidth(text) > width) {
    fitted = "";
    let used = 0;
    for (const character of text) {
      used += characterWidth(character);
      if (used > width - 1) break;
      fitted += character;
    }
    fitted += "…";
  }
  const space = " ".repeat(Math.max(0, width - displayWidth(fitted)));
  return align === "left" ? fitted + space : space + fitted;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code < 0x300) return 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
