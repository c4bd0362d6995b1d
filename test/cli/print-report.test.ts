import { composeCatalogue } from "shortage-index/report";
import { expect, it } from "vitest";
import { printReport } from "../../src/cli/print-report.js";
import { readPositions } from "../../src/cli/read-positions.js";
import { scorePositions } from "../../src/cli/score-positions.js";
import { contextOf, filesFor } from "./files.js";

const put = filesFor("print-report");

const reportOf = async (...argv: string[]): Promise<string> => {
  const context = contextOf(...argv);
  const { settings } = context;
  const read = await readPositions(context, () => undefined);
  const scored = scorePositions(read.positions, settings.shortage);
  const lines: string[] = [];
  const overrides = [{ id: "瓦工", action: { level: 5 }, reason: "Two sites\u001b open", by: "LW" }];
  const options = argv.includes("--overrides") ? { pick: settings.pick, overrides } : { pick: settings.pick };
  const catalogue = composeCatalogue(scored.result, options);
  const written = { files: settings.outputs.map(({ path: name }) => name), plots: 0 };
  printReport({ settings, read, scored, catalogue, written, width: 120 }, (line) => lines.push(line));
  return lines.join("\n");
};

it("prints the head, the weights, the notices and the ledger", async () => {
  const path = put("ads.csv", "title,education\n焊工,本科\n电工,大专\n瓦工,高中\n");
  const report = await reportOf(path, "--show", "1", "--top", "5", "--out", "x.csv");
  expect(report).toMatch(/Catalogue: 3 of 3 ranked positions\nrank .*\n +1 +焊工 .*\n… and 2 more/);
  expect(report).toMatch(/Weights: supplyDemand 0\.000, education 1\.000/);
  expect(report).toMatch(/Note: the catalogue has 3 positions where 5 were asked for/);
  // That there is no talent is said once.
  expect(report.match(/talent/g)).toHaveLength(2);
  expect(report).not.toMatch(/Dimension supplyDemand|Scarcity has only/);
  expect(report).toMatch(/Advertisements: 3 rows in = 3 used/);
  expect(report).toMatch(/Wrote x\.csv \(3 positions\)$/);
  expect(await reportOf(path, "--ledger", "y.json")).toMatch(/Wrote y\.json \(the ledger\)$/);
  expect(await reportOf(path)).not.toMatch(/were asked for/);
  // Of schooling alone, 瓦工 is last of three, at level 1.
  expect(await reportOf(path, "--overrides", "moved.csv")).toContain(
    "Moved to level 5 by hand: 瓦工, computed rank 3, level 1: Two sites\\u{1b} open (LW)",
  );
  expect(await reportOf(path, "--overrides", "moved.csv", "--top", "1", "--lang", "zh")).toContain(
    "人工调至5级：瓦工，测算第 3 名、1 级、未列入：",
  );
});
