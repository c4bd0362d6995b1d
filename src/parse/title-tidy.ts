/** Chinese and Latin words without a sign, and Latin words with one space between them: there is nothing to tidy. */
const TIDY = /^(?:[\u4e00-\u9fa5a-z0-9]*|[a-z0-9]+(?: [a-z0-9]+)*)$/;
const ORNAMENTS = /[^\p{L}\p{M}\p{N}()+#&.,、/' -]/gu;
const EDGES = /^[\s&,/'#+-]+|[\s&,/'.-]+$|(?<=\s)\++$/g;
/** Commas, and the strokes between the names of a list. */
const LIST_SIGNS = /[ ,]*,[ ,]*|[ /、]*[/、][ /、]*/g;
const HAS_LIST_SIGN = /[,/、]/;
/** Spaces beside a Chinese character say nothing. */
const CHINESE_SPACES =
  /(?<=[\u3400-\u9fff,/)]) +(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) +(?=[\p{L}\p{N}(&+/])|(?<=[\p{L}\p{N})+#&]) +(?=[\u3400-\u9fff])/gu;

/**
 * Takes ornaments, spaces that say nothing and signs at both ends out of a title or a part of one.
 *
 * @param text - A lower-case text, at most some hundred characters.
 * @returns The text, never longer by more than the spaces behind its commas.
 */
export function tidyTitle(text: string): string {
  const trimmed = text.trim();
  if (TIDY.test(trimmed)) return trimmed;
  // The white space that is left is spaces. What is not in a text need not be sought in it by an expression.
  const plain = text.replace(ORNAMENTS, " ");
  const single = plain.includes("  ") ? plain.replace(/ +/g, " ") : plain;
  const listed = HAS_LIST_SIGN.test(single)
    ? single.replace(LIST_SIGNS, (sign) => (sign.includes(",") ? ", " : "/"))
    : single;
  return (listed.includes(" ") ? listed.replace(CHINESE_SPACES, "") : listed).replace(EDGES, "");
}
