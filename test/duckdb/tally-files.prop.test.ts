import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRows, type TallyFilesOptions, tallyFiles } from "../../src/duckdb.js";
import type { TallyOptions } from "../../src/index.js";
import { type Counted, countInJs } from "../support/js-engine.js";
import { jobRows, SMALL_LEXICON, talentRows } from "../support/sql-arbitraries.js";
import { filesFor } from "./files.js";

const put = filesFor("tally-files-prop");

const own = (names: string): Record<string, string> => Object.fromEntries(names.split(" ").map((name) => [name, name]));
const columns = own("title industry headcount salary education experience description tags attributes company city");
const talentColumns = own("title industry status count");
const shared = { keepRejections: 6, keepUnrecognised: 4 };
const salary = { currency: "CNY", period: "month" } as const;

/** Values that only JSON has: lists, numbers, structures, half a surrogate pair. */
const jsonCells: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    3,
    1.5,
    true,
    null,
    [],
    ["英语", "java"],
    ["", "不限"],
    ["a", 1],
    { a: [1] },
    "java\ud800",
    "\udc00",
  ),
  fc.json({ maxDepth: 1 }).map((text) => JSON.parse(text) as unknown),
);

const jsonRows: fc.Arbitrary<readonly unknown[]> = jobRows.chain((rows) =>
  fc.tuple(
    ...rows.map((row) =>
      fc.oneof(
        { weight: 4, arbitrary: fc.constant<unknown>(row) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.constantFrom(...Object.keys(columns)), jsonCells)
            .map(([column, cell]): unknown => ({ ...row, [column]: cell })),
        },
        { weight: 1, arbitrary: fc.constantFrom<unknown>([], ["x"], "text", 5, null, {}) },
      ),
    ),
  ),
);

const methods: fc.Arbitrary<TallyOptions> = fc.constantFrom({}, { by: "industry-and-name" as const });

async function* chain(paths: readonly string[]): AsyncGenerator<unknown> {
  for (const path of paths) yield* readRows(path);
}

async function viaDuckDB(options: TallyFilesOptions): Promise<Counted> {
  const { tally, ...ledgers } = await tallyFiles({ columns, talentColumns, ...shared, ...options });
  return { tally: tally.toJSON(), ...ledgers };
}

const csv = (rows: readonly Readonly<Record<string, string | null>>[], names: readonly string[]): string =>
  [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\n")
    .concat("\n");

const ndjson = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

let files = 0;

describe("law: files through DuckDB come to what their rows come to in JS", () => {
  it("for NDJSON with every kind of value, split into files, with one thread or two", async () => {
    await fc.assert(
      fc.asyncProperty(
        jsonRows,
        fc.option(talentRows, { nil: undefined }),
        fc.nat(14),
        methods,
        fc.constantFrom(undefined, { key: ["title", "company"] }, { key: ["tags"] }),
        fc.constantFrom(1, 2),
        async (rows, talent, cut, method, duplicates, threads) => {
          files += 1;
          const parts = [rows.slice(0, cut), rows.slice(cut)].filter((part) => part.length > 0);
          // A file of nothing but scalars names no column, which is refused by both.
          fc.pre(parts.length > 0 && parts.every((part) => part.some((row) => isObject(row))));
          const paths = parts.map((part, place) => put(`${files}-${place}.ndjson`, `\n${ndjson(part)} \n`));
          const keyed = duplicates === undefined ? {} : { duplicates };
          const people =
            talent === undefined || talent.length === 0 ? undefined : put(`${files}-t.ndjson`, ndjson(talent));
          const js = await countInJs(
            { rows: chain(paths), options: { kind: "job", salary, lexicon: SMALL_LEXICON, ...keyed, ...shared } },
            people === undefined ? null : { rows: readRows(people), options: { kind: "talent", ...shared } },
            method,
          );
          const duckdb = await viaDuckDB({
            ...method,
            ...keyed,
            advertisements: paths,
            ...(people === undefined ? {} : { talent: [people] }),
            salary,
            lexicon: SMALL_LEXICON,
            threads,
          });
          expect(duckdb).toEqual(js);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it("for CSV, and for CSV and NDJSON mixed", async () => {
    await fc.assert(
      fc.asyncProperty(jobRows, jobRows, fc.boolean(), async (first, second, isMixed) => {
        files += 1;
        // DuckDB takes a line break in quotes as it stands in JS and there.
        fc.pre(first.length > 0 && second.length > 0);
        const names = Object.keys(columns);
        const paths = [
          put(`${files}-a.csv`, csv(first, names)),
          isMixed ? put(`${files}-b.ndjson`, ndjson(second)) : put(`${files}-b.csv`, csv(second, names)),
        ];
        const js = await countInJs(
          { rows: chain(paths), options: { kind: "job", salary, lexicon: SMALL_LEXICON, ...shared } },
          null,
        );
        expect(await viaDuckDB({ advertisements: paths, salary, lexicon: SMALL_LEXICON })).toEqual(js);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

function isObject(row: unknown): boolean {
  return typeof row === "object" && row !== null && !Array.isArray(row) && Object.keys(row).length > 0;
}
