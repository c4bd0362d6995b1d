import { expect, it } from "vitest";
import { checkInterrupted, Interrupted, UsageError } from "../../src/cli/usage-error.js";

it("ends the work only where the user has interrupted", () => {
  const abort = new AbortController();
  checkInterrupted(undefined);
  checkInterrupted(abort.signal);
  abort.abort();
  expect(() => checkInterrupted(abort.signal)).toThrow(Interrupted);
  expect(new UsageError("x")).toMatchObject({ name: "UsageError", message: "x" });
});
