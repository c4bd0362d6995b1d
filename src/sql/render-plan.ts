import type { Dialect } from "./dialect.js";
import { groupQuery } from "./group-query.js";
import { nothingVocabulary } from "./nothing-vocabulary.js";
import { preparePlan } from "./prepare-plan.js";
import type { PreparedSide } from "./prepared-side.js";
import { lookupColumns, type Vocabulary, vocabularyQuery } from "./side-plan.js";
import type { SqlTallyOptions } from "./tally-options.js";

/** One statement of a plan that is written and not run. */
export interface PlannedStatement {
  /** What comes of it: a table that is made, texts to be read, figures to be put in, or counts. */
  readonly step: "create" | "fetch" | "insert" | "count" | "rejections" | "drop";
  readonly kind: "job" | "talent";
  /** The table that is made, read, filled or removed; empty for a query that counts. */
  readonly table: string;
  /** The statement; of an `insert` the comment that stands for the rows. */
  readonly sql: string;
}

/**
 * Writes a whole plan without running it, for people who look at it or paste it into a notebook.
 *
 * @param dialect - The engine.
 * @param options - What to count, and how.
 * @returns Statements in order, each ended by a semicolon, with a comment before it; where figures are put in, a comment
 *   stands for the rows, which are known only once the texts are fetched.
 * @throws {IndexError} `invalid-option` at the first option that is not as described.
 * @example
 * renderPlan(duckdbDialect, { talent: { from: "people", columns: { title: "job" } } }).split("\n")[0]; // => "-- create · talent · shortage_index_talent_title_texts"
 */
export function renderPlan(dialect: Dialect, options: SqlTallyOptions): string {
  return planStatements(dialect, options)
    .map(({ step, kind, table, sql }) => {
      const head = `-- ${step} · ${kind}${table === "" ? "" : ` · ${table}`}`;
      return step === "insert" ? `${head}\n${sql}` : `${head}\n${sql};`;
    })
    .join("\n\n")
    .concat("\n");
}

/**
 * The statements of a plan, in order.
 *
 * @param dialect - The engine.
 * @param options - What to count, and how.
 * @returns The statements; nothing is run.
 * @throws {IndexError} `invalid-option` at the first option that is not as described.
 * @example
 * planStatements(duckdbDialect, { talent: { from: "people", columns: { title: "job" } } }).map(({ step }) => step); // => ["create", "fetch", "create", "insert", "count", "drop", "drop"]
 */
export function planStatements(dialect: Dialect, options: SqlTallyOptions): readonly PlannedStatement[] {
  const plan = preparePlan(dialect, options);
  return [plan.jobs, plan.talent].flatMap((side) => {
    if (side === null) return [];
    const { kind, queries, textFields } = side;
    const vocabularies: (readonly [Vocabulary, string])[] = side.plan.vocabularies.map((vocabulary) => [
      vocabulary,
      vocabularyQuery(side.plan, vocabulary),
    ]);
    if (side.needsNothing) {
      const { vocabulary, query } = nothingVocabulary(side.plan);
      vocabularies.push([vocabulary, query]);
    }
    const statements = vocabularies.flatMap(([vocabulary, query]) => ofVocabulary(dialect, side, vocabulary, query));
    const first = side.plan.names.first(kind);
    if (queries.first !== undefined) {
      statements.push({ step: "create", kind, table: first, sql: dialect.createTableAs(first, queries.first) });
    }
    const stated = textFields.filter((field) => side.plan.vocabularies.some((each) => each.field === field));
    const { sql } = groupQuery(dialect, kind, queries.rows, plan.method, stated);
    statements.push({ step: "count", kind, table: "", sql });
    const rejections = queries.rejections?.(side.keepRejections);
    if (rejections !== undefined) statements.push({ step: "rejections", kind, table: "", sql: rejections });
    const made = [
      ...vocabularies.flatMap(([{ texts, lookup }]) => [texts, lookup]),
      ...(queries.first === undefined ? [] : [first]),
    ];
    return [
      ...statements,
      ...made.map((table): PlannedStatement => ({ step: "drop", kind, table, sql: dialect.dropTable(table) })),
    ];
  });
}

function ofVocabulary(
  dialect: Dialect,
  { kind }: PreparedSide<string>,
  vocabulary: Vocabulary,
  query: string,
): PlannedStatement[] {
  const { texts, lookup } = vocabulary;
  const columns = lookupColumns(vocabulary);
  const names = columns.map(({ name }) => name).join(", ");
  return [
    { step: "create", kind, table: texts, sql: dialect.createTableAs(texts, query) },
    { step: "fetch", kind, table: texts, sql: `SELECT id, key_text, n FROM ${dialect.identifier(texts)} ORDER BY id` },
    { step: "create", kind, table: lookup, sql: dialect.createTable(lookup, columns) },
    {
      step: "insert",
      kind,
      table: lookup,
      sql: `-- rows of ${lookup} (${names}): what each text of ${texts} comes to`,
    },
  ];
}
