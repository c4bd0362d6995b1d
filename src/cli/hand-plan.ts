import { join } from "node:path";
import {
  planStatements,
  type SqlExecutor,
  type SqlTally,
  type SqlTallyOptions,
  tallyWithSql,
} from "shortage-index/sql";
import type { HandDialect } from "./hand-dialect.js";
import { readAnswer } from "./read-answer.js";

/**
 * A plan in two scripts, with files in between: what `tallyWithSql` runs, written down, and what it would get, read.
 *
 * The files lie in `texts` and `counts` of the folder.
 */
export class HandPlan {
  readonly #dialect: HandDialect;
  readonly #options: SqlTallyOptions;
  readonly #folder: string;
  readonly #planned: ReturnType<typeof planStatements>;

  /**
   * @param dialect - The engine.
   * @param options - What to count, and how.
   * @param folder - Absolute path of the folder of the answers.
   */
  constructor(dialect: HandDialect, options: SqlTallyOptions, folder: string) {
    this.#dialect = dialect;
    this.#options = options;
    this.#folder = folder;
    this.#planned = planStatements(dialect, options);
  }

  /** The script that makes the tables of the distinct texts, and writes each to a file. */
  textsScript(): string {
    const fetched = this.#fetched();
    return scriptOf(
      this.#planned.flatMap(({ step, table, sql }) => {
        if (step === "create" && fetched.has(table)) return [this.#dialect.dropTable(table), sql];
        if (step !== "fetch") return [];
        return [this.#save("texts", table, `SELECT id, key_text FROM ${this.#dialect.identifier(table)}`)];
      }),
    );
  }

  /** The script that puts in what the texts come to, counts, and writes each answer to a file. */
  async countsScript(): Promise<string> {
    const statements: string[] = [];
    const made = new Map(this.#planned.flatMap(({ step, table, sql }) => (step === "create" ? [[sql, table]] : [])));
    await this.#run(
      (sql) => {
        const table = made.get(sql);
        // What a script that was cut off has left.
        if (table !== undefined) statements.push(this.#dialect.dropTable(table));
        statements.push(sql);
      },
      (kind, sql) => {
        statements.push(this.#save("counts", `${kind}-counts`, sql));
        const rejections = this.#planned.find((each) => each.step === "rejections" && each.kind === kind);
        if (rejections !== undefined) statements.push(this.#save("counts", `${kind}-rejections`, rejections.sql));
        return [];
      },
    );
    return scriptOf(statements);
  }

  /** What the answers come to. */
  tally(): Promise<SqlTally> {
    return this.#run(
      () => undefined,
      (kind, sql) => {
        const listed = this.#planned.some((each) => each.step === "rejections" && each.sql === sql);
        return readAnswer(this.#path("counts", `${kind}-${listed ? "rejections" : "counts"}`));
      },
    );
  }

  /** Runs the plan with the texts from the files; what is beside them goes to the two functions. */
  #run(
    run: (sql: string) => void,
    answer: (kind: string, sql: string) => readonly Readonly<Record<string, unknown>>[],
  ): Promise<SqlTally> {
    const fetched = this.#fetched();
    const texts = new Map(
      this.#planned.flatMap((each) => (each.step === "create" && fetched.has(each.table) ? [[each.sql, each]] : [])),
    );
    let present: { readonly kind: string; readonly table: string } | undefined;
    let isRead = false;
    const take = (sql: string): void => {
      const created = texts.get(sql);
      // The tables of texts are there since the first script.
      if (created === undefined) run(sql);
      else [present, isRead] = [created, false];
    };
    const find = (sql: string): readonly Readonly<Record<string, unknown>>[] => {
      const { kind = "", table = "" } = present ?? {};
      if (!sql.startsWith(`SELECT id, key_text FROM ${this.#dialect.identifier(table)} WHERE id > `)) {
        return answer(kind, sql);
      }
      // A file is one page, however long.
      const rows = isRead ? [] : readAnswer(this.#path("texts", table));
      isRead = true;
      return rows;
    };
    const executor: SqlExecutor = {
      run: (sql) => Promise.resolve(sql).then(take),
      all: (sql) => Promise.resolve(sql).then(find),
    };
    return tallyWithSql(executor, this.#dialect, this.#options);
  }

  #fetched(): ReadonlySet<string> {
    return new Set(this.#planned.filter(({ step }) => step === "fetch").map(({ table }) => table));
  }

  #save(folder: string, name: string, query: string): string {
    return this.#dialect.save(query, this.#path(folder, name));
  }

  #path(folder: string, name: string): string {
    return join(this.#folder, folder, `${name}.ndjson`);
  }
}

function scriptOf(statements: readonly string[]): string {
  // A line of psql's own ends a statement by itself.
  return statements.map((sql) => (/\n\\g [^\n]*$/.test(sql) ? `${sql}\n` : `${sql};\n`)).join("\n");
}
