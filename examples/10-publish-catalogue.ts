// Publish a catalogue: who is listed at which level, what a committee moved by hand and why, as files that people open.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { normaliseRecords, scoreShortage, tallyPositions } from "shortage-index";
import {
  catalogueCsv,
  catalogueJson,
  catalogueMarkdown,
  composeCatalogue,
  parseCatalogue,
  parseOverrides,
  writeWorkbook,
} from "shortage-index/report";
import { advertisements, talent } from "./small-market.js";

const jobs = normaliseRecords(advertisements, { kind: "job", salary: { currency: "CNY", period: "month" } });
const people = normaliseRecords(talent, { kind: "talent" });
const result = scoreShortage(tallyPositions(jobs.records, people.records).positions());

// The committee's decisions come as a table, with a reason and initials each.
const overrides = parseOverrides(`id,action,reason,by
会计,include,新设税务分局明年招录,李
护士,level 3,三甲医院扩建,王
`);
const catalogue = composeCatalogue(result, {
  pick: { count: 2 },
  levels: { kind: "quota", counts: [1, 1, 0] },
  overrides,
  ledger: { advertisements: jobs.ledger, talent: people.ledger },
});

for (const { entry, listed, level, computed, override } of catalogue.entries) {
  const place = listed ? `level ${level}` : "not listed";
  const why =
    override === null ? "" : `; by hand (${override.by}): ${override.reason}; computed level ${computed.level}`;
  console.log(`${computed.rank}. ${entry.name}: ${place}${why}`);
}

// The same catalogue for a spreadsheet, a web page's source, the archive and a reader's desk.
const language = "zh";
console.log([...catalogueMarkdown(catalogue, { language })].slice(0, 7).join("").trimEnd());
const files: Readonly<Record<string, Iterable<string> | Uint8Array>> = {
  "catalogue.csv": catalogueCsv(catalogue, { language }),
  "catalogue.json": catalogueJson(catalogue),
  "catalogue.xlsx": await writeWorkbook(catalogue, { language }),
};
const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(folder, name), content instanceof Uint8Array ? content : [...content].join(""));
  console.log(`Wrote ${name}`);
}
rmSync(folder, { recursive: true });

// The archive reads back to the same catalogue: no decision is lost.
const again = parseCatalogue([...catalogueJson(catalogue)].join(""));
console.log("Reads back:", again.listed === catalogue.listed && again.overrides.length === 2);
