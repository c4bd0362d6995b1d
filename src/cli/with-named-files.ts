import { IndexError, type IndexErrorDetails } from "shortage-index";
import type { EditionUncertainties } from "./edition-uncertainties.js";
import { UsageError } from "./usage-error.js";

/** The files of a comparison, as they are called when one is at fault. */
export interface ComparedFiles {
  /** In their order in time; the last two are compared. */
  readonly editions: readonly string[];
  /** Where it was read how sure those two are. */
  readonly uncertainties: EditionUncertainties["paths"];
}

const EDITIONS = { previous: "the older edition", current: "the newer edition" } as const;

/** Compares editions; a fault of theirs is told with the file's name and which edition it is, and not with the library's. */
export function withNamedFiles<T>(files: ComparedFiles, compare: () => T): T {
  try {
    return compare();
  } catch (error) {
    throw error instanceof IndexError ? wordFault(error.details, files) : error;
  }
}

function wordFault(
  { where, expected, received, column }: IndexErrorDetails,
  { editions, uncertainties }: ComparedFiles,
): UsageError {
  const told = (head: string, place: string): UsageError =>
    new UsageError(`${head}: ${place === "" ? "" : `${place}: `}expected ${expected}, received ${received}`);
  const files = { previous: editions.at(-2) ?? "", current: editions.at(-1) ?? "" };
  for (const edition of ["previous", "current"] as const) {
    if (where.startsWith(`compareEditions.options.${edition}Uncertainty`))
      return told(`${uncertainties[edition]} (how sure ${EDITIONS[edition]} is)`, "");
    const head = `compareEditions.${edition}`;
    if (where.startsWith(head)) return told(`${files[edition]} (${EDITIONS[edition]})`, where.slice(head.length + 1));
  }
  const [, number, place = ""] = /^measurePersistence\.editions\[(\d+)\]\.?(.*)$/u.exec(where) ?? [];
  if (number !== undefined)
    return told(`${editions[Number(number)] ?? ""} (edition ${Number(number) + 1} of ${editions.length})`, place);
  // A unit or a currency is at fault beside the other one's.
  return told(`${files.current} does not compare with ${files.previous}`, column ?? "");
}
