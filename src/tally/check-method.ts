import { IndexError } from "../errors/index-error.js";
import { wordValue } from "./check-integer.js";
import type { TallyMethod } from "./tally-data.js";

const WHERE = "tallyPositions";
const OPTIONS: readonly string[] = ["by", "vacanciesWhenSeveral", "vacanciesWhenUnstated"];

/**
 * Checks how to count, and fills in the defaults.
 *
 * @param options - Options as a caller gave them.
 * @returns How the tally is counted.
 * @throws {IndexError} `invalid-option` if an option is not one of those listed.
 */
export function checkMethod(options: Partial<TallyMethod>): TallyMethod {
  const given: unknown = options;
  if (typeof given !== "object" || given === null) refuseOption("options", "an object", given);
  const unknown = Object.keys(given).find((key) => !OPTIONS.includes(key));
  if (unknown !== undefined) refuseOption("options", OPTIONS.join(", "), unknown);
  const { by = "name", vacanciesWhenSeveral = 2, vacanciesWhenUnstated = 1 } = options;
  if (by !== "name" && by !== "industry-and-name") {
    refuseOption("by", "name or industry-and-name", by);
  }
  const method = { by, vacanciesWhenSeveral, vacanciesWhenUnstated };
  for (const option of ["vacanciesWhenSeveral", "vacanciesWhenUnstated"] as const) {
    if (!Number.isSafeInteger(method[option]) || method[option] < 1) {
      refuseOption(option, "a whole number, 1 or more", method[option]);
    }
  }
  return method;
}

function refuseOption(option: string, expected: string, received: unknown): never {
  throw new IndexError("invalid-option", { where: `${WHERE}.${option}`, expected, received: wordValue(received) });
}
