import { type CompiledLexicon, foldRequirementText } from "shortage-index";
import type { SqlExecutor } from "shortage-index/sql";

/** Rows of which the commonest end of a clause is found. */
const SAMPLE_ROWS = 1000;
/** Characters of each that are looked at. */
const SAMPLE_LENGTH = 2000;

/**
 * Ends of clauses, in the order of preference. Each folds to a character that ends a phrase and begins no negator: what
 * stands on one side of it is never negated from the other, and a literal without it never goes across.
 */
const CLAUSE_ENDS = ["；", "。", "\n", ";", "•", "！", "？"];

/**
 * The end of clauses that comes most often in the first descriptions.
 *
 * @param executor - Runs statements.
 * @param rows - The table of the rows, quoted.
 * @param lexicon - What counts: no literal of it goes across the end.
 * @returns The end; undefined where none comes.
 */
export async function commonestEnd(
  executor: SqlExecutor,
  rows: string,
  lexicon: CompiledLexicon,
): Promise<string | undefined> {
  const usable = CLAUSE_ENDS.filter((end) => {
    const folded = foldRequirementText(end);
    return !lexicon.literals.some(({ literal }) => literal.includes(folded));
  });
  const sample = await executor.all(`SELECT left(body, ${SAMPLE_LENGTH}) AS body FROM ${rows} LIMIT ${SAMPLE_ROWS}`);
  const texts = sample.map(({ body }) => String(body));
  const often = usable.map((end) => texts.reduce((sum, text) => sum + text.split(end).length - 1, 0));
  const most = Math.max(0, ...often);
  return most === 0 ? undefined : usable[often.indexOf(most)];
}
