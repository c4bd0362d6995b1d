const SPACE = 0x20;

/**
 * Folds one UTF-16 code unit as {@link foldRequirementText} does.
 *
 * @param code - A code unit; an integer from 0 to 65535.
 * @returns The folded code unit.
 */
export function foldCodeUnit(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return foldCodeUnit(code - 0xfee0);
  if (code >= 0x41 && code <= 0x5a) return code + SPACE;
  if (code === 0x09 || code === 0xa0 || code === 0x3000 || code === 0xa6) return SPACE;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 0x2d;
  return code;
}

/**
 * Brings a text to the form in which literals of a lexicon are looked up.
 *
 * 1. U+FF01–U+FF5E becomes U+0021–U+007E (full-width to ASCII).
 * 2. A–Z becomes a–z; no other letter is changed.
 * 3. Tab, U+00A0, U+3000 and `¦` become a space, `‘ ’` an apostrophe, U+2010–U+2015 and U+2212 a hyphen.
 * 4. A run of spaces becomes one space. Line breaks stay, since no phrase goes across them.
 *
 * Each step is a `translate` or a `regexp_replace(…, ' +', ' ')` in an SQL engine. Cost O(length).
 *
 * @param text - Any text, lone surrogates and NUL included; never modified.
 * @returns The folded text, never longer than `text`; folding it again changes nothing.
 * @example
 * foldRequirementText("ＣＥＴ－４,  Driver’s Licence"); // => "cet-4, driver's licence"
 */
export function foldRequirementText(text: string): string {
  let folded = "";
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = foldCodeUnit(text.charCodeAt(index));
    if (code !== SPACE || previous !== SPACE) folded += String.fromCharCode(code);
    previous = code;
  }
  return folded;
}
