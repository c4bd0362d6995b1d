import { pickTop } from "shortage-index";
import { type Catalogue, gradeCatalogue } from "./grade-catalogue.js";
import type { ShellIo } from "./io.js";
import { printColumns } from "./print-columns.js";
import { printReport } from "./print-report.js";
import { makeProgress } from "./progress.js";
import type { RankSettings } from "./rank-settings.js";
import { readPositions } from "./read-positions.js";
import { scorePositions } from "./score-positions.js";
import { WORDS } from "./words.data.js";
import { writeAtomically } from "./write-atomically.js";
import { catalogueText } from "./write-catalogue.js";

/** Width of what is no terminal. */
const PLAIN_WIDTH = 140;

/** Runs `rank`: reads the files, ranks the positions, writes the catalogue and prints its head and the ledger. */
export async function rankCommand(settings: RankSettings, io: ShellIo): Promise<void> {
  const words = WORDS[settings.language];
  const progress = makeProgress(io, settings.quiet);
  // Where the catalogue itself goes to standard output, the report makes room for it.
  const report = settings.outputs.some(({ path }) => path === "-") ? io.stderr : io.stdout;
  const print = (line: string): void => {
    if (!settings.quiet) report.write(`${line}\n`);
  };
  const context = { settings, progress, signal: io.signal };
  const read = await readPositions(context, (files) => {
    printColumns(files, words, print);
  }).finally(progress.clear);
  const scored = scorePositions(read.positions, settings.shortage);
  const pick = pickTop(scored.result, settings.pick);
  const ungraded = { result: scored.result, picked: pick.picked };
  const catalogue = settings.levelQuota === undefined ? ungraded : gradeCatalogue(ungraded, settings.levelQuota);
  await writeOutputs(settings, io, catalogue);
  if (settings.ledger !== undefined) {
    const ledgers = { advertisements: read.jobLedger, talent: read.talentLedger ?? null };
    await writeAtomically(settings.ledger, [`${JSON.stringify(ledgers, null, 2)}\n`], io.signal);
  }
  printReport(
    { settings, read, scored, pick: { ...pick, picked: catalogue.picked }, width: report.columns ?? PLAIN_WIDTH },
    print,
  );
}

async function writeOutputs(settings: RankSettings, io: ShellIo, { result, picked }: Catalogue): Promise<void> {
  for (const { path, format } of settings.outputs) {
    const text = catalogueText(result, picked, format, WORDS[settings.language]);
    if (path === "-") for (const piece of text) io.stdout.write(piece);
    else await writeAtomically(path, text, io.signal);
  }
}
