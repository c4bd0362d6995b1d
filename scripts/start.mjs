// `npm start`: the main job on the shipped synthetic sample; `npm start -- ADS.csv --talent TALENT.csv`: on your own files.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const relative = (path) => (process.cwd() === here("").replace(/[/\\]$/, "") ? path : here(path));
const given = process.argv.slice(2);

const sample = [
  relative("examples/data/synthetic-advertisements.csv"),
  ...["--talent", relative("examples/data/synthetic-talent.csv")],
  // The sample's salaries are those of Chinese sites: where they do not say so, yuan a month.
  ...["--currency", "CNY", "--period", "month", "--levels", "27,32,42,63,79"],
  ...["--out", relative("out/catalogue.csv"), "--out", relative("out/catalogue.json")],
];
const onlyOptions = given.every((argument) => argument === "--lang" || argument === "zh" || argument === "en");
const help = given.includes("--help") || given.includes("-h");
const args = help || !onlyOptions ? given : [...sample, ...given];
if (args !== given)
  console.log("Ranking the shipped sample, which is synthetic. Your own: npm start -- ADS.csv --talent TALENT.csv\n");

const { status, signal } = spawnSync(process.execPath, [here("dist/cli.js"), "rank", ...args], { stdio: "inherit" });
process.exitCode = status ?? (signal === "SIGINT" ? 130 : 1);
