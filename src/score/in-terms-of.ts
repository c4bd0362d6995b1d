import { IndexError } from "../errors/index-error.js";

/** Runs a step; its faults name the function that was called. */
export function inTermsOf<T>(where: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    throw new IndexError(error.code, { ...error.details, where: error.details.where.replace(/^\w+/u, where) });
  }
}
