/**
 * What of an `AbortSignal` is needed to end long work early: every `AbortSignal` is one. Declared here, so that the
 * library's declarations need neither a browser's nor Node's.
 */
export interface StopSignal {
  /** Throws the signal's reason where it is aborted. */
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}
