import { describe, expect, test } from "vitest";
import type { AggregateSpec, IndexDefinition, NormaliseSpec, WeightSpec } from "../../src/score/index-definition.js";
import { scoreIndex } from "../../src/score/score-index.js";
import { expectFault } from "../support/laws.js";

const nan = Number.NaN;

function define(over: Partial<IndexDefinition> = {}): IndexDefinition {
  return {
    indicators: [
      { id: "demand", direction: "benefit" },
      { id: "supply", direction: "cost" },
    ],
    normalise: { method: "min-max" },
    weight: { method: "equal" },
    aggregate: { method: "arithmetic" },
    ...over,
  };
}

describe("scoreIndex", () => {
  const columns = [
    [1, 2, 3],
    [30, 10, 20],
  ];

  test("by hand, with all parts: scores 0 ½ 1 and 0 1 ½", () => {
    const index = scoreIndex(columns, define());
    expect(index.scores).toEqual(Float64Array.of(0, 0.75, 0.75));
    expect(index.normalised).toEqual([Float64Array.of(0, 0.5, 1), Float64Array.of(0, 1, 0.5)]);
    expect(index.weights).toEqual([0.5, 0.5]);
    expect(index.indicators).toEqual(["demand", "supply"]);
    expect([index.size, index.scored]).toEqual([3, 3]);
    expect(index.contributions(1)).toEqual([0.25, 0.5]);
    expect(index.effectiveWeights(1)).toEqual([0.5, 0.5]);
    expect(index.ranks()).toEqual(Float64Array.of(3, 1, 1));
    expect(index.order()).toEqual(Uint32Array.of(1, 2, 0));
    expect(index.top(1)).toEqual(Uint32Array.of(1));
    expect(index.coverage()).toEqual(Float64Array.of(1, 1, 1));
    expect(index.notices).toEqual([]);
    expect(scoreIndex(columns, define(), { ids: ["a", "c", "b"] }).order()).toEqual(Uint32Array.of(2, 1, 0));
    expect(scoreIndex(columns, define(), { ids: ["a", "c", "b"] }).top(1)).toEqual(Uint32Array.of(2));
    expectFault(() => index.contributions(3), "invalid-option");
    expectFault(() => index.effectiveWeights(-1), "invalid-option");
  });

  test("the definition is plain JSON", () => {
    const definition = define({ weight: { method: "given", weights: [3, 1] } });
    const again = JSON.parse(JSON.stringify(definition)) as IndexDefinition;
    expect(scoreIndex(columns, again).scores).toEqual(Float64Array.of(0, 0.625, 0.875));
  });

  describe("gaps", () => {
    const gappy = [
      [1, 2, 3, nan, nan],
      [30, 10, nan, 20, nan],
    ];

    test("are a fault without a rule", () => {
      const fault = expectFault(() => scoreIndex(gappy, define()), "missing-value");
      expect(fault.details).toMatchObject({ index: 3, column: "demand" });
    });

    test("hand their weight to the others; nothing at all has no score", () => {
      const index = scoreIndex(gappy, define({ missing: { method: "reweight" } }));
      expect(index.scores).toEqual(Float64Array.of(0, 0.75, 1, 0.5, nan));
      expect(index.effectiveWeights(2)).toEqual([1, 0]);
      expect(index.contributions(3)).toEqual([0, 0.5]);
      expect(index.contributions(4)).toBeNull();
      expect(index.effectiveWeights(4)).toEqual([nan, nan]);
      expect(index.coverage()).toEqual(Float64Array.of(1, 1, 0.5, 0.5, 0));
      expect(index.ranks()).toEqual(Float64Array.of(4, 2, 1, 3, nan));
      expect(index.order()).toEqual(Uint32Array.of(2, 1, 3, 0));
      expect(index.top(9)).toEqual(Uint32Array.of(2, 1, 3, 0));
      expect(index.isMissing(0, 3)).toBe(true);
      expect(index.isImputed(0, 3)).toBe(false);
      expect(index.notices).toEqual([
        { code: "missing-values", indicator: "demand", count: 2, treatment: "reweight" },
        { code: "missing-values", indicator: "supply", count: 2, treatment: "reweight" },
        { code: "positions-not-scored", count: 1 },
      ]);
    });

    test("take the median, the mean or the worst; a position of nothing but gaps has no score all the same", () => {
      const scores = (method: "median" | "mean" | "worst"): Float64Array =>
        scoreIndex(gappy, define({ missing: { method } })).scores;
      // The scores of either column are 0, ½ and 1: median and mean ½, worst 0.
      expect(scores("median")).toEqual(Float64Array.of(0, 0.75, 0.75, 0.5, nan));
      expect(scores("mean")).toEqual(Float64Array.of(0, 0.75, 0.75, 0.5, nan));
      expect(scores("worst")).toEqual(Float64Array.of(0, 0.75, 0.5, 0.25, nan));
      const index = scoreIndex(gappy, define({ missing: { method: "worst" } }));
      expect([index.isImputed(0, 3), index.isImputed(0, 0)]).toEqual([true, false]);
      expect(index.effectiveWeights(3)).toEqual([0.5, 0.5]);
    });

    test("within segments", () => {
      const missing = { method: "median", within: "segment" } as const;
      const data = [
        [1, 2, 3, nan],
        [1, 2, 3, 3],
      ];
      const segments = ["a", "b", "b", "a"];
      const both = { indicators: ["x", "y"].map((id) => ({ id, direction: "benefit" as const })), missing };
      // Segment a holds the score 0 for x.
      expect(scoreIndex(data, define(both), { segments }).scores[3]).toBe(0.5);
      expectFault(() => scoreIndex(data, define(both)), "invalid-option");
      expectFault(() => scoreIndex(data, define(both), { segments: ["a"] }), "length-mismatch");
    });

    test("below a minimum coverage there is no score; an indicator below one has no weight", () => {
      const half = scoreIndex(gappy, define({ missing: { method: "reweight" }, minimumCoverage: 0.6 }));
      expect(half.scores).toEqual(Float64Array.of(0, 0.75, nan, nan, nan));
      expect(half.scored).toBe(2);
      const rare = [
        [1, nan, nan, nan],
        [4, 3, 2, 1],
      ];
      const index = scoreIndex(rare, define({ missing: { method: "reweight" }, minimumIndicatorCoverage: 0.5 }));
      expect(index.weights).toEqual([0, 1]);
      expect(index.notices).toEqual([{ code: "indicator-below-coverage", indicator: "demand", coverage: 0.25 }]);
    });

    test("an indicator without any value has no weight", () => {
      const index = scoreIndex(
        [
          [nan, nan],
          [1, 2],
        ],
        define({ missing: { method: "reweight" } }),
      );
      expect(index.scores).toEqual(Float64Array.of(1, 0));
      expect(index.notices).toEqual([{ code: "empty-indicator", indicator: "demand" }]);
      expectFault(
        () =>
          scoreIndex(
            [
              [nan, nan],
              [nan, nan],
            ],
            define({ missing: { method: "reweight" } }),
          ),
        "weights-sum",
      );
    });

    test("a method that compares positions needs them filled", () => {
      const topsis = { aggregate: { method: "topsis" } } as const;
      const three = [
        [1, 2, 3, nan],
        [30, 10, nan, 20],
      ];
      expectFault(() => scoreIndex(three, define({ ...topsis, missing: { method: "reweight" } })), "missing-value");
      expect(scoreIndex(three, define({ ...topsis, missing: { method: "median" } })).scored).toBe(4);
    });
  });

  test("a constant indicator has one stated rule", () => {
    const constant = [
      [7, 7],
      [1, 2],
    ];
    expect(expectFault(() => scoreIndex(constant, define()), "constant-indicator").details.column).toBe("demand");
    const neutral = scoreIndex(constant, define({ constant: "neutral" }));
    expect(neutral.scores).toEqual(Float64Array.of(0.75, 0.25));
    expect(neutral.notices).toEqual([{ code: "constant-indicator", indicator: "demand", treatment: "neutral" }]);
    const excluded = scoreIndex(constant, define({ constant: "exclude" }));
    expect(excluded.scores).toEqual(Float64Array.of(1, 0));
    expect(excluded.weights).toEqual([0, 1]);
    // Fixed bounds score it all the same; weights that are drawn from the data give it none.
    const goalposts = { method: "goalposts", lower: 0, upper: 10 } as const;
    const kept = scoreIndex(constant, define({ normalise: goalposts, weight: { method: "critic" } }));
    expect(kept.normalised[0]).toEqual(Float64Array.of(0.7, 0.7));
    expect(kept.weights).toEqual([0, 1]);
    expect(kept.notices).toEqual([{ code: "constant-indicator", indicator: "demand", treatment: "kept" }]);
  });

  test("groups have weights on both levels, and gaps stay within a group", () => {
    const definition = define({
      indicators: [
        { id: "a", direction: "benefit", group: "one" },
        { id: "b", direction: "benefit", group: "one" },
        { id: "c", direction: "benefit", group: "two" },
      ],
      groupWeights: [
        { id: "two", weight: 3 },
        { id: "one", weight: 1 },
      ],
      weight: { method: "given", weights: [1, 3, 9] },
      missing: { method: "reweight" },
    });
    const data = [
      [0, 1, nan, 1],
      [0, 1, 1, nan],
      [0, 1, 0, nan],
    ];
    const index = scoreIndex(data, definition);
    expect(index.weights).toEqual([0.0625, 0.1875, 0.75]);
    expect(index.effectiveWeights(2)).toEqual([0, 0.25, 0.75]);
    expect(index.effectiveWeights(3)).toEqual([1, 0, 0]);
    expectFault(() => scoreIndex(data, { ...definition, groupWeights: [{ id: "one", weight: 1 }] }), "unknown-id");
    expectFault(() => scoreIndex(columns, define({ groupWeights: [] })), "invalid-option");
  });

  test("outliers are treated and noted; comparisons that contradict one another are noted", () => {
    const treat = { method: "winsorise-count", low: 0, high: 1 } as const;
    const index = scoreIndex(
      [
        [1, 2, 100],
        [1, 2, 3],
      ],
      define({ treat }),
    );
    expect(index.normalised[0]).toEqual(Float64Array.of(0, 1, 1));
    expect(index.notices[0]).toEqual({
      code: "treated-outliers",
      indicator: "demand",
      count: 1,
      treatment: "winsorised",
    });
    const three = define({
      indicators: ["a", "b", "c"].map((id) => ({ id, direction: "benefit" as const })),
      weight: {
        method: "ahp",
        comparisons: [
          [1, 2, 0.5],
          [0.5, 1, 2],
          [2, 0.5, 1],
        ],
      },
    });
    const { notices } = scoreIndex(
      [
        [1, 2],
        [2, 1],
        [1, 3],
      ],
      three,
    );
    expect(notices).toMatchObject([{ code: "inconsistent-comparisons" }]);
  });

  const data = [
    [1, 2, 3, 7, 5],
    [30, 10, 20, 5, 7],
  ];
  const normalise: NormaliseSpec[] = [
    { method: "min-max", scale: "log" },
    { method: "min-max", reference: { min: 2, max: 20 } },
    { method: "goalposts", lower: 0, upper: 40, scale: "log1p" },
    { method: "z-score" },
    { method: "z-score", deviation: "sample", spread: 2, reference: { mean: 5, deviation: 3 } },
    { method: "percentile" },
    { method: "logistic", steepness: 2 },
    { method: "max" },
    { method: "sum" },
    { method: "vector" },
    { method: "rank" },
    { method: "borda" },
    { method: "log" },
    { method: "log-ratio" },
    { method: "log-ratio", reference: 4 },
    { method: "threshold", cutPoints: [3, 10] },
    { method: "rank", reference: [2, 9, 40] },
    { method: "max", reference: [4, 20] },
    { method: "min-max", range: [0.2, 0.9] },
  ];
  const weight: WeightSpec[] = [
    { method: "entropy" },
    { method: "critic" },
    { method: "standard-deviation" },
    { method: "coefficient-of-variation" },
    { method: "gini" },
    { method: "pca" },
    { method: "merec" },
    { method: "entropy", basis: "values" },
    { method: "best-worst", best: 1, worst: 0, bestToOthers: [3, 1], othersToWorst: [1, 3] },
    {
      method: "ahp",
      comparisons: [
        [1, 2],
        [0.5, 1],
      ],
    },
    {
      method: "budget-allocation",
      allocations: [
        [60, 40],
        [1, 1],
      ],
    },
  ];
  const aggregate: AggregateSpec[] = [
    { method: "geometric" },
    { method: "geometric", floor: 0.01 },
    { method: "harmonic" },
    { method: "power-mean", exponent: -2, floor: 0.01 },
    { method: "mazziotta-pareto" },
    { method: "copras" },
    { method: "moora" },
    { method: "passed", threshold: 0.8 },
    { method: "topsis" },
    { method: "vikor" },
    { method: "waspas" },
    { method: "promethee" },
    { method: "promethee", preference: { kind: "gaussian", deviation: 0.3 } },
    { method: "borda" },
    { method: "copeland" },
  ];

  test.each([
    ...normalise.map((spec) => define({ normalise: spec })),
    ...weight.map((spec) => define({ weight: spec })),
    ...aggregate.map((spec) => define({ aggregate: spec })),
  ])("scores lie in [0, 1], who is best in all is first: %j", (definition) => {
    const index = scoreIndex(data, definition);
    for (const score of index.scores) expect(score >= 0 && score <= 1).toBe(true);
    expect(index.ranks()[3]).toBe(1);
    expect(index.weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    if (definition.aggregate.method !== "arithmetic") expect(index.contributions(0)).toBeNull();
  });

  test("targets and scores as given", () => {
    const own = [
      { id: "a", direction: "benefit", normalise: { method: "target", target: 5 } },
      { id: "b", direction: "cost" },
    ] as const;
    const index = scoreIndex(
      [
        [1, 3, 9],
        [0, 0.25, 1],
      ],
      define({ indicators: own, normalise: { method: "none" } }),
    );
    expect(index.normalised).toEqual([Float64Array.of(0, 0.5, 1), Float64Array.of(1, 0.75, 0)]);
    const fault = expectFault(
      () =>
        scoreIndex(
          [
            [1, 3, 9],
            [0, 2, 1],
          ],
          define({ indicators: own, normalise: { method: "none" } }),
        ),
      "invalid-value",
    );
    expect(fault.details).toMatchObject({ index: 1, column: "b" });
  });

  test("refuses what does not fit, with row and indicator", () => {
    expect(
      expectFault(
        () =>
          scoreIndex(
            [
              [1, 2],
              [1, Infinity],
            ],
            define(),
          ),
        "non-finite-value",
      ).details,
    ).toMatchObject({ index: 1, column: "supply" });
    expectFault(
      () =>
        scoreIndex(
          [
            [1, 2],
            [1, null as unknown as number],
          ],
          define(),
        ),
      "non-finite-value",
    );
    const log = define({ normalise: { method: "min-max", scale: "log" }, missing: { method: "reweight" } });
    expect(
      expectFault(
        () =>
          scoreIndex(
            [
              [nan, 2, 0],
              [1, 2, 3],
            ],
            log,
          ),
        "non-positive-value",
      ).details,
    ).toMatchObject({ index: 2, column: "demand" });
    expectFault(() => scoreIndex([], define({ indicators: [] })), "empty-input");
    expectFault(() => scoreIndex([[], []], define()), "empty-input");
    expectFault(() => scoreIndex([[1, 2]], define()), "length-mismatch");
    expect(expectFault(() => scoreIndex([[1, 2], [1]], define()), "length-mismatch").details.column).toBe("supply");
    expectFault(() => scoreIndex(columns, define(), { ids: ["a"] }), "length-mismatch");
    const twice = [
      { id: "a", direction: "benefit" },
      { id: "a", direction: "cost" },
    ] as const;
    expectFault(() => scoreIndex(columns, define({ indicators: twice })), "duplicate-id");
    expectFault(
      () => scoreIndex(columns, define({ indicators: [twice[0], { id: "b", direction: "up" as "cost" }] })),
      "invalid-option",
    );
    expectFault(
      () => scoreIndex(columns, define({ indicators: [twice[0], { id: "b", direction: "cost", group: "g" }] })),
      "invalid-option",
    );
    expectFault(() => scoreIndex(columns, define({ weight: { method: "given", weights: [1] } })), "invalid-option");
    const negative = expectFault(
      () => scoreIndex(columns, define({ weight: { method: "given", weights: [1, -1] } })),
      "invalid-option",
    );
    expect(negative.details.where).toBe("scoreIndex.definition.weight.weights[1]");
    expectFault(() => scoreIndex(columns, define({ weight: { method: "given", weights: [0, 0] } })), "weights-sum");
    for (const over of [
      { normalise: { method: "x" } },
      { weight: { method: "x" } },
      { aggregate: { method: "x" } },
      { treat: { method: "x" } },
      { missing: { method: "x" } },
      { constant: "x" },
      { ties: "ordinal" },
      { minimumCoverage: 2 },
      { minimumIndicatorCoverage: -1 },
      { normalise: { method: "min-max", range: [0, 100] } },
      { tolerance: -1 },
      { normalise: { method: "z-score", spread: 0 } },
    ]) {
      expectFault(() => scoreIndex(columns, define(over as unknown as Partial<IndexDefinition>)), "invalid-option");
    }
  });

  test("refuses a key that it does not know, with its path and the one that was meant", () => {
    const wordsOf = (over: object, context?: object): string =>
      expectFault(() => scoreIndex(columns, define(over), context), "invalid-option").message;
    expect(wordsOf({ minimumCoverge: 0.5 })).toBe(
      "scoreIndex.definition: expected known keys only (`minimumCoverge` is none); did you mean `minimumCoverage`?, received an object [invalid-option]",
    );
    expect(wordsOf({ normalise: { method: "min-max", refrence: [1, 2] } })).toMatch(
      /^scoreIndex\.definition\.normalise: .*did you mean `reference`/u,
    );
    expect(wordsOf({ missing: { method: "mean", within: "segmant" } })).toMatch(/did you mean "segment"/u);
    expect(wordsOf({ weight: "equal" })).toMatch(/^scoreIndex\.definition\.weight: expected an object/u);
    expect(wordsOf({}, { id: ["a", "b", "c"] })).toMatch(/^scoreIndex\.context: .*did you mean `ids`/u);
    expect(expectFault(() => scoreIndex(columns, undefined as never), "invalid-option").details.where).toBe(
      "scoreIndex.definition",
    );
  });

  test("by name, the choices of a method: ties, how a cost is turned, reward of imbalance", () => {
    const normalised = (normalise: NormaliseSpec): readonly Float64Array[] =>
      scoreIndex(
        [
          [1, 2, 2],
          [4, 2, 1],
        ],
        define({ normalise }),
      ).normalised;
    // Shares of the others that are worse: of two, one is worse than each equal; equals count half, or nothing.
    expect(normalised({ method: "percentile" })[0]).toEqual(Float64Array.of(0, 0.75, 0.75));
    expect(normalised({ method: "percentile", ties: "competition" })[0]).toEqual(Float64Array.of(0, 0.5, 0.5));
    expect(normalised({ method: "rank", ties: "dense" })[0]).toEqual(Float64Array.of(1 / 3, 2 / 3, 2 / 3));
    expect(normalised({ method: "borda", ties: "midrank" })[0]).toEqual(Float64Array.of(0, 0.75, 0.75));
    expect(normalised({ method: "max", cost: "reciprocal" })[1]).toEqual(Float64Array.of(0.25, 0.5, 1));
    // Scores 0 and 1 become 70 and 130: mean 100, variance 900, so 100 ∓ 9, and back: (91 − 70)/60, (109 − 70)/60.
    const scores = (penalty: "minus" | "plus"): Float64Array =>
      scoreIndex(
        [
          [0, 1],
          [0, 1],
        ],
        define({ aggregate: { method: "mazziotta-pareto", penalty } }),
      ).scores;
    expect(scores("minus")[0]).toBeCloseTo(21 / 60, 12);
    expect(scores("plus")[0]).toBeCloseTo(39 / 60, 12);
  });

  test("notes positions that one 0 brings to 0, where a mean multiplies and has no floor", () => {
    const three = [
      [1, 2, 3],
      [30, 10, 30],
    ];
    const codes = (aggregate: AggregateSpec): readonly unknown[] => scoreIndex(three, define({ aggregate })).notices;
    // The first scores 0 in both; the third 1 and 0.
    const noted = [{ code: "zeroed-scores", count: 1 }];
    expect(codes({ method: "geometric" })).toEqual(noted);
    expect(codes({ method: "harmonic" })).toEqual(noted);
    expect(codes({ method: "power-mean", exponent: -1 })).toEqual(noted);
    expect(codes({ method: "power-mean", exponent: 2 })).toEqual([]);
    expect(codes({ method: "geometric", floor: 0.01 })).toEqual([]);
    expect(codes({ method: "arithmetic" })).toEqual([]);
  });
});
