/** The first record of a CSV file. */
export interface Heading {
  readonly delimiter: string;
  /** Names of the columns, each different: an empty one is `column3`, a repeated one `salary_2`. */
  readonly columns: readonly string[];
}

const DELIMITERS = [",", "\t", ";", "|"] as const;

/** Reads the names of the columns from the beginning of a CSV file; `null` where the first line is empty. */
export function readHeading(text: string, delimiter?: string): Heading | null {
  const chosen = delimiter ?? likeliestDelimiter(text);
  const names = firstRecord(text, chosen);
  if (names.every((name) => name === "")) return null;
  return { delimiter: chosen, columns: distinctNames(names) };
}

/** The delimiter that splits the first record into the most fields; the first of them where they are equal. */
function likeliestDelimiter(text: string): string {
  const counts = DELIMITERS.map((delimiter) => firstRecord(text, delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

function firstRecord(text: string, delimiter: string): string[] {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(index + 1) === '"') field += text.charAt(index++);
      else quoted = false;
    } else if (character === '"' && field === "") quoted = true;
    else if (character === delimiter) {
      fields.push(field.trim());
      field = "";
    } else if (character === "\n" || character === "\r") break;
    else field += character;
  }
  fields.push(field.trim());
  return fields;
}

/** DuckDB tells columns apart without regard to case, so names must differ without it. */
function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = name === "" ? `column${index + 1}` : name;
    let free = base;
    for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${base}_${copy}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
