import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultLexicon } from "../../../src/parse/lexicon.js";
import { compileLexicon } from "../../../src/parse/lexicon-compile.js";
import { parseRequirements } from "../../../src/parse/requirements.js";
import { foldRequirementText } from "../../../src/parse/requirements-fold.js";
import { negationRules } from "../../../src/parse/requirements-negation.js";
import { cellText } from "../../../src/records/cell-text.js";
import { countRequirements, prepareRequirementText } from "../../../src/sql/match-requirements.js";
import { hostileRequirementText } from "../../support/requirement-arbitraries.js";
import { requirementText } from "../../support/requirement-reference.js";
import type { Engine } from "./engine.js";
import { HOSTILE_NAMES, HOSTILE_TEXTS } from "./hostile.js";

/** What an engine can hold, and what a driver lets through. */
export interface EngineLimits {
  /** Characters that no text can hold. */
  readonly withoutNul: boolean;
}

const TABLE = "dialect_laws";

/**
 * The laws that every dialect keeps on its engine.
 *
 * @param engineOf - The engine, once it has been started.
 * @param limits - What it cannot hold.
 */
export function dialectLaws(engineOf: () => Engine, { withoutNul }: EngineLimits): void {
  const possible = (text: string): string => {
    const wellFormed = text.replace(/\p{Cs}/gu, "\ufffd");
    return withoutNul ? wellFormed.replaceAll("\u0000", "") : wellFormed;
  };
  const texts = withoutNul ? HOSTILE_TEXTS : [...HOSTILE_TEXTS, "\u0000", "a\u0000b", "\u00001"];

  /** What an expression over each of some texts comes to, in their order. */
  async function evaluate(given: readonly string[], expression: (column: string) => string): Promise<unknown[]> {
    const { dialect, executor, load } = engineOf();
    await load(
      TABLE,
      given.map((value) => ({ value })),
    );
    const sql = `SELECT place, ${expression("value")} AS result FROM ${dialect.identifier(TABLE)}`;
    return inOrder(await executor.all(sql)).map(({ result }) => result);
  }

  test("a text comes back as it was written into a statement", async () => {
    const { dialect, executor } = engineOf();
    const columns = texts.map((text, index) => `${dialect.text(text)} AS t${index}`);
    const [row] = await executor.all(`SELECT ${columns.join(", ")}`);
    expect(texts.map((_, index) => row?.[`t${index}`])).toEqual(texts);
  });

  test("two texts are equal only where they are the same, and no text is the empty one", async () => {
    const { dialect, executor, load } = engineOf();
    const distinct = [...new Set(texts)];
    await load(
      TABLE,
      [...distinct, ...distinct, null].map((value) => ({ value })),
    );
    const key = dialect.toText("value");
    const groups = await executor.all(
      `SELECT coalesce(${key}, ${dialect.text("")}) AS k, count(*) AS n FROM ${TABLE} GROUP BY coalesce(${key}, ${dialect.text("")})`,
    );
    expect(new Map(groups.map(({ k, n }) => [k, Number(n)]))).toEqual(
      new Map([...distinct.map((text) => [text, 2] as const), ["", 1]]),
    );
  });

  test("a column of any name is read", async () => {
    const { dialect, executor, load } = engineOf();
    await load(TABLE, [Object.fromEntries(HOSTILE_NAMES.map((name, index) => [name, `value ${index}`]))]);
    const columns = HOSTILE_NAMES.map((name, index) => `${dialect.identifier(name)} AS c${index}`);
    const [row] = await executor.all(`SELECT ${columns.join(", ")} FROM ${dialect.identifier(TABLE)}`);
    expect(HOSTILE_NAMES.map((_, index) => row?.[`c${index}`])).toEqual(
      HOSTILE_NAMES.map((_, index) => `value ${index}`),
    );
  });

  test("a table of any contents is made, filled and removed", async () => {
    const { dialect, executor } = engineOf();
    const columns = [
      { name: "id", type: "integer" },
      { name: "key_text", type: "text" },
    ] as const;
    const rows = texts.map(
      (text, index) => [index % 2 === 0 ? Number.MAX_SAFE_INTEGER - index : -index, text] as const,
    );
    const table = "dialect_laws_rows";
    await executor.run(dialect.dropTable(table));
    await executor.run(dialect.createTable(table, columns));
    for (const statement of dialect.insert(table, columns, rows)) await executor.run(statement);
    const read = await executor.all(`SELECT id, key_text FROM ${dialect.identifier(table)}`);
    expect(new Map(read.map(({ id, key_text }) => [Number(id), key_text]))).toEqual(new Map(rows));
    await executor.run(dialect.dropTable(table));
    await executor.run(dialect.dropTable(table));
    await expect(executor.all(`SELECT id FROM ${dialect.identifier(table)}`)).rejects.toThrow();
  });

  test("many rows are added in several batches", async () => {
    const { dialect, executor } = engineOf();
    const columns = [
      { name: "id", type: "integer" },
      { name: "years", type: "integer" },
    ] as const;
    const rows = Array.from({ length: 45_000 }, (_, index) => [index, index % 23]);
    const table = "dialect_laws_rows";
    await executor.run(dialect.createTable(table, columns));
    for (const statement of dialect.insert(table, columns, rows)) await executor.run(statement);
    const [row] = await executor.all(
      `SELECT count(*) AS n, ${dialect.sum("id")} AS ids, ${dialect.sum("years")} AS years FROM ${dialect.identifier(table)}`,
    );
    // 0 + … + 44 999 = 44 999 · 45 000 / 2; 1956 whole rounds of 0 + … + 22 = 253, and 12 more rows of 0 + … + 11 = 66.
    expect([row?.n, row?.ids, row?.years].map(Number)).toEqual([45_000, 1_012_477_500, 1956 * 253 + 66]);
    await executor.run(dialect.dropTable(table));
  });

  test("the rows of a query are numbered once, no two alike", async () => {
    const { dialect, executor, load } = engineOf();
    await load(
      TABLE,
      Array.from({ length: 5000 }, (_, index) => ({ value: `text ${index % 1000}` })),
    );
    const table = "dialect_laws_numbered";
    await executor.run(dialect.dropTable(table));
    await executor.run(
      dialect.createTableAs(
        table,
        `SELECT ${dialect.rowNumber()} AS id, key_text FROM (SELECT value AS key_text FROM ${TABLE} GROUP BY value) AS texts`,
      ),
    );
    const query = `SELECT id, key_text FROM ${dialect.identifier(table)}`;
    const [first, second] = [await executor.all(query), await executor.all(query)].map(
      (rows) => new Map(rows.map(({ id, key_text }) => [Number(id), key_text])),
    );
    expect(first?.size).toBe(1000);
    expect([...(first?.keys() ?? [])].every((id) => Number.isSafeInteger(id) && id >= 0)).toBe(true);
    expect(second).toEqual(first);
    await executor.run(dialect.dropTable(table));
  });

  test("a sum has more digits than any integer that is added, and is 0 over no rows", async () => {
    const { dialect, executor } = engineOf();
    const most = String(2n ** 62n);
    const rows = [1, 2, 3, 4, 5]
      .map((one) => `SELECT ${one} AS one, ${dialect.toInteger(most)} AS x`)
      .join(" UNION ALL ");
    const [row] = await executor.all(
      `SELECT ${dialect.sum(`CASE WHEN one > 0 THEN ${dialect.widen("x")} ELSE 0 END`)} AS a, ${dialect.sum(`${dialect.widen("x")} * one`)} AS b, ${dialect.sum("x")} AS c FROM (${rows}) AS t`,
    );
    expect([row?.a, row?.b, row?.c].map((value) => BigInt(String(value)))).toEqual([
      5n * 2n ** 62n,
      15n * 2n ** 62n,
      5n * 2n ** 62n,
    ]);
    const [none] = await executor.all(`SELECT ${dialect.sum("x")} AS a FROM (${rows}) AS t WHERE one > 5`);
    expect(Number(none?.a)).toBe(0);
  });

  test("replaces, translates, joins, measures and finds as JS does", async () => {
    const { dialect } = engineOf();
    const from = "'\\\"`$ＡＢé焊\u00a0;a";
    const to = "1234567890xy";
    expect(await evaluate(texts, (value) => dialect.translate(value, from, to))).toEqual(
      texts.map((text) =>
        [...text]
          .map((character) => (from.includes(character) ? to.charAt(from.indexOf(character)) : character))
          .join(""),
      ),
    );
    for (const [search, replacement] of [
      ["'", "\\1"],
      ["\\", "$1 ' &"],
      ["$", "\\\\"],
      ["焊", ""],
      [" ", "\n"],
    ] as const) {
      expect(await evaluate(texts, (value) => dialect.replace(value, search, replacement))).toEqual(
        texts.map((text) => text.replaceAll(search, () => replacement)),
      );
    }
    expect(await evaluate(texts, (value) => dialect.concat(dialect.text("'"), value, dialect.text("\\")))).toEqual(
      texts.map((text) => `'${text}\\`),
    );
    const lengths = (await evaluate(texts, (value) => dialect.length(value))).map(Number);
    expect(lengths).toEqual(texts.map((text) => [...text].length));
    const literals = ["'", "\\", "${", "焊", "\u{1f600}", "; "];
    const found = await evaluate(
      texts,
      (value) => `CASE WHEN ${dialect.containsAny(value, literals)} THEN 1 ELSE 0 END`,
    );
    expect(found.map(Number)).toEqual(
      texts.map((text) => (literals.some((literal) => text.includes(literal)) ? 1 : 0)),
    );
    const many = [...Array.from({ length: 600 }, (_, index) => `no such ${index}`), "DROP"];
    const dropped = await evaluate(texts, (value) => `CASE WHEN ${dialect.containsAny(value, many)} THEN 1 ELSE 0 END`);
    expect(dropped.map(Number)).toEqual(texts.map((text) => (text.includes("DROP") ? 1 : 0)));
  });

  test("takes what stands in a replacement as it stands", async () => {
    const { dialect } = engineOf();
    const given = ["a1b22", "", "x9'9"];
    for (const replacement of ["<$1>", "\\$1\\", "&$1&", "'$1'", "\\0", "$", "$1$1"]) {
      expect(await evaluate(given, (value) => dialect.replacePattern(value, "([0-9]+)", replacement))).toEqual(
        given.map((text) => text.replace(/([0-9]+)/g, (digits) => replacement.replaceAll("$1", () => digits))),
      );
    }
  });

  test("lists come as JSON, and joined without what is empty", async () => {
    const { dialect, executor, load } = engineOf();
    const lists: (readonly (string | null)[] | null)[] = [
      ["a", "b"],
      [],
      ["", null, "x", ""],
      [null],
      ["'", '"', "\\", "\n", ",", "]", "焊工", "\u{1f600}"],
      Array.from({ length: 1500 }, (_, index) => String(index)),
      ["x"],
    ];
    await load(
      TABLE,
      lists.map((list) => ({ list })),
    );
    const rows = inOrder(
      await executor.all(
        `SELECT place, ${dialect.listToJson("list")} AS json, coalesce(${dialect.joinList("list")}, ${dialect.text("")}) AS joined FROM ${TABLE}`,
      ),
    );
    expect(rows.map(({ json }) => JSON.parse(String(json)))).toEqual(lists);
    expect(rows.map(({ joined }) => joined)).toEqual(lists.map((list) => cellText(list, "\n")));
  });

  test("negated phrases are taken out as in JS", async () => {
    const { dialect } = engineOf();
    const folded = fc
      .sample(requirementText(LITERALS), { numRuns: 3000 })
      // A character beyond U+FFFF is two in JS and one elsewhere; the plan replaces them before.
      .map((text) => `\n${foldRequirementText(possible(text).replace(/[\u{10000}-\u{10ffff}]/gu, "\ufffd\ufffd"))}\n`);
    for (const { pattern, replacement } of negationRules()) {
      const expected = folded.map((text) => text.replace(new RegExp(pattern, "g"), replacement));
      const received = await evaluate(folded, (value) => dialect.replacePattern(value, pattern, replacement));
      // What a lazy match and the shortest one leave may differ in the middle of what is taken out.
      expect(differences(folded, received, expected)).toEqual([]);
    }
  });

  test("requirements are counted as in JS", async () => {
    const { dialect, executor, load } = engineOf();
    const lexicon = compileLexicon(defaultLexicon());
    const given = [
      ...fc.sample(requirementText(LITERALS), { numRuns: 1500 }),
      ...fc.sample(hostileRequirementText, { numRuns: 500 }),
    ].map(possible);
    await load(
      TABLE,
      given.map((value) => ({ value })),
    );
    const prepared = `SELECT place, ${prepareRequirementText(dialect, "value")} AS prepared FROM ${TABLE}`;
    const sql = `SELECT place, ${countRequirements(dialect, lexicon, "prepared")} AS result FROM (${dialect.computedOnce(prepared)}) AS t`;
    const received = inOrder(await executor.all(sql)).map(({ result }) => Number(result));
    const expected = given.map((text) => Math.round(parseRequirements(text, { lexicon }).weightedCount * 1000));
    expect(expected.filter((count) => count > 0).length).toBeGreaterThan(300);
    expect(differences(given, received, expected)).toEqual([]);
  });
}

const LITERALS: readonly string[] = defaultLexicon()
  .flatMap(({ literals }) => literals)
  .filter((_, index) => index % 5 === 0);

function inOrder(rows: readonly Readonly<Record<string, unknown>>[]): readonly Readonly<Record<string, unknown>>[] {
  return [...rows].sort((a, b) => Number(a.place) - Number(b.place));
}

/** The first few of what differs, each with the text that it came of. */
function differences(given: readonly string[], received: readonly unknown[], expected: readonly unknown[]): unknown[] {
  return given
    .map((text, index) => ({ text, received: received[index], expected: expected[index] }))
    .filter((each) => each.received !== each.expected)
    .slice(0, 5);
}
