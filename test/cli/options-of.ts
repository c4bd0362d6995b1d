import { type ParsedOptions, parseOptions } from "../../src/cli/parse-options.js";
import { RANK_OPTIONS } from "../../src/cli/rank-options.data.js";

/** The options of a `rank` command line. */
export function optionsOf(...argv: string[]): ParsedOptions {
  return parseOptions(argv, RANK_OPTIONS);
}
