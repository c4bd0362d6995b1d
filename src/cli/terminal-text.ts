/**
 * Text from a file made harmless for a terminal: control characters, which could move the cursor or run commands, and
 * marks that reverse the direction of writing are shown as `\u{…}`.
 */
export function terminalText(text: string): string {
  return text.replace(
    /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu,
    (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`,
  );
}
