import { displayWidth, fitWidth } from "./display-width.js";

/** A column of a printed table. */
export interface TableColumn {
  readonly heading: string;
  readonly align: "left" | "right";
  /** Wider cells are cut with `…`. */
  readonly maximumWidth?: number;
}

/** Lays out rows as lines of aligned columns, two spaces apart; characters that take two columns count as two. */
export function layOutTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columns.map(({ heading, maximumWidth }, index) => {
    const widest = Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[index] ?? "")));
    return Math.min(widest, maximumWidth ?? widest);
  });
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => fitWidth(cells[index] ?? "", widths[index] as number, align))
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ heading }) => heading)), ...rows.map(line)];
}
