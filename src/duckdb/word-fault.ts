import { encodingHint } from "./encoding-hint.js";
import { unreadable } from "./unreadable.js";
import { wordShortage } from "./word-shortage.js";

/** Says in one line what DuckDB found wrong with a file; an error of another kind passes unchanged. */
export async function wordFault(error: unknown, shown: string): Promise<unknown> {
  if (!(error instanceof Error) || !/^[A-Z][A-Za-z ]{1,40} Error: /.test(error.message)) return error;
  const text = error.message;
  const shortage = wordShortage(error);
  if (shortage !== error) return shortage;
  const line = /(?:CSV Error on Line: |in line )(\d+)/.exec(text)?.[1];
  const place = line === undefined ? shown : `${shown} line ${line}`;
  if (/Invalid unicode|not utf-8 encoded|invalid UTF-8/i.test(text)) {
    const hint = await encodingHint(shown);
    return unreadable(
      `${shown} is not UTF-8${line === undefined ? "" : ` (line ${line})`}`,
      hint === undefined
        ? "UTF-8, or its encoding named by `encoding`"
        : `UTF-8, or its encoding named by \`encoding\`: it reads as ${hint} (GBK)`,
    );
  }
  if (/unterminated quote/i.test(text)) {
    return unreadable(
      `${place} opens a quote that is not closed properly`,
      'a value in quotes with inner quotes doubled: "5"" pipe"',
    );
  }
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text);
  if (counts !== null) {
    return unreadable(
      `${place} has ${counts[2]} values where the heading has ${counts[1]} columns`,
      "as many values as columns, those with the delimiter inside in quotes",
    );
  }
  if (/invalid state/i.test(text)) {
    return unreadable(`${place} mixes kinds of line ends`, "one kind throughout: save the file again from an editor");
  }
  const longest = /Maximum line size of (\d+)/i.exec(text)?.[1];
  if (longest !== undefined) {
    const megabytes = Math.round(Number(longest) / 2 ** 20);
    return unreadable(`${place} has a line above ${megabytes} MB`, "shorter lines; is a quote left open?");
  }
  if (/Malformed JSON/i.test(text)) {
    return unreadable(`${place} holds malformed JSON`, "one JSON object a line, or an array of objects");
  }
  if (/parquet|magic bytes|thrift|snappy/i.test(text)) {
    return unreadable(`${shown} is no whole Parquet file (${firstLine(text)})`, "the file copied again");
  }
  return unreadable(`${place} cannot be read (${firstLine(text)})`, "a file that DuckDB reads");
}

function firstLine(text: string): string {
  return (text.split("\n", 1)[0] ?? "").replace(/\s+/g, " ").slice(0, 160);
}
