import { expect, test } from "vitest";
import { refuseBelow } from "../../src/numeric/refuse-below.js";
import { expectFault } from "../support/laws.js";

test("refuseBelow refuses below a bound, or at it", () => {
  refuseBelow(Float64Array.of(0, 1), { least: 0, open: false }, "f");
  const closed = expectFault(
    () => refuseBelow(Float64Array.of(0, -1), { least: 0, open: false }, "f"),
    "invalid-value",
  );
  expect(closed.details).toMatchObject({ index: 1 });
  const open = expectFault(
    () => refuseBelow(Float64Array.of(1, 0), { least: 0, open: true, column: 3 }, "f"),
    "non-positive-value",
  );
  expect(open.details).toMatchObject({ index: 1, column: "3" });
});
