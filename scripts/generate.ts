/** `npm run generate -- --advertisements 426000 --out DIR`: writes synthetic data without a build. */
import { run } from "../src/cli/main.js";

const { stdout, stderr, env } = process;
process.exitCode = await run(["generate", ...process.argv.slice(2)], { stdout, stderr, env });
