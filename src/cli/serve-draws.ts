import type { MessagePort } from "node:worker_threads";
import { countDraws } from "shortage-index";
import type { DrawWork } from "./count-in-workers.js";

/** What a worker thread does: counts its part of the draws and posts the counts. */
export function serveDraws({ positions, options, part }: DrawWork, port: Pick<MessagePort, "postMessage">): void {
  port.postMessage(countDraws(positions, options, part));
}
