/** A plot as text: the picture, what it shows in words, and its figures. */
export interface ReportPlot {
  /** For a file's name and a page's anchors: `industries`. */
  readonly name: string;
  readonly title: string;
  /** What the picture shows, for who cannot see it. */
  readonly description: string;
  /** One `svg` element; a file of its own once an XML declaration or nothing stands before it. */
  readonly svg: string;
  /** The figures that are drawn. */
  readonly table: {
    readonly headings: readonly string[];
    readonly rows: readonly (readonly (string | number | null)[])[];
  };
}
