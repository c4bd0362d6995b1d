// API gate: the built declarations are committed under api/ and compared here, so that no change of the public surface
// goes unseen. `npm run api:update` accepts a change.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entries = ["index", "sql", "duckdb", "report", "synthetic"];
const write = process.argv.includes("--write");
const path = (folder, entry) => fileURLToPath(new URL(`../../${folder}/${entry}.d.ts`, import.meta.url));
const read = (file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n");

/** Lines of one text that the other lacks, each as often as it lacks it. */
function surplus(lines, others) {
  const left = new Map();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0 && line.trim() !== "";
  });
}

let changed = 0;
for (const entry of entries) {
  const built = path("dist", entry);
  const committed = path("api", entry);
  if (!existsSync(built)) {
    console.error(`api: ${built} is missing; run \`npm run build\` first`);
    process.exit(1);
  }
  const now = read(built);
  const before = existsSync(committed) ? read(committed) : "";
  if (now === before) {
    console.log(`ok   api/${entry}.d.ts`);
    continue;
  }
  if (write) {
    mkdirSync(fileURLToPath(new URL("../../api", import.meta.url)), { recursive: true });
    writeFileSync(committed, now);
    console.log(`wrote api/${entry}.d.ts`);
    continue;
  }
  changed++;
  console.error(`DIFF api/${entry}.d.ts is not what the build declares:`);
  const removed = surplus(before.split("\n"), now.split("\n"));
  const added = surplus(now.split("\n"), before.split("\n"));
  for (const line of removed.slice(0, 40)) console.error(`  - ${line}`);
  for (const line of added.slice(0, 40)) console.error(`  + ${line}`);
  if (removed.length + added.length === 0) console.error("  (the same lines in another order)");
}
if (changed > 0) {
  console.error("api: if the change is meant, run `npm run api:update`, commit api/, and tell users in CHANGELOG.md");
  process.exit(1);
}
