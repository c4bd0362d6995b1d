import { createCellReader } from "shortage-index";
import { NOTHING } from "./job-queries.js";
import type { SidePlan, Vocabulary } from "./side-plan.js";
import { requirementText, sourceRelation } from "./source-keys.js";

/** Longest text, in characters, that can stand for nothing where requirements are read. */
const LONGEST_NOTHING = 24;

/**
 * The short texts among descriptions and tags, of which some stand for nothing (`-`, `暂无`).
 *
 * @param plan - The plan of the advertisements.
 * @returns The vocabulary, and the query of its texts. Its figure is 1 for a text that stands for nothing.
 */
export function nothingVocabulary(plan: SidePlan): { readonly vocabulary: Vocabulary; readonly query: string } {
  const { dialect, source, names, kind } = plan;
  const reader = createCellReader({ kind: "job" });
  const short = (["description", "tags"] as const).map((field) => {
    const text = requirementText(dialect, source, field);
    return `SELECT key_text FROM (SELECT ${text} AS key_text FROM ${sourceRelation(dialect, source)} AS source_rows) AS ${field}_texts WHERE ${dialect.length("key_text")} <= ${LONGEST_NOTHING}`;
  });
  return {
    vocabulary: {
      field: NOTHING,
      key: { sql: "key_text", read: (text) => text },
      figures: {
        columns: ["nothing"],
        absent: [0],
        read: (cell) => [reader.requirements(cell, null).gap === "empty" ? 1 : 0],
      },
      texts: names.vocabulary(kind, NOTHING),
      lookup: names.lookup(kind, NOTHING),
    },
    query: `SELECT ${dialect.rowNumber()} AS id, key_text, n FROM (
  SELECT key_text, count(*) AS n FROM (${short.join(" UNION ALL ")}) AS keys
  GROUP BY key_text
) AS texts`,
  };
}
