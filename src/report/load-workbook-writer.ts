import { IndexError } from "shortage-index";
import type writeExcelFile from "write-excel-file/universal";

/** Loads the package that writes workbooks: an optional dependency, loaded here and nowhere else, when first needed. */
export async function loadWorkbookWriter(): Promise<typeof writeExcelFile> {
  try {
    return (await import("write-excel-file/universal")).default;
  } catch (error) {
    throw new IndexError("missing-package", {
      where: "writeWorkbook",
      expected: "it to be installed: npm install write-excel-file",
      received: `the package write-excel-file cannot be loaded (${firstLine(error)})`,
    });
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
