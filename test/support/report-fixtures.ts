import {
  type EditionChange,
  type EditionComparison,
  type Ledger,
  normaliseRecords,
  type Position,
  type PositionUncertainty,
  type ShortageOptions,
  type ShortageResult,
  tallyPositions,
  type UncertaintyResult,
} from "shortage-index";
import { generateAdvertisements, generateTalent } from "shortage-index/synthetic";

/** A synthetic market of 243 positions with its ledgers, made once. */
export function syntheticMarket(): {
  readonly positions: readonly Position[];
  readonly ledgers: { readonly advertisements: Ledger; readonly talent: Ledger };
} {
  const jobs = normaliseRecords(generateAdvertisements({ seed: 7, advertisements: 12_000 }), {
    kind: "job",
    salary: { currency: "CNY", period: "month" },
  });
  const people = normaliseRecords(generateTalent({ seed: 7, stock: 106_000, mobile: 22_000, rows: "grouped" }), {
    kind: "talent",
  });
  const tally = tallyPositions(jobs.records, people.records);
  return { positions: tally.positions(), ledgers: { advertisements: jobs.ledger, talent: people.ledger } };
}

/** Many positions, each a variant of one of some: names that differ, figures that differ a little. */
export function manyPositions(some: readonly Position[], count: number): Position[] {
  const grades = ["初级", "中级", "高级", "资深", "见习", "主任", "首席"];
  return Array.from({ length: count }, (_, at): Position => {
    const base = some[at % some.length] as Position;
    const round = Math.floor(at / some.length);
    const name =
      round === 0
        ? base.name
        : `${grades[(round - 1) % grades.length]}${base.name}（${1 + Math.floor((round - 1) / grades.length)}）`;
    const shift = 1 + ((at * 37) % 101) / 400;
    return {
      ...base,
      id: name,
      name,
      demand: Math.round(base.demand * shift) + (at % 13),
      salary: base.salary === null ? null : Math.round(base.salary * shift),
      education: base.education === null ? null : base.education + ((at * 7) % 5) / 10,
      experience: base.experience === null ? null : base.experience + ((at * 11) % 9) / 10,
    };
  });
}

/** An uncertainty of a result as an analysis would give it: the nearer to the cut, the less sure. Not drawn, but laid down. */
export function laidUncertainty(result: ShortageResult, top: number): UncertaintyResult {
  const size = result.ranking.length;
  const width = Math.max(2, Math.round(size / 16));
  const positions = result.ranking.map((entry): PositionUncertainty => {
    const { id, name, industry, rank, level } = entry;
    const spread = Math.max(1, Math.round((width * (4 + (rank % 5))) / 6));
    const inTop = 1 / (1 + Math.exp((rank - top - 0.5) / (spread / 2.2)));
    return {
      id,
      name,
      industry,
      rank,
      level,
      expectedRank: rank,
      rankInterval: { best: Math.max(1, rank - spread), worst: Math.min(size, rank + spread) },
      levels: [1, 2, 3, 4, 5].map((candidate) => (candidate === level ? 1 : 0)),
      inTop,
      cut: inTop >= 0.95 ? "in" : inTop <= 0.05 ? "out" : "contested",
      firstRank: rank === 1 ? 1 : 0,
      centralWeights: null,
      confidenceFactor: null,
    };
  });
  const count = (state: string): number => positions.filter(({ cut }) => cut === state).length;
  return {
    format: 1,
    library: "shortage-index",
    seed: 20_250_101,
    draws: 10_000,
    probability: 0.9,
    sources: { weights: { kind: "relative", share: 0.25 }, data: { counts: true }, method: false },
    standardError: 0.005,
    positions,
    cut: {
      count: top,
      firmlyIn: count("in"),
      contested: count("contested"),
      firmlyOut: count("out"),
      firm: 0.95,
      gap: 0.12,
      tied: [],
    },
  };
}

/** A comparison with an earlier edition of other weights, position by position. */
export function laidComparison(result: ShortageResult, previous: ShortageResult, top: number): EditionComparison {
  const before = new Map(previous.ranking.map((entry) => [entry.id, entry]));
  const changes = result.ranking.map(({ id, name, industry, rank, score, level }): EditionChange => {
    const then = before.get(id);
    const inTop = rank <= top;
    const was = then !== undefined && then.rank <= top;
    const rankChange = then === undefined ? null : then.rank - rank;
    return {
      id,
      name,
      industry,
      change:
        inTop && !was
          ? "entered"
          : was && !inTop
            ? "left"
            : rankChange === null || rankChange === 0
              ? "stayed"
              : rankChange > 0
                ? "rose"
                : "fell",
      previous: then === undefined ? null : { rank: then.rank, score: then.score, level: then.level, inTop: was },
      current: { rank, score, level, inTop },
      rankChange,
      levelChange: then === undefined ? null : level - then.level,
      scoreChange: then === undefined ? null : score - then.score,
      parts: null,
      outsideUncertainty: null,
    };
  });
  const count = (kind: string): number => changes.filter(({ change }) => change === kind).length;
  return {
    format: 1,
    library: "shortage-index",
    top,
    changes,
    counts: {
      entered: count("entered"),
      left: count("left"),
      rose: count("rose"),
      fell: count("fell"),
      stayed: count("stayed"),
    },
    rankCorrelation: 0.912,
  };
}

/** Options of an earlier edition. */
export const EARLIER: ShortageOptions = {
  weights: { supplyDemand: 3, education: 2, experience: 1, requirements: 1, salary: 2 },
};

/** Texts that try to be more than text. */
export const HOSTILE: readonly string[] = [
  '<img src=x onerror="window.hacked=1">',
  "</script><script>window.hacked=1</script>",
  '=HYPERLINK("http://example.invalid","x")',
  "\u202egnp.exe\u2066 reversed",
  "__proto__",
  "' onmouseover='window.hacked=1",
  `$\{window.hacked=1}\u0000\ud800<!--`,
  "W".repeat(400),
];

/** Positions whose names and industries are hostile. */
export function hostilePositions(some: readonly Position[]): Position[] {
  return some.map((position, at) => {
    const text = HOSTILE[at % HOSTILE.length] as string;
    const name = at < HOSTILE.length ? text : `${text} ${at}`;
    return { ...position, id: name, name, industry: at % 3 === 0 ? text : position.industry };
  });
}
