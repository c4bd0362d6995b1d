import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Names that exist when the built package runs. A name added is a minor change, a name gone a major one. */
const names: Readonly<Record<string, readonly string[]>> = {
  "shortage-index": [
    "IndexError",
    "aggregateArithmetic",
    "aggregateBorda",
    "aggregateCopeland",
    "aggregateCopras",
    "aggregateGeometric",
    "aggregateHarmonic",
    "aggregateMazziottaPareto",
    "aggregateMoora",
    "aggregatePassed",
    "aggregatePowerMean",
    "aggregatePromethee",
    "aggregateTopsis",
    "aggregateVikor",
    "aggregateWaspas",
    "analyseSensitivity",
    "analyseSensitivityAsync",
    "analyseUncertainty",
    "analyseUncertaintyAsync",
    "annualMidpoint",
    "auditCoherence",
    "auditColumns",
    "closestWords",
    "commonChoices",
    "compareEditions",
    "compileLexicon",
    "correlateKendall",
    "correlateSpearman",
    "countDraws",
    "counterfactuals",
    "createCellReader",
    "createTally",
    "defaultLexicon",
    "detectColumns",
    "dominance",
    "dominanceOfColumns",
    "emptyTally",
    "exactExpectedRanks",
    "exactPairwise",
    "exactRanks",
    "experienceMonths",
    "explain",
    "extendLexicon",
    "foldRequirementText",
    "freezeMethod",
    "gradeLevels",
    "jobFields",
    "measurePersistence",
    "mergeDraws",
    "mergeLedgers",
    "mergeTallies",
    "modelCaseLevelQuota",
    "negationRules",
    "normaliseBorda",
    "normaliseGoalposts",
    "normaliseLog",
    "normaliseLogRatio",
    "normaliseLogistic",
    "normaliseMax",
    "normaliseMinMax",
    "normalisePercentile",
    "normaliseRank",
    "normaliseRecord",
    "normaliseRecords",
    "normaliseSum",
    "normaliseTarget",
    "normaliseThreshold",
    "normaliseTitle",
    "normaliseVector",
    "normaliseZScore",
    "parseAttributes",
    "parseEducation",
    "parseExperience",
    "parseHeadcount",
    "parsePositions",
    "parseRequirements",
    "parseSalary",
    "parseShortageResult",
    "pickTop",
    "rankAcceptability",
    "rankPositions",
    "rankScores",
    "requirementThousandths",
    "safeParsePositions",
    "sampleWeights",
    "scoreIndex",
    "scoreShortage",
    "shortageDefaults",
    "smallestWeightChange",
    "sobolIndices",
    "summariseDraws",
    "talentFields",
    "tallyPositions",
    "treatSkewness",
    "uncertaintyDefaults",
    "weightAhp",
    "weightBestWorst",
    "weightBudgetAllocation",
    "weightChangeOfColumns",
    "weightCoefficientOfVariation",
    "weightCritic",
    "weightEntropy",
    "weightEqual",
    "weightGini",
    "weightGiven",
    "weightMerec",
    "weightPca",
    "weightStability",
    "weightStabilityOfColumns",
    "weightStandardDeviation",
    "winsoriseByCount",
    "winsoriseByQuantile",
    "wordNotice",
  ],
  "shortage-index/sql": [
    "clickhouseDialect",
    "countRequirements",
    "duckdbDialect",
    "planStatements",
    "postgresDialect",
    "prepareRequirementText",
    "renderPlan",
    "sparkDialect",
    "tallyWithSql",
  ],
  "shortage-index/duckdb": ["describeFile", "readRows", "tallyFiles", "tallyTables"],
  "shortage-index/report": [
    "catalogueCsv",
    "catalogueJson",
    "catalogueLines",
    "catalogueMarkdown",
    "composeCatalogue",
    "csvLine",
    "fingerprintResult",
    "parseCatalogue",
    "parseOverrides",
    "renderPlots",
    "renderReport",
    "spreadsheetLine",
    "writeWorkbook",
  ],
  "shortage-index/synthetic": ["generateAdvertisements", "generateTalent"],
};

function evaluate(flags: readonly string[], code: string): unknown {
  return JSON.parse(execFileSync(process.execPath, [...flags, "-e", code], { cwd: root, encoding: "utf8" }));
}

describe("the built package", () => {
  test("is there: run npm run build first", () => {
    expect(existsSync(`${root}dist/index.js`)).toBe(true);
  });

  test.each(Object.entries(names))("%s exports these names, by ESM and by CJS", (entry, expected) => {
    const print = "console.log(JSON.stringify(Object.keys(m).sort()))";
    expect(evaluate(["--input-type=module"], `import * as m from "${entry}"; ${print}`)).toEqual(expected);
    expect(evaluate(["--input-type=commonjs"], `const m = require("${entry}"); ${print}`)).toEqual(expected);
  });

  test("loads without a word, and leaves no global behind but zod's configuration", () => {
    const code = `const before = new Set(Object.getOwnPropertyNames(globalThis)); await import("shortage-index");
      console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))));`;
    const left = evaluate(["--input-type=module"], code) as string[];
    expect(left.filter((name) => !name.startsWith("__zod"))).toEqual([]);
  });
});
