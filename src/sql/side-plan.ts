import type { FieldFigures } from "./cell-figures.js";
import type { Dialect, TableColumn } from "./dialect.js";
import type { PlanNames, RowKind } from "./plan-names.js";
import { columnKey, fieldKey, rowPlace, type SourceKey, sourceRelation } from "./source-keys.js";
import type { SqlSource } from "./sql-source.js";

/** One column whose distinct texts are read outside the engine. */
export interface Vocabulary {
  readonly field: string;
  readonly key: SourceKey;
  readonly figures: FieldFigures;
  /** Table of the texts: `id`, `key`, `n`. */
  readonly texts: string;
  /** Table of what they come to: `id` and the columns of the figures. */
  readonly lookup: string;
}

/** The parts of a plan that concern the rows of one kind. */
export interface SidePlan {
  readonly kind: RowKind;
  readonly dialect: Dialect;
  readonly names: PlanNames;
  readonly source: SqlSource<string>;
  readonly vocabularies: readonly Vocabulary[];
  /** Fields of the key of duplicates, in their order; undefined where none are asked for. */
  readonly duplicates: readonly string[] | undefined;
  /** Expression of a row's place; undefined where the rows have no order. */
  readonly place: string | undefined;
}

/** What {@link planSide} needs of the options. */
export interface SideInput {
  readonly kind: RowKind;
  readonly dialect: Dialect;
  readonly names: PlanNames;
  readonly source: SqlSource<string> & { readonly duplicates?: { readonly key: readonly string[] } };
  readonly figures: Readonly<Record<string, FieldFigures>>;
  /** The figure of a cell of a duplicate's key: a number for each distinct text, 0 for none. */
  readonly duplicateFigures: FieldFigures;
  /** Names of the fields of this kind, those without figures included. */
  readonly fields: readonly string[];
}

/**
 * Plans what concerns the rows of one kind.
 *
 * @param input - The source, the dialect and what each field comes to.
 * @returns The plan; nothing is run.
 */
export function planSide(input: SideInput): SidePlan {
  const { kind, dialect, names, source, figures } = input;
  const vocabularies: Vocabulary[] = [];
  const add = (field: string, key: SourceKey | undefined, read: FieldFigures): void => {
    if (key === undefined) return;
    const tables = { texts: names.vocabulary(kind, field), lookup: names.lookup(kind, field) };
    vocabularies.push({ field, key, figures: read, ...tables });
  };
  for (const [field, read] of Object.entries(figures)) add(field, fieldKey(dialect, source, field), read);
  const duplicates = source.duplicates?.key.map((name, place) => {
    const field = `key${place + 1}`;
    const isField = input.fields.includes(name) || source.columns[name] !== undefined;
    // A name that is no field is a column; a field without a column is one that no row states.
    add(field, isField ? fieldKey(dialect, source, name) : columnKey(dialect, name, false), input.duplicateFigures);
    return field;
  });
  return { kind, dialect, names, source, vocabularies, duplicates, place: rowPlace(dialect, source) };
}

/** Columns of the table of a vocabulary's figures. */
export function lookupColumns({ figures }: Pick<Vocabulary, "figures">): readonly TableColumn[] {
  return ["id", ...figures.columns].map((name) => ({ name, type: "integer" }));
}

/** The query of a vocabulary's texts. */
export function vocabularyQuery({ dialect, source }: SidePlan, { key }: Vocabulary): string {
  return `SELECT ${dialect.rowNumber()} AS id, key_text, n FROM (
  SELECT key_text, count(*) AS n FROM (SELECT ${key.sql} AS key_text FROM ${sourceRelation(dialect, source)} AS source_rows) AS keys
  GROUP BY key_text
) AS texts`;
}

/** The rows of a source joined with what their texts come to. */
export interface ReadRows {
  /** What stands behind `FROM`. */
  readonly from: string;
  /** Expression of a figure of a field, or of what it is where no row states the field. */
  readonly figure: (field: string, column: string) => string;
  /** Expression of the number of a field's text; −1 where no row states the field. */
  readonly id: (field: string) => string;
  /** Expression of a field's text. */
  readonly text: (field: string) => string;
  /** Expression of the row's place; −1 where the rows have no order. */
  readonly place: string;
}

/**
 * Joins rows with what the texts of some fields come to. With a weight, rows that are alike are grouped first, and their
 * number is `r.weight`; without, each row stands for itself.
 *
 * @param plan - The plan of the rows.
 * @param fields - Fields that are needed; the others are not joined.
 * @param absent - What a field comes to that no row states.
 * @param further - Further expressions over the source, by name; columns of `r` in the result.
 * @param extra - What is joined to the source for them, and how many rows a row stands for.
 * @returns The rows.
 */
export function readRows(
  plan: SidePlan,
  fields: readonly string[],
  absent: Readonly<Record<string, FieldFigures>>,
  further: Readonly<Record<string, string>> = {},
  { join = "", weight }: { readonly join?: string; readonly weight?: string | undefined } = {},
): ReadRows {
  const { dialect } = plan;
  const used = plan.vocabularies.filter(({ field }) => fields.includes(field));
  const columns = [
    ...(plan.place === undefined ? [] : [`${plan.place} AS place`]),
    ...used.map(({ field, key }) => `${key.sql} AS text_${field}`),
    ...Object.entries(further).map(([name, sql]) => `${sql} AS ${name}`),
  ];
  const joins = used.map(({ field, figures, texts, lookup }) => {
    const figureColumns = figures.columns.map((column) => `f.${column} AS ${field}_${column}`);
    return `INNER JOIN (SELECT t.key_text AS text_${field}_known, ${[`t.id AS ${field}_id`, ...figureColumns].join(", ")} FROM ${dialect.identifier(texts)} AS t INNER JOIN ${dialect.identifier(lookup)} AS f ON f.id = t.id) AS read_${field} ON r.text_${field} = read_${field}.text_${field}_known`;
  });
  const named = (kept: readonly string[]): string => (kept.length === 0 ? "1 AS one" : kept.join(", "));
  const relation = `${sourceRelation(dialect, plan.source)} AS source_rows${join}`;
  const from = [
    `(${weight === undefined ? `SELECT ${named(columns)} FROM ${relation}` : grouped(weight)}) AS r`,
    ...joins,
  ];
  /** Rows that are alike in all that is asked for are joined and counted once. */
  function grouped(each: string): string {
    const keys = columns.map((column) => column.slice(column.lastIndexOf(" AS ") + 4)).join(", ");
    const single = `SELECT ${named([...columns, `${each} AS weight`])} FROM ${relation}`;
    if (keys === "") return single;
    return `SELECT ${keys}, ${dialect.sum("weight")} AS weight FROM (${single}) AS ungrouped GROUP BY ${keys}`;
  }
  const has = (field: string): boolean => used.some((vocabulary) => vocabulary.field === field);
  return {
    from: from.join("\n  "),
    figure: (field, column) => {
      if (has(field)) return `read_${field}.${field}_${column}`;
      const figures = absent[field];
      return String(figures?.absent[figures.columns.indexOf(column)] ?? 0);
    },
    id: (field) => (has(field) ? `read_${field}.${field}_id` : "-1"),
    text: (field) => (has(field) ? `r.text_${field}` : dialect.text("")),
    place: plan.place === undefined ? "-1" : "r.place",
  };
}
