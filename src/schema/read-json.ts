/**
 * Reads what may be JSON text.
 *
 * @param json - JSON text, or what it holds.
 * @returns What it holds, or what is wrong with the text, worded for a person.
 */
export function readJson(
  json: unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly received: string } {
  if (typeof json !== "string") return { ok: true, value: json };
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    return { ok: false, received: error instanceof Error ? error.message.slice(0, 200) : "another text" };
  }
}
