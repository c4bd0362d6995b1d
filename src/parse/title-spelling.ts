import { SHORT_WORDS, SMALL_WORDS, SPELLINGS } from "./title.data.js";

const INITIALS =
  /^(?!\d+(?:st|nd|rd|th)$)(?:[a-z]{2,3}|[^aeiouyß-ÿ]{1,5}|\d+[a-z]{1,2}|[a-z]{1,4}\d{3,}|(?:[a-z]\.){1,4}[a-z])$/;
const LATIN_WORD = /\.?[a-zß-öø-ÿ0-9][a-zß-öø-ÿ0-9'.+#]*/g;

interface Lists {
  readonly spellings: ReadonlyMap<string, string>;
  readonly small: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
}

let lists: Lists | undefined;

/**
 * Gives the Latin words of a lower-case title their one spelling: that of the list; else capitals where the word looks like initials,
 * which is two or three letters (`coe` → `COE`) unless listed as a word (`app`), up to five without a vowel (`html`), a number with
 * a letter or two (`3d`, but `2nd`), a standard (`iso9001`) or letters with dots (`u.s`); else a capital at the beginning. It never depends on how the word was written.
 *
 * @param text - A lower-case title.
 * @returns The title, as long as `text`.
 */
export function spellLatinWords(text: string): string {
  lists ??= {
    spellings: new Map(SPELLINGS.split(" ").map((word) => [word.toLowerCase(), word])),
    small: new Set(SMALL_WORDS.split(" ")),
    short: new Set(`${SMALL_WORDS} ${SHORT_WORDS}`.split(" ")),
  };
  const { spellings, small, short } = lists;
  return text.replace(LATIN_WORD, (word, place: number) => {
    if (small.has(word) && text[place - 1] === " " && text[place + word.length] === " ") return word;
    const stop = word.endsWith(".") ? word.length - 1 : word.length;
    const bare = word.slice(0, stop);
    const spelt = spellings.get(bare);
    if (spelt !== undefined) return spelt + word.slice(stop);
    const areInitials = INITIALS.test(bare) && !short.has(bare);
    return areInitials ? capitals(word) : capitals(word.slice(0, 1)) + word.slice(1);
  });
}

/** Capitals of letters that have one of the same length. */
function capitals(text: string): string {
  return text.replace(/[a-zà-öø-þ]+/g, (letters) => letters.toUpperCase());
}
