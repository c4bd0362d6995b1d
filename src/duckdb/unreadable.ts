import { IndexError } from "shortage-index";

/** The error for a file that cannot be read: what is wrong with it, and what to do. */
export function unreadable(received: string, expected: string): IndexError {
  return new IndexError("unreadable-file", { where: "readRows", expected, received });
}
