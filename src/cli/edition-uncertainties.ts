import type { UncertaintyResult } from "shortage-index";
import type { ParsedOptions } from "./parse-options.js";
import type { SavedResult } from "./read-result.js";
import { readUncertaintyFile } from "./read-uncertainty-file.js";
import { UsageError } from "./usage-error.js";

/** An edition that is compared: its file, and what it holds. */
export interface NamedEdition {
  readonly path: string;
  readonly saved: SavedResult;
}

/** How sure the two editions are: for the library, and where it was read, for whoever must be told of a fault. */
export interface EditionUncertainties {
  readonly options: {
    readonly previousUncertainty?: UncertaintyResult;
    readonly currentUncertainty?: UncertaintyResult;
  };
  readonly paths: { readonly previous: string; readonly current: string };
  /** The file that has none where the other has one, and nobody named another. */
  readonly missing: string | null;
}

/**
 * Finds how sure each of two editions is: in the file that an option names, or else in the edition's own. What a file
 * holds is checked by the comparison.
 */
export async function editionUncertainties(
  options: ParsedOptions,
  previous: NamedEdition,
  current: NamedEdition,
): Promise<EditionUncertainties> {
  const [older, newer] = [options.get("previous-uncertainty"), options.get("current-uncertainty")];
  const [before, after] = [await uncertaintyOf(older, previous), await uncertaintyOf(newer, current)];
  const lacking = before === undefined ? previous.path : current.path;
  const half = (before === undefined) !== (after === undefined);
  if (half && (older ?? newer) !== undefined) {
    const [given, other] = older === undefined ? ["current", "previous"] : ["previous", "current"];
    throw new UsageError(
      `--${given}-uncertainty says nothing without --${other}-uncertainty, for changes are judged by both, and ${lacking} holds none; ` +
        "write one with shortage-index uncertainty ADS --out FILE.json",
    );
  }
  return {
    options:
      before === undefined || after === undefined ? {} : { previousUncertainty: before, currentUncertainty: after },
    paths: { previous: older ?? previous.path, current: newer ?? current.path },
    missing: half ? lacking : null,
  };
}

async function uncertaintyOf(
  path: string | undefined,
  { saved }: NamedEdition,
): Promise<UncertaintyResult | undefined> {
  if (path === undefined) return saved.uncertainty ?? undefined;
  return (await readUncertaintyFile(path)) as UncertaintyResult;
}
