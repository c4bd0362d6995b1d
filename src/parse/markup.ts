/**
 * Puts a space in the place of every HTML tag; anything else with angle brackets (`< 1 year`) stays.
 *
 * Cost O(length).
 */
export function withoutMarkup(text: string): string {
  return text.includes("<") ? text.replace(/<\/?[a-z][^<>]{0,100}>/gi, " ") : text;
}
