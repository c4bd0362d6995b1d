import {
  type EditionComparison,
  type Ledger,
  normaliseRecords,
  type ShortageResult,
  type UncertaintyResult,
} from "shortage-index";
import type { CatalogueLedger } from "../../src/report/catalogue.js";

/** A ledger of three advertisements, one without a title. */
export function ledgerOf(): CatalogueLedger {
  const rows = [{ title: "Nurse" }, { title: "Nurse", salary: "plenty" }, { title: "" }];
  const read = normaliseRecords(rows, { kind: "job" });
  // A ledger fills as its records are read.
  for (const _ of read.records);
  return { advertisements: read.ledger as Ledger, talent: null };
}

/** An uncertainty of a ranking, as if every position moved a place down in a quarter of the draws. */
export function sureOf({ ranking }: ShortageResult): UncertaintyResult {
  return {
    format: 1,
    library: "shortage-index",
    seed: 7,
    draws: 400,
    probability: 0.9,
    sources: { weights: { kind: "relative", share: 0.25 } },
    standardError: 0.025,
    positions: ranking.map(({ id, name, industry, rank, level }) => ({
      id,
      name,
      industry,
      rank,
      level,
      expectedRank: rank + 0.25,
      rankInterval: { best: rank, worst: rank + 1 },
      levels: [0, 0, 0, 0.25, 0.75],
      inTop: rank <= 2 ? 0.95 : 0.02,
      cut: rank <= 2 ? "in" : "out",
      firstRank: rank === 1 ? 0.75 : 0,
      centralWeights: null,
      confidenceFactor: null,
    })),
    cut: { count: 2, firmlyIn: 2, contested: 0, firmlyOut: 2, firm: 0.9, gap: 58.6, tied: [] },
  };
}

/** A comparison with an edition in which the first stood third, and one stood that has left. */
export function comparedOf({ ranking }: ShortageResult): EditionComparison {
  const place = (rank: number): { rank: number; score: number; level: number; inTop: boolean } => ({
    rank,
    score: 100 - rank,
    level: 3,
    inTop: rank <= 2,
  });
  const none = { scoreChange: null, levelChange: null, parts: null, outsideUncertainty: null };
  return {
    format: 1,
    library: "shortage-index",
    top: 2,
    changes: [
      ...ranking.map(({ id, name, industry, rank }) => ({
        ...none,
        id,
        name,
        industry,
        change: rank === 1 ? ("rose" as const) : ("stayed" as const),
        previous: place(rank === 1 ? 3 : rank),
        current: place(rank),
        rankChange: rank === 1 ? 2 : 0,
      })),
      {
        ...none,
        id: "smith",
        name: "Smith",
        industry: null,
        change: "left",
        previous: place(2),
        current: null,
        rankChange: null,
      },
    ],
    counts: { entered: 0, left: 1, rose: 1, fell: 0, stayed: 3 },
    rankCorrelation: 0.8,
  };
}
