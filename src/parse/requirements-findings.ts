/** Literals found, in the order of their beginnings, with the code unit behind each. Kept between texts, to be written over. */
export interface Findings {
  literals: Int32Array;
  ends: Int32Array;
  count: number;
  /** What was found before this number no later negator can reach. */
  settled: number;
}

/** Findings without any. */
export function createFindings(): Findings {
  return { literals: new Int32Array(64), ends: new Int32Array(64), count: 0, settled: 0 };
}

/**
 * Adds one literal. Cost O(1), now and then a copy of what is there.
 *
 * @param findings - Changed.
 * @param literal - Number of the literal in its matcher.
 * @param end - Code unit behind it.
 */
export function addFinding(findings: Findings, literal: number, end: number): void {
  const { count } = findings;
  if (count === findings.ends.length) {
    findings.literals = doubled(findings.literals);
    findings.ends = doubled(findings.ends);
  }
  findings.literals[count] = literal;
  findings.ends[count] = end;
  findings.count = count + 1;
}

/**
 * Takes back the findings, of those not settled, that end behind a place; the others are settled from now on.
 *
 * @param findings - Changed.
 * @param from - First code unit that does not count.
 * @param isCut - Whether a literal that ends just there does not count either.
 */
export function takeBackFindings(findings: Findings, from: number, isCut: boolean): void {
  const { literals, ends } = findings;
  let kept = findings.settled;
  for (let index = kept; index < findings.count; index += 1) {
    const end = ends[index] as number;
    if (end > from || (end === from && isCut)) continue;
    ends[kept] = end;
    literals[kept] = literals[index] as number;
    kept += 1;
  }
  findings.count = kept;
  findings.settled = kept;
}

function doubled(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
