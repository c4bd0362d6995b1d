import { SMALL_WORDS, SPELLINGS } from "./title.data.js";

const LATIN_WORD = /\.?[a-zß-öø-ÿ0-9][a-zß-öø-ÿ0-9'.+#]*/g;

let lists: { readonly spellings: ReadonlyMap<string, string>; readonly small: ReadonlySet<string> } | undefined;

/**
 * Gives the Latin words of a lower-case title their one spelling: that of the list; else capitals where the word has no vowel
 * (`php` → `PHP`) or is a number with a letter or two (`3d` → `3D`) or the name of a standard (`iso9001`); else a capital at the beginning.
 *
 * @param text - A lower-case title.
 * @returns The title, as long as `text`.
 */
export function spellLatinWords(text: string): string {
  lists ??= {
    spellings: new Map(SPELLINGS.split(" ").map((word) => [word.toLowerCase(), word])),
    small: new Set(SMALL_WORDS.split(" ")),
  };
  const { spellings, small } = lists;
  return text.replace(LATIN_WORD, (word, place: number) => {
    if (small.has(word) && text[place - 1] === " " && text[place + word.length] === " ") return word;
    const isInitials =
      /^(?:\d+[a-z]{1,2}|[a-z]{1,4}\d{3,})$/.test(word) || (word.length <= 5 && !/[aeiouyß-ÿ]/.test(word));
    return spellings.get(word) ?? (isInitials ? capitals(word) : capitals(word.slice(0, 1)) + word.slice(1));
  });
}

/** Capitals of letters that have one of the same length. */
function capitals(text: string): string {
  return text.replace(/[a-zà-öø-þ]/g, (letter) => letter.toUpperCase());
}
