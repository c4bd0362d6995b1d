import type { Ledger, Rejection, RejectionReason } from "shortage-index";
import { LedgerCollector } from "./collect-ledger.js";
import { PositionCollector } from "./collect-positions.js";
import type { SqlExecutor } from "./executor.js";
import { type GroupSet, groupQuery } from "./group-query.js";
import { NOTHING } from "./job-queries.js";
import { nothingVocabulary } from "./nothing-vocabulary.js";
import type { PreparedPlan } from "./prepare-plan.js";
import type { PreparedSide } from "./prepared-side.js";
import { readInteger, readText } from "./read-integer.js";
import { REASONS, UNRECOGNISED } from "./reasons.js";
import { SettingCell } from "./salary-settings.js";
import { lookupColumns, type Vocabulary, vocabularyQuery } from "./side-plan.js";
import type { SqlProgress, SqlRunOptions } from "./tally-options.js";

/** Distinct texts that are fetched at once. */
const PAGE_ROWS = 100_000;

/** Texts shown in a ledger, by their numbers. */
type ShownTexts = ReadonlyMap<number, string>;

/** Runs a plan, a statement after the other. */
export class PlanRunner {
  readonly positions: PositionCollector;
  readonly #executor: SqlExecutor;
  readonly #plan: PreparedPlan;
  readonly #run: SqlRunOptions;
  readonly #tables: Set<string> = new Set();

  /**
   * @param executor - Runs statements.
   * @param plan - What to run.
   * @param run - Progress, and a signal to end.
   */
  constructor(executor: SqlExecutor, plan: PreparedPlan, run: SqlRunOptions) {
    this.#executor = executor;
    this.#plan = plan;
    this.#run = run;
    this.positions = new PositionCollector(plan.context, plan.method.by === "industry-and-name");
  }

  /**
   * Counts the rows of one kind.
   *
   * @param side - The rows.
   * @returns Their ledger; their counts are in `positions`.
   */
  async countSide<Field extends string>(side: PreparedSide<Field>): Promise<Ledger<Field>> {
    const { dialect, method } = this.#plan;
    const shown = new Map<string, ShownTexts>();
    let prepared: Promise<unknown> | undefined;
    const prepare = (): void => {
      // Its fault is thrown where it is awaited.
      prepared ??= side.prepare?.().then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
    };
    for (const vocabulary of side.plan.vocabularies) {
      const query = vocabularyQuery(side.plan, vocabulary);
      shown.set(vocabulary.field, await this.#readVocabulary(side, vocabulary, query, prepare));
    }
    prepare();
    if (side.needsNothing) {
      const { vocabulary, query } = nothingVocabulary(side.plan);
      await this.#readVocabulary(side, vocabulary, query);
    }
    if (side.queries.first !== undefined) {
      await this.#createAs(side.plan.names.first(side.kind), side.queries.first);
    }
    const fault = await prepared;
    if (typeof fault === "object" && fault !== null && "error" in fault) throw fault.error;
    this.#report({ kind: side.kind, phase: "count" });
    const texts = side.textFields.filter((field) => (shown.get(field)?.size ?? 0) > 0);
    const { sql, sets } = groupQuery(dialect, side.kind, side.queries.rows, method, texts);
    const ledger = new LedgerCollector(side.emptyLedger);
    for (const row of await this.#all(sql)) {
      this.#take(side, row, sets[readInteger(row.set_number, "set")] as GroupSet, shown, ledger);
    }
    const rejections = ledger.rejected === 0 ? [] : await this.#rejections(side);
    return ledger.finish(rejections, side.keepUnrecognised);
  }

  /** Fetches the distinct texts of a column, reads each, and writes back what they come to. */
  async #readVocabulary<Field extends string>(
    side: PreparedSide<Field>,
    vocabulary: Vocabulary,
    query: string,
    whileReading: () => void = () => undefined,
  ): Promise<ShownTexts> {
    const { dialect } = this.#plan;
    const { field, key, figures, texts, lookup } = vocabulary;
    this.#report({ kind: side.kind, phase: "vocabulary", field });
    await this.#createAs(texts, query);
    const columns = lookupColumns(vocabulary);
    await this.#execute(dialect.createTable(lookup, columns));
    this.#tables.add(lookup);
    const shown = new Map<number, string>();
    const gap = side.textFields.includes(field) ? figures.columns.indexOf("gap") : -1;
    for (let last = -1; ; ) {
      const page = await this.#all(
        `SELECT id, key_text FROM ${dialect.identifier(texts)} WHERE id > ${last} ORDER BY id LIMIT ${PAGE_ROWS}`,
      );
      whileReading();
      const rows: (readonly number[])[] = [];
      for (const row of page) {
        const id = readInteger(row.id, "id");
        const cell = key.read(readText(row.key_text, field));
        const read = figures.read(cell);
        if (field !== NOTHING || read[0] === 1) rows.push([id, ...read]);
        if (gap >= 0 && read[gap] === UNRECOGNISED) shown.set(id, showCell(side, cell));
        last = id;
      }
      for (const statement of dialect.insert(lookup, columns, rows)) await this.#execute(statement);
      if (page.length < PAGE_ROWS) return shown;
    }
  }

  #take<Field extends string>(
    side: PreparedSide<Field>,
    row: Readonly<Record<string, unknown>>,
    set: GroupSet,
    shown: ReadonlyMap<string, ShownTexts>,
    ledger: LedgerCollector<Field>,
  ): void {
    if (typeof set === "object") {
      const text = shown.get(set.textOf)?.get(readInteger(row.first_key, "id"));
      if (text !== undefined) ledger.addText(set.textOf, text, readInteger(row.n, "n"));
    } else if (set === "gaps") {
      ledger.addRows(
        readInteger(row.first_key, "reason"),
        readInteger(row.second_key, "gaps"),
        readInteger(row.n, "n"),
      );
    } else if (set === "salary") this.positions.addSalaries(row);
    else if (set === "industry") this.positions.addIndustries(row);
    else if (set !== "position") this.positions.addFigure(row, set);
    else if (side.kind === "talent") this.positions.addTalent(row);
    else this.positions.addJobs(row);
  }

  async #rejections<Field extends string>(side: PreparedSide<Field>): Promise<readonly Rejection[]> {
    const { queries, keepRejections, plan } = side;
    if (queries.rejections === undefined || keepRejections === 0) return [];
    this.#report({ kind: side.kind, phase: "rejections" });
    const found = await this.#all(queries.rejections(keepRejections));
    return found.map((row) => {
      const place = readInteger(row.place, "place");
      const reason = REASONS[readInteger(row.reason, "reason")] as RejectionReason;
      const field = reason.startsWith("status") ? "status" : reason.startsWith("count") ? "count" : "title";
      const vocabulary = plan.vocabularies.find((each) => each.field === field);
      const cell = vocabulary?.key.read(readText(row[`${field}_text`], field));
      const first = reason === "duplicate" ? { firstRow: readInteger(row.first_place, "first_place") } : {};
      return { row: place, ordinal: place + 1, reason, received: showCell(side, cell), ...first };
    });
  }

  /** Removes every table that was made; what cannot be removed ends with the session. */
  async dropTables(): Promise<void> {
    for (const table of this.#tables) {
      await this.#executor.run(this.#plan.dialect.dropTable(table)).catch(() => undefined);
    }
  }

  async #createAs(table: string, query: string): Promise<void> {
    // Only what was made here is removed: where a name is taken, another run may be at work.
    await this.#execute(this.#plan.dialect.createTableAs(table, query));
    this.#tables.add(table);
  }

  async #execute(sql: string): Promise<void> {
    this.#checkSignal();
    await this.#executor.run(sql);
  }

  async #all(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    this.#checkSignal();
    return await this.#executor.all(sql);
  }

  #report(progress: SqlProgress): void {
    this.#run.onProgress?.(progress);
  }

  #checkSignal(): void {
    this.#run.signal?.throwIfAborted();
  }
}

function showCell(side: PreparedSide<string>, cell: unknown): string {
  return side.reader.show(cell instanceof SettingCell ? cell.cell : cell);
}
