/** A mistake of the user's: told in one line, with the remedy; exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The user interrupted; exit code 130. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** Ends the work where the user has interrupted. */
export function checkInterrupted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Interrupted("interrupted");
}
