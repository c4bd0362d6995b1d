import { IndexError, parseShortageResult, type ShortageResult, type UncertaintyResult } from "shortage-index";
import type { Catalogue, CatalogueOptions, LevelQuota } from "./catalogue.js";
import { composeCatalogue } from "./compose-catalogue.js";

/**
 * Reads a catalogue back from JSON: places, levels, overrides and uncertainty as they were, or as the options say.
 *
 * @param json - JSON text of {@link catalogueJson} or of a result alone, or what it holds; never modified.
 * @param options - What takes the place of what the file says, and what the file does not hold.
 * @returns The catalogue.
 * @throws {IndexError} `invalid-value` if it is no JSON, no result of this version or no catalogue of this version.
 * @throws {IndexError} what {@link composeCatalogue} throws.
 * @source {@link catalogueJson} says what the file holds.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const text = [...catalogueJson(composeCatalogue(scoreShortage([nurse]), { pick: { count: 1 } }))].join("");
 * parseCatalogue(text).top?.picked.map(({ id }) => id); // => ["nurse"]
 */
export function parseCatalogue(json: unknown, options: CatalogueOptions = {}): Catalogue {
  const { ranking, excluded, weights, method, notices, ...beside } = parseShortageResult(json);
  const result: ShortageResult = { ranking, excluded, weights, method, notices };
  const { catalogue, uncertainty } = beside as { readonly catalogue?: unknown; readonly uncertainty?: unknown };
  return composeCatalogue(result, { ...savedOptions(catalogue), ...savedUncertainty(uncertainty), ...options });
}

/** What it holds is checked where the catalogue is composed. */
function savedUncertainty(saved: unknown): CatalogueOptions {
  return saved == null ? {} : { uncertainty: saved as UncertaintyResult };
}

function savedOptions(saved: unknown): CatalogueOptions {
  if (saved === undefined) return {};
  const where = "parseCatalogue: result.catalogue";
  if (typeof saved !== "object" || saved === null) {
    throw new IndexError("invalid-value", { where, expected: "an object", received: String(saved) });
  }
  const { format, pick, levels, overrides } = saved as Record<string, unknown>;
  if (format !== 1) {
    const expected = "1, the version that this library reads";
    throw new IndexError("invalid-value", { where: `${where}.format`, expected, received: String(format) });
  }
  // What they hold is checked where the catalogue is composed.
  return {
    ...(pick == null ? {} : { pick: pick as NonNullable<CatalogueOptions["pick"]> }),
    ...(levels == null ? {} : { levels: levels as LevelQuota }),
    ...(overrides == null ? {} : { overrides: overrides as NonNullable<CatalogueOptions["overrides"]> }),
  };
}
