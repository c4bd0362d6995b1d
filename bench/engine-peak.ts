/** One task once, in a process of its own, for its peak memory: node engine-peak.mjs FOLDER TASK SIZE. */
import { existsSync, readFileSync } from "node:fs";
import { readColumns, type Task, tasks } from "./engine-tasks.js";

const [, , folder, task, size] = process.argv as [string, string, string, Task, string];
tasks[task](readColumns(folder, Number(size)));
// `maxRSS` starts from what the parent held; Linux tells what this program alone held at most.
const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
const kilobytes = /^VmHWM:\s*(?<value>\d+)/mu.exec(status)?.groups?.value ?? process.resourceUsage().maxRSS;
console.log(Number(kilobytes) / 1024);
