import type { OptionSpec } from "./option-spec.js";

/** What the value of an option looks like in a configuration file. */
export type ConfigForm =
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly words: readonly string[] }
  | { readonly kind: "number"; readonly whole: boolean; readonly most: number | null }
  | { readonly kind: "path" | "text" }
  /** A text, or a list of what it is made of: levels, fields. */
  | { readonly kind: "list" }
  /** A method's name, or an object as the library takes it. */
  | { readonly kind: "method" }
  /** A text, or an object of texts or numbers: weights, columns. */
  | { readonly kind: "pairs"; readonly values: "text" | "number" };

/** The form of an option, by what stands for its value in the help. */
export function configForm({ value }: OptionSpec): ConfigForm {
  switch (value) {
    case undefined:
      return { kind: "flag" };
    case "N":
      return { kind: "number", whole: true, most: null };
    case "SHARE":
      return { kind: "number", whole: false, most: 1 };
    case "FILE":
    case "DIR":
      return { kind: "path" };
    case "METHOD":
      return { kind: "method" };
    case "WEIGHTS":
      return { kind: "pairs", values: "number" };
    case "POLICY":
    case "COUNTS":
    case "FIELDS":
      return { kind: "list" };
    default:
      if (value.includes("=")) return { kind: "pairs", values: "text" };
      return value.includes("|") ? { kind: "choice", words: value.split("|") } : { kind: "text" };
  }
}
