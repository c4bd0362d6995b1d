import { escapeHtml, isolated } from "../escape-html.js";

/** A table of texts and figures; figures stand at the right. A first cell heads its row. */
export function tableHtml(
  headings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  caption?: string,
): string {
  const numeric = headings.map((_, at) => rows.length > 0 && rows.every((row) => looksNumeric(row[at] ?? null)));
  const kind = (at: number): string => (numeric[at] ? ' class="n"' : "");
  const head = headings.map((heading, at) => `<th scope="col"${kind(at)}>${escapeHtml(heading)}</th>`).join("");
  const body = rows.map(
    (row) =>
      `<tr>${row
        .map((cell, at) =>
          at === 0 ? `<th scope="row"${kind(at)}>${cellHtml(cell)}</th>` : `<td${kind(at)}>${cellHtml(cell)}</td>`,
        )
        .join("")}</tr>`,
  );
  const title = caption === undefined ? "" : `<caption>${escapeHtml(caption)}</caption>`;
  return `<div class="scroll"><table class="plain">${title}<thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

function cellHtml(cell: string | number | null): string {
  if (cell === null || cell === "") return "–";
  return typeof cell === "number" ? String(cell) : isolated(cell);
}

function looksNumeric(cell: string | number | null): boolean {
  return cell === null || typeof cell === "number" || /^[-+−]?[\d.,]{1,24}[%k]?$/.test(cell);
}
