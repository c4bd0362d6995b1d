import type {
  CompiledLexicon,
  JobField,
  SalaryOptions,
  StopSignal,
  TalentField,
  TalentStatus,
  TallyOptions,
  TitleOptions,
} from "shortage-index";
import type { FileFormat } from "./file-format.js";

/** A file or, with `*`, `?` or `[…]` in its path, several; how to open it, and which columns it has. */
export interface TallyFile<Field extends string> {
  /** A file that exists is this one file, whatever characters its path holds. */
  readonly path: string;
  /**
   * The column of each field. Left out, `detectColumns` finds them by their headers; what is given here or for all files
   * goes before what is found.
   */
  readonly columns?: Partial<Readonly<Record<Field, string>>>;
  /** What the file is, where its extension does not say. */
  readonly format?: FileFormat;
  /** Encoding of a text file as a WHATWG label, such as `gb18030`. Default UTF-8; UTF-16 by its byte order mark. */
  readonly encoding?: string;
  /** What stands between the values of a CSV file. Default: the likeliest in the heading line. */
  readonly delimiter?: string;
}

/** A file of advertisements. */
export interface AdvertisementFile extends TallyFile<JobField> {
  /** What its salaries do not say; goes before what is said for all files, and that before what the header says. */
  readonly salary?: SalaryOptions;
}

/** A file of talent records. */
export interface TalentRecordFile extends TallyFile<TalentField> {
  /** Status of its rows that state none; goes before what is said for all files. */
  readonly status?: TalentStatus;
}

/** How far a tally of files has come. */
export interface TallyProgress {
  /** `read`: a file is gathered; then its texts are read, and counted. */
  readonly phase: "read" | "vocabulary" | "requirements" | "count";
  readonly kind: "job" | "talent";
  /** The file that is read. */
  readonly path?: string;
  /** Rows gathered so far, of this kind; of the file that is being read once it is done. */
  readonly rows: number;
  /** Percentage of the statement that is running, where DuckDB knows it. */
  readonly percentage?: number;
}

/** Options of {@link tallyFiles}. */
export interface TallyFilesOptions extends TallyOptions {
  readonly advertisements: readonly (string | AdvertisementFile)[];
  /** Left out, the supply of every position is unknown. */
  readonly talent?: readonly (string | TalentRecordFile)[];
  /** The column of each field, for all files of advertisements. */
  readonly columns?: Partial<Readonly<Record<JobField, string>>>;
  /** The column of each field, for all files of talent records. */
  readonly talentColumns?: Partial<Readonly<Record<TalentField, string>>>;
  /** What the salaries do not say, for all files. */
  readonly salary?: SalaryOptions;
  /** Status of the talent records that state none, for all files. */
  readonly status?: TalentStatus;
  /** What of a title is kept. */
  readonly title?: TitleOptions;
  /** What counts as a further requirement; left out, the library's own lexicon. */
  readonly lexicon?: CompiledLexicon;
  /** Recognise advertisements that came before, in any of the files, by the cells named: fields or columns. */
  readonly duplicates?: { readonly key: readonly string[] };
  /** The same for talent records. */
  readonly talentDuplicates?: { readonly key: readonly string[] };
  /** Rejections to list. Default 1000. */
  readonly keepRejections?: number;
  /** Unrecognised texts to list for each field. Default 100. */
  readonly keepUnrecognised?: number;
  /** Memory that DuckDB may use, such as `2GB`; beyond it it writes to the temporary folder. Default: four fifths. */
  readonly memory?: string;
  /** Threads that DuckDB may use. Default: one a core. */
  readonly threads?: number;
  /** Folder in which a folder of its own is made, and removed at the end. Default: that of the system. */
  readonly temporaryFolder?: string;
  /** Ends the run: DuckDB is interrupted, and the reason of the signal is thrown. */
  readonly signal?: StopSignal;
  readonly onProgress?: (progress: TallyProgress) => void;
}
