import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { handDialect } from "./hand-dialect.js";
import { HandPlan } from "./hand-plan.js";
import type { Language } from "./language.js";
import type { SqlSettings } from "./read-sql-options.js";
import { UsageError } from "./usage-error.js";
import { writeAtomically } from "./write-atomically.js";

const WORDS: Readonly<Record<Language, Readonly<Record<"run" | "done", (...values: string[]) => string>>>> = {
  en: {
    run: (script, files) =>
      `wrote ${script}; let the engine run it, and when ${files} holds its answers, repeat this command`,
    done: (rows, rejected, tally, ledger) =>
      `${rows} advertisements, ${rejected} rejected; wrote ${tally} and ${ledger}`,
  },
  zh: {
    run: (script, files) => `已写入 ${script}；请在引擎中执行，待结果写入 ${files} 后再次运行本命令`,
    done: (rows, rejected, tally, ledger) => `招聘广告 ${rows} 条，拒收 ${rejected} 条；已写入 ${tally} 和 ${ledger}`,
  },
};

/**
 * Takes the next step of a count in which only scripts and files reach the engine. What is in the folder says which it is:
 * first the script that fetches the texts, then the one that counts, then the tally.
 *
 * @returns What was done and what is next, for the user.
 */
export async function sqlByHand(
  { dialect, options }: SqlSettings,
  given: string,
  language: Language,
  signal: AbortSignal | undefined,
): Promise<string> {
  const folder = resolve(given);
  const plan = new HandPlan(handDialect(dialect), options, folder);
  const [first, second] = [join(given, "1-texts.sql"), join(given, "2-counts.sql")];
  const texts = plan.textsScript();
  if (!existsSync(first)) {
    await writeAtomically(first, [texts], signal);
    mkdirSync(join(folder, "texts"), { recursive: true });
    return WORDS[language].run(first, join(given, "texts"));
  }
  checkSame(first, texts);
  const counts = await plan.countsScript();
  if (!existsSync(second)) {
    await writeAtomically(second, [counts], signal);
    mkdirSync(join(folder, "counts"), { recursive: true });
    return WORDS[language].run(second, join(given, "counts"));
  }
  checkSame(second, counts);
  const { tally, jobLedger, talentLedger } = await plan.tally();
  const [tallyPath, ledgerPath] = [join(given, "tally.json"), join(given, "ledger.json")];
  await writeAtomically(tallyPath, [`${JSON.stringify(tally)}\n`], signal);
  const ledger = { advertisements: jobLedger, talent: talentLedger };
  await writeAtomically(ledgerPath, [`${JSON.stringify(ledger, null, 2)}\n`], signal);
  const [rows, rejected] = [String(jobLedger?.rowsIn), String(jobLedger?.rejected)];
  return WORDS[language].done(rows, rejected, tallyPath, ledgerPath);
}

/** Answers to another script would be taken for answers to this one. */
function checkSame(path: string, script: string): void {
  if (readFileSync(path, "utf8") === script) return;
  throw new UsageError(
    `${path} was written for other options or other texts; repeat the command as it was, or begin anew in another folder`,
  );
}
