// Known faults in what a user installs with us. Fails on findings only: where the registry has no audit service,
// that is said and nothing is claimed.
import { spawnSync } from "node:child_process";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8", timeout: 60_000 });
let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = undefined;
}
const counts = report?.metadata?.vulnerabilities;
if (counts === undefined) {
  console.log("audit: the audit service is not reachable: not checked");
} else if (counts.total > 0) {
  console.error(
    `audit: ${counts.total} known faults in production dependencies: ${Object.keys(report.vulnerabilities)}`,
  );
  process.exit(1);
} else {
  console.log("audit: no known fault in production dependencies");
}
