// Closes a run: adds the tests of vitest's JSON reports to the steps, prints the total, and fails when anything failed.
// Arguments: number of steps, number of failed steps, report files.
import { existsSync, readFileSync } from "node:fs";

const [steps, failedSteps, ...reports] = process.argv.slice(2);
let passed = Number(steps) - Number(failedSteps);
let failed = Number(failedSteps);
let skipped = 0;
for (const report of reports) {
  if (!existsSync(report)) {
    console.log(`${report}: missing`);
    failed++;
    continue;
  }
  const counts = JSON.parse(readFileSync(report, "utf8"));
  const left = counts.numPendingTests + (counts.numTodoTests ?? 0);
  console.log(`${report}: tests ${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${left} skipped`);
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  skipped += left;
  // A file that could not be loaded fails without a test of its own.
  if (!counts.success && counts.numFailedTests === 0) failed++;
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
