/** An option of a command. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; left out, the option takes none. */
  readonly value?: string;
  readonly repeatable?: true;
  readonly en: string;
  readonly zh: string;
}

/** A heading of the help and the options under it. */
export interface OptionGroup {
  readonly en: string;
  readonly zh: string;
  readonly options: readonly OptionSpec[];
}
