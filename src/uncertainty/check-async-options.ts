import type { StopSignal } from "../model/stop-signal.js";
import { invalidOption } from "../numeric/check-options.js";
import { checkObject } from "./check-object.js";

/** What a run that pauses can be given beside its options. */
interface AsyncOptions {
  readonly signal?: StopSignal;
  readonly onProgress?: unknown;
  readonly run?: unknown;
}

/** Refuses options that are none, and a signal or a callback that cannot be called (`invalid-option`). */
export function checkAsyncOptions(options: AsyncOptions, where: string): void {
  checkObject(options, `${where}.options`);
  const { signal } = options;
  if (signal !== undefined && typeof signal?.throwIfAborted !== "function") {
    throw invalidOption(`${where}.options.signal`, "an AbortSignal", signal);
  }
  for (const name of ["onProgress", "run"] as const) {
    const callback = options[name];
    if (callback === undefined || typeof callback === "function") continue;
    throw invalidOption(`${where}.options.${name}`, "a function", callback);
  }
}
