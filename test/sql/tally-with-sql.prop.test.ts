import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jobFields, type TallyOptions, talentFields } from "../../src/index.js";
import { duckdbDialect, type SqlTallyOptions, tallyWithSql } from "../../src/sql.js";
import { connectionFor } from "../duckdb/connect.js";
import { countInJs } from "../support/js-engine.js";
import { jobRows, SMALL_LEXICON, type TextRow, talentRows } from "../support/sql-arbitraries.js";
import { executorOf, putRows } from "./duckdb-engine.js";

const connection = connectionFor();

const own = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, name]));

const methods: fc.Arbitrary<TallyOptions> = fc.constantFrom(
  {},
  { by: "industry-and-name" as const },
  { vacanciesWhenSeveral: 5, vacanciesWhenUnstated: 3 },
);

const inSql = async (options: SqlTallyOptions): Promise<unknown> => {
  const { tally, ...ledgers } = await tallyWithSql(executorOf(connection()), duckdbDialect, options);
  return { tally: tally.toJSON(), ...ledgers };
};

const shared = { keepRejections: 6, keepUnrecognised: 4 };
const salary = { currency: "CNY", period: "month" } as const;

/** Both ways over the same rows. */
async function bothWays(
  jobs: readonly TextRow[],
  talent: readonly TextRow[] | null,
  method: TallyOptions,
  duplicates: { readonly key: readonly string[] } | undefined,
): Promise<readonly [unknown, unknown]> {
  await putRows(connection(), "ads", jobFields, jobs);
  if (talent !== null) await putRows(connection(), "people", talentFields, talent);
  const keyed = duplicates === undefined ? {} : { duplicates };
  const js = await countInJs(
    { rows: jobs, options: { kind: "job", salary, lexicon: SMALL_LEXICON, ...keyed, ...shared } },
    talent === null ? null : { rows: talent, options: { kind: "talent", status: "stock", ...shared } },
    method,
  );
  const sql = await inSql({
    ...method,
    jobs: {
      from: "ads",
      columns: own(jobFields),
      order: "place",
      salary,
      lexicon: SMALL_LEXICON,
      ...keyed,
      ...shared,
    },
    ...(talent === null
      ? {}
      : { talent: { from: "people", columns: own(talentFields), order: "place", status: "stock", ...shared } }),
  });
  return [js, sql];
}

describe("law: SQL counts as JS does", () => {
  it("whatever the texts are", async () => {
    await fc.assert(
      fc.asyncProperty(
        jobRows,
        fc.option(talentRows),
        methods,
        fc.constantFrom(undefined, { key: ["title", "company"] }, { key: ["city"] }),
        async (jobs, talent, method, duplicates) => {
          const [js, sql] = await bothWays(jobs, talent, method, duplicates);
          expect(sql).toEqual(js);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it("whatever the columns are called", async () => {
    const names = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom('a"b', "'", "`", "x; DROP TABLE ads; --", "/*", "select", "标题", "key_text", "id", "r", "\\"),
        fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }),
      ),
      { minLength: 4, maxLength: 4, selector: (name) => name.toLowerCase() },
    );
    await fc.assert(
      fc.asyncProperty(jobRows, names, async (rows, columns) => {
        fc.pre(!columns.some((column) => column.toLowerCase() === "place" || column in Object.prototype));
        const fields = ["title", "salary", "education", "tags"] as const;
        const renamed = rows.map((row) =>
          Object.fromEntries(fields.map((field, place) => [columns[place] as string, row[field] ?? null])),
        );
        await putRows(connection(), "ads", columns, renamed);
        const chosen = Object.fromEntries(fields.map((field, place) => [field, columns[place] as string]));
        const js = await countInJs(
          { rows: renamed, options: { kind: "job", columns: chosen, lexicon: SMALL_LEXICON } },
          null,
        );
        // A field that is not chosen has its own name in JS, and none of these columns is called so.
        fc.pre(!columns.some((column) => jobFields.some((field) => field === column)));
        expect(await inSql({ jobs: { from: "ads", columns: chosen, order: "place", lexicon: SMALL_LEXICON } })).toEqual(
          js,
        );
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("in any order of the rows, save for the list of rejections", async () => {
    await fc.assert(
      fc.asyncProperty(jobRows, async (rows) => {
        const options = (): SqlTallyOptions => ({
          jobs: { from: "ads", columns: own(jobFields), salary, lexicon: SMALL_LEXICON },
        });
        await putRows(connection(), "ads", jobFields, rows);
        const there = await inSql(options());
        await putRows(connection(), "ads", jobFields, [...rows].reverse());
        expect(await inSql(options())).toEqual(there);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});
