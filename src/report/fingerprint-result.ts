import type { ShortageResult } from "shortage-index";
import { canonicalJson } from "./canonical-json.js";
import { sha256 } from "./sha256.js";

/**
 * The fingerprint of a result: SHA-256 of its canonical JSON (RFC 8785).
 *
 * Two results have the same fingerprint if they are equal to the last bit, whatever the order of their keys; whoever has
 * the result as a file can compute it again with any other program.
 *
 * @param result - A result of `scoreShortage`; also one read back from JSON; never modified.
 * @returns `sha256:` and 64 hexadecimal digits.
 * @source RFC 8785 (2020), JSON Canonicalization Scheme; NIST FIPS 180-4 (2015), 6.2.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const result = scoreShortage([nurse]);
 * fingerprintResult(result) === fingerprintResult(JSON.parse(JSON.stringify(result))); // => true
 * fingerprintResult(result).length; // => 71
 */
export function fingerprintResult(result: ShortageResult): string {
  const hash = sha256(new TextEncoder().encode(canonicalJson(result)));
  return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
