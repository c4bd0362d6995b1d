import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normaliseRecords } from "../../src/records/normalise-records.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";
import { dataFolder, dataPath, readJsonLines } from "../support/data.js";

describe.skipIf(dataFolder === null)("real advertisements", () => {
  const files = dataFolder === null ? [] : readdirSync(dataPath("ads"));

  it.each(files)("%s goes through with every row accounted for", (file) => {
    const rows = readJsonLines("ads", file);
    const { records, ledger } = normaliseRecords(rows, {
      kind: "job",
      columns: { attributes: "mixed" },
      duplicates: { key: ["title", "company", "city"] },
    });
    const totals = tallyPositions(records).totals();
    expect(ledger.rowsIn).toBe(rows.length);
    expect(ledger.used + ledger.usedInPart + ledger.rejected).toBe(rows.length);
    expect(totals.advertisements).toBe(ledger.used + ledger.usedInPart);
    expect(totals.vacancies).toBeGreaterThanOrEqual(totals.advertisements);
    const { withoutAnnual, withoutCurrency, stated } = totals.salaries;
    const withSalary = stated.reduce(
      (sum, { advertisements }) => sum + advertisements,
      withoutAnnual + withoutCurrency,
    );
    expect(withSalary).toBe(ledger.fields.salary.stated);
  });
});
