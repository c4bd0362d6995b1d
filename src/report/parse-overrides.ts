import { closestWords, IndexError } from "shortage-index";
import type { Override } from "./catalogue.js";
import { readCsv } from "./read-csv.js";

/** Headings of the columns, as they may be written. */
const COLUMNS: Readonly<Record<keyof Override, readonly string[]>> = {
  id: ["id", "position", "编号", "岗位"],
  action: ["action", "moved by hand", "动作", "调整", "人工调整"],
  reason: ["reason", "理由", "调整理由", "原因"],
  by: ["by", "initials", "经办", "经办人"],
};

const INCLUDE = ["include", "in", "moved in", "调入", "纳入", "列入"];
const EXCLUDE = ["exclude", "out", "moved out", "调出", "剔除", "移出"];

/**
 * Reads a list of overrides from the text of a file.
 *
 * - JSON: a list of `{ id, action, reason, by }`, or an object with it under `overrides`.
 * - CSV: a heading with id, action, reason and by, in any order, in English or Chinese; an action is `include`, `exclude`
 *   or `level 3` (`调入`, `调出`, `等级3`, `★★★`).
 *
 * Whether each id is ranked, and has a reason and initials, {@link composeCatalogue} says.
 *
 * @param text - The file's text; JSON where it begins with `[` or `{`.
 * @returns The overrides as they are written.
 * @throws {IndexError} `invalid-value` if it is neither, a column is missing, or an action is not understood.
 * @source {@link Override} says what each holds.
 * @example
 * parseOverrides("id,action,reason,by\nclerk,level 3,A new court opens,LW\n"); // => [{ id: "clerk", action: { level: 3 }, reason: "A new court opens", by: "LW" }]
 */
export function parseOverrides(text: string): readonly Override[] {
  const where = "parseOverrides";
  const body = String(text).replace(/^\ufeff/, "");
  return /^\s*[[{]/.test(body) ? fromJson(body, where) : fromCsv(body, where);
}

function fromJson(body: string, where: string): readonly Override[] {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    const received = error instanceof Error ? error.message.slice(0, 200) : "another text";
    throw new IndexError("invalid-value", { where, expected: "JSON text", received });
  }
  const list = Array.isArray(value) ? value : (value as { overrides?: unknown }).overrides;
  if (Array.isArray(list)) return list as Override[];
  throw new IndexError("invalid-value", { where, expected: "a list of overrides", received: "an object without one" });
}

function fromCsv(body: string, where: string): readonly Override[] {
  const [heading = [], ...rows] = readCsv(body, where);
  const at = Object.fromEntries(
    Object.entries(COLUMNS).map(([key, names]) => [key, findColumn(heading, names, key, where)]),
  ) as Record<keyof Override, number>;
  return rows.map((cells, index) => {
    const cell = (key: keyof Override): string => (cells[at[key]] ?? "").trim();
    return {
      // A text that a spreadsheet would run as a formula was given an apostrophe where it was written.
      id: cell("id").replace(/^'(?=\s*[=+\-@＝＋－＠])/, ""),
      action: readAction(cell("action"), `${where}: line ${index + 2}`),
      reason: cell("reason"),
      by: cell("by"),
    };
  });
}

function findColumn(heading: readonly string[], names: readonly string[], key: string, where: string): number {
  const found = heading.findIndex((title) => names.includes(title.trim().toLowerCase()));
  if (found >= 0) return found;
  const expected = `a heading with the column ${key}, beside ${Object.keys(COLUMNS)
    .filter((other) => other !== key)
    .join(", ")}`;
  const received = heading.length === 0 ? "an empty file" : heading.slice(0, 8).join(", ").slice(0, 120);
  throw new IndexError("invalid-value", { where, expected, received });
}

function readAction(text: string, where: string): Override["action"] {
  const written = text.toLowerCase();
  if (INCLUDE.includes(written)) return "include";
  if (EXCLUDE.includes(written)) return "exclude";
  const stars = /^(★{1,10})☆{0,10}$/.exec(text)?.[1];
  if (stars !== undefined) return { level: stars.length };
  const level = /^(?:level|to level|moved to level|等级|调至|★|)\s*(\d{1,2})\s*级?$/.exec(written)?.[1];
  if (level !== undefined) return { level: Number(level) };
  const [meant] = closestWords(written, ["include", "exclude", "level"], 1);
  throw new IndexError("invalid-value", {
    where,
    expected: `an action: include, exclude or level 3${meant === undefined ? "" : `; did you mean ${meant}?`}`,
    received: text === "" ? "nothing" : JSON.stringify(text.slice(0, 40)),
  });
}
