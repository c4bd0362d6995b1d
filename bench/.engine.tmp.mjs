// bench/engine.ts
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// src/errors/index-error.ts
var IndexError = class extends Error {
  name = "IndexError";
  /** What kind of fault it is. */
  code;
  /** The facts of the fault. */
  details;
  constructor(code, details) {
    const index = details.index === void 0 ? "" : ` at index ${details.index}`;
    const column = details.column === void 0 ? "" : ` in column ${details.column}`;
    super(`${details.where}: expected ${details.expected}, received ${details.received}${index}${column} [${code}]`);
    this.code = code;
    this.details = details;
  }
};

// src/numeric/check-weights.ts
var TOLERANCE = 1e-9;
function checkWeights(weights2, size, where) {
  if (weights2?.length !== size) {
    const received = weights2 === void 0 ? "none" : String(weights2.length);
    throw new IndexError("length-mismatch", { where, expected: `${size} weights, one for each column`, received });
  }
  let sum2 = 0;
  weights2.forEach((weight, index) => {
    if (typeof weight !== "number" || !Number.isFinite(weight) || weight < 0) {
      throw new IndexError("invalid-value", {
        where,
        expected: "weights that are finite and 0 or more",
        received: String(weight),
        index
      });
    }
    sum2 += weight;
  });
  if (Math.abs(sum2 - 1) > TOLERANCE) {
    throw new IndexError("weights-sum", {
      where,
      expected: "weights that sum to 1 (`weightGiven` rescales)",
      received: String(sum2)
    });
  }
  return weights2;
}

// src/numeric/to-column.ts
function toColumn(values, where, column) {
  const named = column === void 0 ? {} : { column };
  const size = values.length;
  if (size === 0) {
    throw new IndexError("empty-input", { where, expected: "at least one value", received: "none", ...named });
  }
  if (values instanceof Float64Array) {
    let faults = 0;
    for (let index = 0; index < size; index += 1) {
      const value = values[index];
      faults += value - value;
    }
    if (faults === 0) return values;
  }
  const copy = new Float64Array(size);
  for (let index = 0; index < size; index += 1) {
    const value = values[index];
    if (typeof value !== "number" || !Number.isFinite(value)) {
      const received = typeof value === "number" ? String(value) : typeof value;
      throw new IndexError("non-finite-value", { where, expected: "a finite number", received, index, ...named });
    }
    copy[index] = value;
  }
  return copy;
}

// src/numeric/to-columns.ts
function toColumns(columns, where) {
  const first = columns[0];
  if (first === void 0) {
    throw new IndexError("empty-input", { where, expected: "at least one column", received: "none" });
  }
  return columns.map((values, column) => {
    if (values.length !== first.length) {
      throw new IndexError("length-mismatch", {
        where,
        expected: `${first.length} values, as in column 0`,
        received: `${values.length}`,
        column: String(column)
      });
    }
    return toColumn(values, where, String(column));
  });
}

// src/aggregate/aggregate-arithmetic.ts
function aggregateArithmetic(columns, options) {
  const where = "aggregateArithmetic";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const result = new Float64Array(checked[0].length);
  checked.forEach((column, number) => {
    const weight = weights2[number];
    for (let index = 0; index < result.length; index += 1) {
      result[index] = result[index] + weight * column[index];
    }
  });
  return result;
}

// src/numeric/check-options.ts
function isBenefit(direction, where) {
  if (direction === "benefit") return true;
  if (direction === "cost") return false;
  throw invalidOption(where, '`direction` "benefit" or "cost"', direction);
}
function areBenefits(directions2, size, where) {
  if (!Array.isArray(directions2)) throw invalidOption(where, "`directions`, one for each column", directions2);
  if (directions2.length !== size) {
    throw new IndexError("length-mismatch", {
      where,
      expected: `${size} directions, one for each column`,
      received: `${directions2.length}`
    });
  }
  return directions2.map((direction) => isBenefit(direction, where));
}
function invalidOption(where, expected, received) {
  return new IndexError("invalid-option", { where, expected, received: describe(received) });
}
function checkNumber(value, name, least, most, where) {
  if (typeof value === "number" && Number.isFinite(value) && value >= least && value <= most) return value;
  throw invalidOption(where, `\`${name}\`, a number from ${least} to ${most}`, value);
}
function checkWord(value, name, words, where) {
  if (words.includes(value)) return value;
  throw invalidOption(where, `\`${name}\`, one of ${words.join(", ")}`, value);
}
function describe(value) {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

// src/numeric/extent.ts
function extent(values) {
  let min = values[0];
  let max = min;
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index];
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return [min + 0, max + 0];
}

// src/numeric/reproducible-sum.ts
function reproducibleSum(values) {
  const size = values.length;
  let largest = 0;
  for (let index = 0; index < size; index += 1) {
    const magnitude = Math.abs(values[index]);
    if (magnitude > largest) largest = magnitude;
  }
  if (largest === 0) return 0;
  if (largest === Number.POSITIVE_INFINITY) return Array.from(values).reduce((sum2, value) => sum2 + value, 0);
  const bits = Math.ceil(Math.log2(size + 2));
  const shrink = largest > 2 ** (1020 - bits) ? 2 ** -100 : 1;
  const first = powerOfTwoFrom(largest * shrink) * 2 ** bits;
  const step = 2 ** (bits - 53);
  const second = first * step;
  const third = second * step;
  let high = 0;
  let middle = 0;
  let low = 0;
  for (let index = 0; index < size; index += 1) {
    let rest = values[index] * shrink;
    let slice = first + rest - first;
    high += slice;
    rest -= slice;
    slice = second + rest - second;
    middle += slice;
    rest -= slice;
    low += third + rest - third;
  }
  return (high + (middle + low)) / shrink;
}
function powerOfTwoFrom(value) {
  let power = 2 ** Math.max(-1022, Math.round(Math.log2(value)));
  while (power < value) power *= 2;
  while (power / 2 >= value && power / 2 > 0) power /= 2;
  return power;
}

// src/numeric/moments.ts
function meanOf(values) {
  const size = values.length;
  const sum2 = reproducibleSum(values);
  if (Number.isFinite(sum2)) return sum2 / size;
  return reproducibleSum(Float64Array.from(values, (value) => value / size));
}
function sumOfSquares(values) {
  const squares = new Float64Array(values.length);
  for (let index = 0; index < squares.length; index += 1) {
    const value = values[index];
    squares[index] = value * value;
  }
  return reproducibleSum(squares);
}
function euclideanLength(values) {
  const plain = sumOfSquares(values);
  if (plain > 1e-200 && plain < 1e200) return Math.sqrt(plain);
  let largest = 0;
  for (let index = 0; index < values.length; index += 1) largest = Math.max(largest, Math.abs(values[index]));
  if (largest === 0) return 0;
  return Math.sqrt(sumOfSquares(Float64Array.from(values, (value) => value / largest))) * largest;
}
function deviationOf(values, mean2, kind) {
  const deviations = Float64Array.from(values, (value) => value - mean2);
  return euclideanLength(deviations) / Math.sqrt(kind === "sample" ? values.length - 1 : values.length);
}

// src/aggregate/aggregate-topsis.ts
function aggregateTopsis(columns, options) {
  const where = "aggregateTopsis";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const vector = checkWord(options.normalisation ?? "vector", "normalisation", ["vector", "none"], where) === "vector";
  const size = checked[0].length;
  const toIdeal = new Float64Array(size);
  const fromIdeal = new Float64Array(size);
  checked.forEach((column, number) => {
    const [min, max] = extent(column);
    const weight = weights2[number];
    if (weight === 0 || min === max) return;
    const factor = vector ? weight / euclideanLength(column) : weight;
    const best = benefits[number] ? max : min;
    const worst = benefits[number] ? min : max;
    for (let index = 0; index < size; index += 1) {
      const value = column[index];
      const up = (value - best) * factor;
      const down = (value - worst) * factor;
      toIdeal[index] = toIdeal[index] + up * up;
      fromIdeal[index] = fromIdeal[index] + down * down;
    }
  });
  for (let index = 0; index < size; index += 1) {
    const near = Math.sqrt(toIdeal[index]);
    const far = Math.sqrt(fromIdeal[index]);
    if (near + far === 0) {
      const expected = "a column that has weight and two different values";
      throw new IndexError("constant-indicator", { where, expected, received: "none" });
    }
    fromIdeal[index] = far / (near + far);
  }
  return fromIdeal;
}

// src/numeric/apply-scale.ts
function scaleValue(value, scale, where, index) {
  if (scale === "linear") return value;
  const least = scale === "log" ? 0 : -1;
  if (value > least) return scale === "log" ? Math.log(value) : Math.log1p(value);
  throw new IndexError("non-positive-value", {
    where,
    expected: scale === "log" ? "values above 0 for the scale `log` (`log1p` takes 0)" : "values above \u22121 for `log1p`",
    received: String(value),
    ...index === void 0 ? {} : { index }
  });
}
function applyScale(values, scale, where) {
  const known = checkWord(scale ?? "linear", "scale", ["linear", "log", "log1p"], where);
  if (known === "linear") return values;
  const scaled = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    scaled[index] = scaleValue(values[index], known, where, index);
  }
  return scaled;
}

// src/numeric/check-range.ts
function checkRange(range, where) {
  if (range === void 0) return [0, 1];
  if (Array.isArray(range) && range.length === 2) {
    const [low, high] = range;
    if (Number.isFinite(low) && Number.isFinite(high) && low < high) {
      return [low, high];
    }
  }
  throw invalidOption(where, "`range`, two finite numbers, the lower first", range);
}

// src/numeric/constant-scores.ts
function constantScores(size, value, score2, where) {
  if (score2 === void 0) {
    throw new IndexError("constant-indicator", {
      where,
      expected: "two different values, or `constantScore`",
      received: `${size} \xD7 ${value}`
    });
  }
  return new Float64Array(size).fill(score2);
}

// src/numeric/linear-scores.ts
function linearScores(values, placement, where) {
  const { worst, best, clamp } = placement;
  const distance = best - worst;
  if (!Number.isFinite(distance)) {
    throw new IndexError("range-overflow", {
      where,
      expected: "bounds whose difference is a finite double",
      received: `${worst} and ${best}`
    });
  }
  const [low, high] = placement.range ?? [0, 1];
  const plain = low === 0 && high === 1;
  const scores = new Float64Array(values.length);
  for (let index = 0; index < scores.length; index += 1) {
    let score2 = (values[index] - worst) / distance;
    if (clamp) score2 = score2 < 0 ? 0 : score2 > 1 ? 1 : score2;
    scores[index] = plain ? score2 + 0 : low * (1 - score2) + high * score2;
  }
  return scores;
}

// src/normalise/normalise-min-max.ts
function normaliseMinMax(values, options) {
  const where = "normaliseMinMax";
  const benefit = isBenefit(options.direction, where);
  const range = checkRange(options.range, where);
  const scaled = applyScale(toColumn(values, where), options.scale, where);
  const [min, max] = extent(
    options.reference === void 0 ? scaled : applyScale(toColumn(options.reference, where, "reference"), options.scale, where)
  );
  if (min === max) return constantScores(scaled.length, min, options.constantScore, where);
  return linearScores(scaled, { worst: benefit ? min : max, best: benefit ? max : min, clamp: false, range }, where);
}

// src/numeric/ranks-of-sorted.ts
function ranksOfSorted(sorted, rule, total = sorted.values.length) {
  const { values, indices } = sorted;
  const size = values.length;
  const ranks = new Float64Array(total);
  if (total > size) ranks.fill(Number.NaN);
  let group = 0;
  for (let start = 0; start < size; ) {
    const head2 = values[start];
    let end = start + 1;
    if (rule.tolerance === 0) while (end < size && values[end] === head2) end += 1;
    else while (end < size && Math.abs(values[end] - head2) <= rule.tolerance) end += 1;
    group += 1;
    if (rule.ties === "ordinal" && end - start > 1) {
      byId(indices.slice(start, end), rule.ids ?? [], rule.where).forEach((index, place) => {
        ranks[index] = start + place + 1;
      });
    } else {
      const rank = rule.ties === "dense" ? group : rule.ties === "midrank" ? (start + 1 + end) / 2 : start + 1;
      for (let at = start; at < end; at += 1) ranks[indices[at]] = rank;
    }
    start = end;
  }
  return ranks;
}
function byId(indices, ids, where) {
  return indices.sort((one, other) => {
    const first = ids[one];
    const second = ids[other];
    if (first < second) return -1;
    if (first > second) return 1;
    if (one === other) return 0;
    throw new IndexError("duplicate-id", { where, expected: "ids that differ", received: first, index: other });
  });
}

// src/numeric/sort-with-indices.ts
var SMALL = 24;
var MOST_BUCKETS = 4096;
function sortWithIndices(values, descending) {
  const size = values.length;
  const from = { values: new Float64Array(size), indices: new Uint32Array(size) };
  for (let index = 0; index < size; index += 1) {
    from.values[index] = descending ? 0 - values[index] : values[index] + 0;
    from.indices[index] = index;
  }
  const into = { values: new Float64Array(size), indices: new Uint32Array(size) };
  sortRange(from, into, 0, size);
  if (descending) {
    for (let index = 0; index < size; index += 1) into.values[index] = 0 - into.values[index];
  }
  return into;
}
function sortRange(from, into, start, end) {
  const source = from.values;
  const sourceIndices = from.indices;
  const target = into.values;
  const targetIndices = into.indices;
  const size = end - start;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let at = start; at < end; at += 1) {
    const value = source[at];
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (size <= SMALL || !(min < max)) {
    for (let at = start; at < end; at += 1) {
      target[at] = source[at];
      targetIndices[at] = sourceIndices[at];
    }
    if (min < max) insertionSort(target, targetIndices, start, end);
    return;
  }
  const buckets = Math.min(MOST_BUCKETS, size);
  const range = max - min;
  const factor = (buckets - 1) / range;
  const direct = factor > 0 && factor < Number.POSITIVE_INFINITY && (range * factor | 0) > 0;
  const place = (value) => range < Number.POSITIVE_INFINITY ? (value - min) / range * (buckets - 1) | 0 : (value / 2 - min / 2) / (max / 2 - min / 2) * (buckets - 1) | 0;
  const ends = new Uint32Array(buckets);
  if (direct) {
    for (let at = start; at < end; at += 1) {
      const bucket = (source[at] - min) * factor | 0;
      ends[bucket] = ends[bucket] + 1;
    }
  } else {
    for (let at = start; at < end; at += 1) {
      const bucket = place(source[at]);
      ends[bucket] = ends[bucket] + 1;
    }
  }
  let next = start;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const count = ends[bucket];
    ends[bucket] = next;
    next += count;
  }
  for (let at = start; at < end; at += 1) {
    const value = source[at];
    const bucket = direct ? (value - min) * factor | 0 : place(value);
    const to = ends[bucket];
    ends[bucket] = to + 1;
    target[to] = value;
    targetIndices[to] = sourceIndices[at];
  }
  let first = start;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const last = ends[bucket];
    if (last - first > SMALL) {
      sortRange(into, from, first, last);
      for (let at = first; at < last; at += 1) {
        target[at] = source[at];
        targetIndices[at] = sourceIndices[at];
      }
    } else if (last - first > 1) {
      insertionSort(target, targetIndices, first, last);
    }
    first = last;
  }
}
function insertionSort(values, indices, start, end) {
  for (let at = start + 1; at < end; at += 1) {
    const value = values[at];
    const index = indices[at];
    let to = at;
    while (to > start && values[to - 1] > value) {
      values[to] = values[to - 1];
      indices[to] = indices[to - 1];
      to -= 1;
    }
    values[to] = value;
    indices[to] = index;
  }
}

// src/rank/rank-scores.ts
function rankScores(scores, options) {
  const where = "rankScores";
  const descending = checkWord(options.order, "order", ["descending", "ascending"], where) === "descending";
  const ties = checkWord(options.ties ?? "competition", "ties", ["competition", "dense", "midrank", "ordinal"], where);
  const absolute = checkNumber(options.tolerance ?? 0, "tolerance", 0, Number.MAX_VALUE, where);
  const relative = checkNumber(options.relativeTolerance ?? 0, "relativeTolerance", 0, 1, where);
  const column = toColumn(scores, where);
  const { ids } = options;
  if (ids !== void 0 && ids.length !== column.length) {
    throw new IndexError("length-mismatch", {
      where,
      expected: `${column.length} ids, one for each score`,
      received: `${ids.length}`
    });
  }
  if (ties === "ordinal" && ids === void 0) throw invalidOption(where, "`ids` for ordinal ranks", ids);
  const sorted = sortWithIndices(column, descending);
  const first = Math.abs(sorted.values[0]);
  const last = Math.abs(sorted.values[column.length - 1]);
  const tolerance = absolute + relative * Math.max(first, last);
  return ranksOfSorted(sorted, { ties, tolerance, ids: ids ?? null, where });
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
function sum(x) {
  if (x.length === 0) {
    return 0;
  }
  var sum2 = x[0];
  var correction = 0;
  var transition;
  if (typeof sum2 !== "number") {
    return Number.NaN;
  }
  for (var i = 1; i < x.length; i++) {
    if (typeof x[i] !== "number") {
      return Number.NaN;
    }
    transition = sum2 + x[i];
    if (Math.abs(sum2) >= Math.abs(x[i])) {
      correction += sum2 - transition + x[i];
    } else {
      correction += x[i] - transition + sum2;
    }
    sum2 = transition;
  }
  return sum2 + correction;
}
function mean(x) {
  if (x.length === 0) {
    throw new Error("mean requires at least one data point");
  }
  return sum(x) / x.length;
}
function quantileSorted(x, p) {
  var idx = (x.length - 1) * p;
  if (x.length === 0) {
    throw new Error("quantile requires at least one data point.");
  } else if (p < 0 || p > 1) {
    throw new Error("quantiles must be between 0 and 1");
  } else if (p === 1) {
    return x[x.length - 1];
  } else if (p === 0) {
    return x[0];
  } else if (idx % 1 !== 0) {
    var lower = Math.floor(idx);
    var upper = Math.ceil(idx);
    var fraction = idx - lower;
    return x[lower] + fraction * (x[upper] - x[lower]);
  } else {
    return x[idx];
  }
}
function medianSorted(sorted) {
  return quantileSorted(sorted, 0.5);
}
function sampleKurtosis(x) {
  var n = x.length;
  if (n < 4) {
    throw new Error("sampleKurtosis requires at least four data points");
  }
  var meanValue = mean(x);
  var tempValue;
  var secondCentralMoment = 0;
  var fourthCentralMoment = 0;
  for (var i = 0; i < n; i++) {
    tempValue = x[i] - meanValue;
    secondCentralMoment += tempValue * tempValue;
    fourthCentralMoment += tempValue * tempValue * tempValue * tempValue;
  }
  return (n - 1) / ((n - 2) * (n - 3)) * (n * (n + 1) * fourthCentralMoment / (secondCentralMoment * secondCentralMoment) - 3 * (n - 1));
}
function sampleSkewness(x, biased) {
  if (biased === void 0) biased = false;
  if (x.length < 3) {
    throw new Error("sampleSkewness requires at least three data points");
  }
  var meanValue = mean(x);
  var tempValue;
  var sumSquaredDeviations = 0;
  var sumCubedDeviations = 0;
  for (var i = 0; i < x.length; i++) {
    tempValue = x[i] - meanValue;
    sumSquaredDeviations += tempValue * tempValue;
    sumCubedDeviations += tempValue * tempValue * tempValue;
  }
  var n = x.length;
  if (biased) {
    var secondCentralMoment = sumSquaredDeviations / n;
    var thirdCentralMoment = sumCubedDeviations / n;
    return thirdCentralMoment / Math.pow(secondCentralMoment, 3 / 2);
  }
  var besselsCorrection = x.length - 1;
  var theSampleStandardDeviation = Math.sqrt(
    sumSquaredDeviations / besselsCorrection
  );
  var cubedS = Math.pow(theSampleStandardDeviation, 3);
  return n * sumCubedDeviations / ((n - 1) * (n - 2) * cubedS);
}
var BayesianClassifier = function BayesianClassifier2() {
  this.totalCount = 0;
  this.data = {};
};
BayesianClassifier.prototype.train = function train(item, category) {
  if (!this.data[category]) {
    this.data[category] = {};
  }
  for (var k in item) {
    var v = item[k];
    if (this.data[category][k] === void 0) {
      this.data[category][k] = {};
    }
    if (this.data[category][k][v] === void 0) {
      this.data[category][k][v] = 0;
    }
    this.data[category][k][v]++;
  }
  this.totalCount++;
};
BayesianClassifier.prototype.score = function score(item) {
  var odds = {};
  var category;
  for (var k in item) {
    var v = item[k];
    for (category in this.data) {
      if (odds[category] === void 0) {
        odds[category] = {};
      }
      if (this.data[category][k]) {
        odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
      } else {
        odds[category][k + "_" + v] = 0;
      }
    }
  }
  var oddsSums = {};
  for (category in odds) {
    oddsSums[category] = 0;
    for (var combination in odds[category]) {
      oddsSums[category] += odds[category][combination];
    }
  }
  return oddsSums;
};
var g = 607 / 128;
var LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z2) {
  var sum2 = z2;
  var tmp = z2;
  for (var i = 1; i < 30; i++) {
    tmp *= z2 * z2 / (2 * i + 1);
    sum2 += tmp;
  }
  return Math.round((0.5 + sum2 / SQRT_2PI$1 * Math.exp(-z2 * z2 / 2)) * 1e4) / 1e4;
}
var standardNormalTable = [];
for (z = 0; z <= 3.09; z += 0.01) {
  standardNormalTable.push(cumulativeDistribution(z));
}
var z;
var SQRT_2PI = Math.sqrt(2 * Math.PI);
var PerceptronModel = function PerceptronModel2() {
  this.weights = [];
  this.bias = 0;
};
PerceptronModel.prototype.predict = function predict(features) {
  if (features.length !== this.weights.length) {
    return null;
  }
  var score2 = 0;
  for (var i = 0; i < this.weights.length; i++) {
    score2 += this.weights[i] * features[i];
  }
  score2 += this.bias;
  if (score2 > 0) {
    return 1;
  } else {
    return 0;
  }
};
PerceptronModel.prototype.train = function train2(features, label) {
  if (label !== 0 && label !== 1) {
    return null;
  }
  if (features.length !== this.weights.length) {
    this.weights = features.slice();
    this.bias = 1;
  }
  var prediction = this.predict(features);
  if (typeof prediction === "number" && prediction !== label) {
    var gradient = label - prediction;
    for (var i = 0; i < this.weights.length; i++) {
      this.weights[i] += gradient * features[i];
    }
    this.bias += gradient;
  }
  return this;
};

// src/numeric/median-sorted.ts
function medianSorted2(sorted) {
  return medianSorted(sorted);
}

// src/numeric/impute-scores.ts
function imputeScores(scores, imputation) {
  const { segments, method } = imputation;
  const present = scores.filter((score2) => !Number.isNaN(score2));
  const overall = fillOf(present, method);
  const fills = /* @__PURE__ */ new Map();
  if (segments !== null) {
    const bySegment = /* @__PURE__ */ new Map();
    for (let index = 0; index < scores.length; index += 1) {
      const score2 = scores[index];
      const segment = segments[index] ?? null;
      if (Number.isNaN(score2)) continue;
      const list = bySegment.get(segment);
      if (list === void 0) bySegment.set(segment, [score2]);
      else list.push(score2);
    }
    for (const [segment, list] of bySegment) fills.set(segment, fillOf(Float64Array.from(list), method));
  }
  for (let index = 0; index < scores.length; index += 1) {
    if (!Number.isNaN(scores[index])) continue;
    scores[index] = segments === null ? overall : fills.get(segments[index] ?? null) ?? overall;
  }
}
function fillOf(present, method) {
  if (method === "mean") return meanOf(present);
  const sorted = present.slice().sort();
  return method === "median" ? medianSorted2(sorted) : sorted[0];
}

// src/numeric/to-shares.ts
function toShares(amounts, where) {
  const sum2 = amounts.reduce((total, amount) => total + amount, 0);
  if (!(sum2 > 0 && sum2 < Number.POSITIVE_INFINITY)) {
    throw new IndexError("weights-sum", { where, expected: "a finite total above 0", received: String(sum2) });
  }
  return amounts.map((amount) => amount / sum2);
}

// src/weight/weight-ahp.ts
var RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
var RECIPROCAL_TOLERANCE = 0.01;
function weightAhp(comparisons) {
  const where = "weightAhp";
  const size = comparisons.length;
  if (size === 0) throw new IndexError("empty-input", { where, expected: "comparisons", received: "none" });
  if (size > RANDOM_INDEX.length) throw invalidOption(where, `at most ${RANDOM_INDEX.length} indicators`, size);
  comparisons.forEach((row, index) => {
    checkRow(comparisons, row, index, where);
  });
  let weights2 = new Array(size).fill(1 / size);
  let eigenvalue = size;
  for (let round = 0; round < 1e4; round += 1) {
    const product = comparisons.map((row) => row.reduce((sum2, one, j) => sum2 + one * weights2[j], 0));
    eigenvalue = product.reduce((sum2, one) => sum2 + one, 0);
    const next = toShares(product, where);
    const change = Math.max(...next.map((weight, index) => Math.abs(weight - weights2[index]) / weight));
    weights2 = next;
    if (change < 1e-15) break;
  }
  const consistencyIndex = size < 3 ? 0 : Math.max(0, (eigenvalue - size) / (size - 1));
  const consistencyRatio = size < 3 ? 0 : consistencyIndex / RANDOM_INDEX[size - 1];
  return { weights: weights2, eigenvalue, consistencyIndex, consistencyRatio, consistent: consistencyRatio < 0.1 };
}
function checkRow(comparisons, row, index, where) {
  const size = comparisons.length;
  if (row.length !== size) {
    const received = `${row.length}`;
    throw new IndexError("length-mismatch", { where, expected: `${size} comparisons in each row`, received, index });
  }
  row.forEach((one, other) => {
    if (typeof one !== "number" || !Number.isFinite(one) || one <= 0) {
      const expected = "a finite number above 0";
      throw new IndexError("non-positive-value", {
        where,
        expected,
        received: String(one),
        index,
        column: String(other)
      });
    }
    const mirrored = comparisons[other]?.[index] ?? Number.NaN;
    if (other === index ? one !== 1 : Math.abs(one * mirrored - 1) > RECIPROCAL_TOLERANCE) {
      const expected = other === index ? "1 on the diagonal" : `the reciprocal of ${mirrored}, within 1 %`;
      throw new IndexError("invalid-value", { where, expected, received: String(one), index, column: String(other) });
    }
  });
}

// src/numeric/count-below.ts
function countBelow(sorted, value, orEqual) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >>> 1;
    const other = sorted[middle];
    if (other < value || orEqual && other === value) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/numeric/sorted-copy.ts
function sortedCopy(values) {
  return Float64Array.from(values).sort();
}

// src/numeric/worse-counts.ts
function worseCounts(column, benefit) {
  const sorted = sortedCopy(column);
  const size = column.length;
  return column.map((value) => {
    const below = countBelow(sorted, value, false);
    const upTo = countBelow(sorted, value, true);
    return (benefit ? below : size - upTo) + (upTo - below - 1) / 2;
  });
}

// src/aggregate/aggregate-borda.ts
function aggregateBorda(columns, options) {
  const where = "aggregateBorda";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const result = new Float64Array(checked[0].length);
  checked.forEach((column, number) => {
    const weight = weights2[number];
    if (weight === 0) return;
    const counts = worseCounts(column, benefits[number] === true);
    for (let index = 0; index < result.length; index += 1) {
      result[index] = result[index] + weight * counts[index];
    }
  });
  return result;
}

// src/aggregate/aggregate-copeland.ts
var LEVEL = 1e-12;
function aggregateCopeland(columns, options) {
  const where = "aggregateCopeland";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const signed = weights2.map((weight, number) => benefits[number] ? weight : -weight);
  const size = checked[0].length;
  const result = new Float64Array(size);
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other < one; other += 1) {
      let lead = 0;
      for (let number = 0; number < signed.length; number += 1) {
        const column = checked[number];
        lead += signed[number] * Math.sign(column[one] - column[other]);
      }
      const winner = lead > LEVEL ? 1 : lead < -LEVEL ? -1 : 0;
      result[one] = result[one] + winner;
      result[other] = result[other] - winner;
    }
  }
  return result;
}

// src/numeric/zero-rule.ts
function checkZeroRule(zero, where) {
  if (zero === void 0 || zero === "refuse") return "refuse";
  return zero === "zero" ? zero : checkNumber(zero, "zero", Number.MIN_VALUE, Number.MAX_VALUE, where);
}
function applyZeroRule(column, number, zero, where) {
  for (let index = 0; index < column.length; index += 1) {
    const score2 = column[index];
    if (score2 > 0 || score2 === 0 && zero !== "refuse") continue;
    throw new IndexError("non-positive-value", {
      where,
      expected: "scores above 0, or of 0 with the option `zero`",
      received: String(score2),
      index,
      column: String(number)
    });
  }
  return typeof zero === "number" ? column.map((score2) => Math.max(score2, zero)) : column;
}

// src/aggregate/aggregate-geometric.ts
function aggregateGeometric(columns, options) {
  const where = "aggregateGeometric";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const zero = checkZeroRule(options.zero, where);
  const result = new Float64Array(checked[0].length);
  checked.forEach((column, number) => {
    const weight = weights2[number];
    if (weight === 0) return;
    const scores = applyZeroRule(column, number, zero, where);
    for (let index = 0; index < result.length; index += 1) {
      result[index] = result[index] + weight * Math.log(scores[index]);
    }
  });
  return result.map(Math.exp);
}

// src/aggregate/aggregate-harmonic.ts
function aggregateHarmonic(columns, options) {
  const where = "aggregateHarmonic";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const zero = checkZeroRule(options.zero, where);
  const result = new Float64Array(checked[0].length);
  checked.forEach((column, number) => {
    const weight = weights2[number];
    if (weight === 0) return;
    const scores = applyZeroRule(column, number, zero, where);
    for (let index = 0; index < result.length; index += 1) {
      result[index] = result[index] + weight / scores[index];
    }
  });
  return result.map((sum2) => 1 / sum2);
}

// src/numeric/refuse-below.ts
function refuseBelow(values, bound, where) {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value > bound.least || value === bound.least && !bound.open) continue;
    const code = bound.open ? "non-positive-value" : "invalid-value";
    throw new IndexError(code, {
      where,
      expected: bound.open ? `values above ${bound.least}` : `values of ${bound.least} or more`,
      received: String(value),
      index,
      ...bound.column === void 0 ? {} : { column: String(bound.column) }
    });
  }
}

// src/aggregate/aggregate-mazziotta-pareto.ts
function aggregateMazziottaPareto(columns, options) {
  const where = "aggregateMazziottaPareto";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const sign = checkWord(options.penalty ?? "minus", "penalty", ["minus", "plus"], where) === "minus" ? -1 : 1;
  checked.forEach((column, number) => {
    refuseBelow(column, { least: 0, open: true, column: number }, where);
  });
  return new Float64Array(checked[0].length).map((_, index) => {
    let mean2 = 0;
    checked.forEach((column, number) => {
      mean2 += weights2[number] * column[index];
    });
    let variance = 0;
    checked.forEach((column, number) => {
      const deviation = column[index] - mean2;
      variance += weights2[number] * deviation * deviation;
    });
    return mean2 + sign * variance / mean2;
  });
}

// src/aggregate/aggregate-power-mean.ts
function aggregatePowerMean(columns, options) {
  const where = "aggregatePowerMean";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const exponent = checkNumber(options.exponent, "exponent", -100, 100, where);
  const zero = exponent > 0 ? "zero" : checkZeroRule(options.zero, where);
  const used = checked.flatMap((column, number) => {
    const weight = weights2[number];
    return weight === 0 ? [] : [{ weight, scores: applyZeroRule(column, number, zero, where) }];
  });
  const result = new Float64Array(checked[0].length);
  for (let index = 0; index < result.length; index += 1) {
    let scale = exponent > 0 ? 0 : Number.POSITIVE_INFINITY;
    for (const { scores } of used) {
      const score2 = scores[index];
      if (exponent > 0 ? score2 > scale : score2 < scale) scale = score2;
    }
    if (scale === 0) continue;
    let sum2 = 0;
    for (const { weight, scores } of used) {
      const ratio = scores[index] / scale;
      sum2 += weight * (exponent === 0 ? Math.log(ratio) : ratio ** exponent);
    }
    result[index] = scale * (exponent === 0 ? Math.exp(sum2) : sum2 ** (1 / exponent));
  }
  return result;
}

// src/aggregate/aggregate-promethee.ts
function aggregatePromethee(columns, options) {
  const where = "aggregatePromethee";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const given = options.preferences ?? { kind: "usual" };
  const preferences = Array.isArray(given) ? given : checked.map(() => given);
  if (preferences.length !== checked.length) {
    const received = String(preferences.length);
    throw new IndexError("length-mismatch", { where, expected: `${checked.length} preference functions`, received });
  }
  const functions = preferences.map((preference) => preferenceOf(preference, where));
  const size = checked[0].length;
  if (size === 1) {
    throw new IndexError("constant-indicator", { where, expected: "two positions or more", received: "one" });
  }
  const flows = new Float64Array(size);
  checked.forEach((column, number) => {
    const weight = weights2[number];
    if (weight === 0) return;
    const preference = functions[number] ?? null;
    const net = preference === null ? usualFlows(column, benefits[number] === true) : netFlows(column, benefits[number] === true, preference);
    for (let index = 0; index < size; index += 1) {
      flows[index] = flows[index] + weight * net[index] / (size - 1);
    }
  });
  return flows;
}
function usualFlows(column, benefit) {
  return worseCounts(column, benefit).map((worse) => 2 * worse - (column.length - 1));
}
function netFlows(column, benefit, preference) {
  const terms = new Float64Array(column.length);
  return column.map((value) => {
    for (let other = 0; other < terms.length; other += 1) {
      const lead = benefit ? value - column[other] : column[other] - value;
      terms[other] = lead > 0 ? preference(lead) : lead < 0 ? -preference(-lead) : 0;
    }
    return reproducibleSum(terms);
  });
}
function preferenceOf(preference, where) {
  const positive = (value, name) => checkNumber(value, name, Number.MIN_VALUE, Number.MAX_VALUE, where);
  switch (preference.kind) {
    case "usual":
      return null;
    case "u-shape": {
      const q = checkNumber(preference.indifference, "indifference", 0, Number.MAX_VALUE, where);
      return (lead) => lead > q ? 1 : 0;
    }
    case "v-shape": {
      const p = positive(preference.preference, "preference");
      return (lead) => Math.min(1, lead / p);
    }
    case "level":
    case "linear": {
      const p = positive(preference.preference, "preference");
      const q = checkNumber(preference.indifference, "indifference", 0, p, where);
      if (q === p) throw invalidOption(where, "`indifference` below `preference`", q);
      if (preference.kind === "level") return (lead) => lead <= q ? 0 : lead <= p ? 0.5 : 1;
      return (lead) => lead <= q ? 0 : lead <= p ? (lead - q) / (p - q) : 1;
    }
    case "gaussian": {
      const s = positive(preference.deviation, "deviation");
      return (lead) => -Math.expm1(-(lead * lead) / (2 * s * s));
    }
    default:
      throw invalidOption(where, "a known preference function", preference.kind);
  }
}

// src/aggregate/aggregate-vikor.ts
function aggregateVikor(columns, options) {
  const where = "aggregateVikor";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const strategy = checkNumber(options.strategy ?? 0.5, "strategy", 0, 1, where);
  const size = checked[0].length;
  const sums = new Float64Array(size);
  const regrets = new Float64Array(size);
  checked.forEach((column, number) => {
    const weight = weights2[number];
    if (weight === 0) return;
    const [min, max] = extent(column);
    if (min === max) {
      const expected = "two different values in each column that has weight";
      throw new IndexError("constant-indicator", {
        where,
        expected,
        received: `${size} \xD7 ${min}`,
        column: String(number)
      });
    }
    const best = benefits[number] ? max : min;
    const distance = best - (benefits[number] ? min : max);
    for (let index = 0; index < size; index += 1) {
      const shortfall = weight * ((best - column[index]) / distance);
      sums[index] = sums[index] + shortfall;
      if (shortfall > regrets[index]) regrets[index] = shortfall;
    }
  });
  const [leastSum, greatestSum] = extent(sums);
  const [leastRegret, greatestRegret] = extent(regrets);
  const place = (value, least, greatest) => greatest === least ? 0 : (value - least) / (greatest - least);
  return sums.map(
    (sum2, index) => strategy * place(sum2, leastSum, greatestSum) + (1 - strategy) * place(regrets[index], leastRegret, greatestRegret)
  );
}

// src/aggregate/aggregate-waspas.ts
function aggregateWaspas(columns, options) {
  const where = "aggregateWaspas";
  const checked = toColumns(columns, where);
  const weights2 = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const share = checkNumber(options.share ?? 0.5, "share", 0, 1, where);
  const linear = checkWord(options.normalisation ?? "linear", "normalisation", ["linear", "none"], where) === "linear";
  if (!linear) checkWord(benefits.includes(false) ? "cost" : "benefit", "directions", ["benefit"], where);
  const size = checked[0].length;
  const sums = new Float64Array(size);
  const logs = new Float64Array(size);
  checked.forEach((column, number) => {
    const weight = weights2[number];
    if (weight === 0) return;
    const benefit = benefits[number] === true;
    refuseBelow(column, { least: 0, open: !benefit, column: number }, where);
    const [min, max] = extent(column);
    if (linear) refuseBelow(Float64Array.of(max), { least: 0, open: true, column: number }, where);
    for (let index = 0; index < size; index += 1) {
      const value = column[index];
      const score2 = linear ? benefit ? value / max : min / value : value;
      sums[index] = sums[index] + weight * score2;
      logs[index] = logs[index] + weight * Math.log(score2);
    }
  });
  return sums.map((sum2, index) => share * sum2 + (1 - share) * Math.exp(logs[index]));
}

// src/score/aggregate-by-spec.ts
function isSeparable(spec) {
  switch (spec.method) {
    case "arithmetic":
    case "geometric":
    case "harmonic":
    case "power-mean":
    case "waspas":
    case "mazziotta-pareto":
      return true;
    default:
      return false;
  }
}
function aggregateBySpec(columns, weights2, spec) {
  switch (spec.method) {
    case "arithmetic":
      return aggregateArithmetic(columns, { weights: weights2 });
    case "geometric":
      return aggregateGeometric(columns, { weights: weights2, zero: zeroRule(spec.floor) });
    case "harmonic":
      return aggregateHarmonic(columns, { weights: weights2, zero: zeroRule(spec.floor) });
    case "power-mean":
      return aggregatePowerMean(columns, { weights: weights2, exponent: spec.exponent, zero: zeroRule(spec.floor) });
    case "mazziotta-pareto": {
      const moved = columns.map((column) => column.map((score2) => 70 + 60 * score2));
      return aggregateMazziottaPareto(moved, { weights: weights2 }).map((score2) => (score2 - 70) / 60);
    }
    case "waspas": {
      const floor = spec.floor ?? 0;
      const raised = floor > 0 ? columns.map((column) => column.map((score2) => Math.max(score2, floor))) : columns;
      return aggregateWaspas(raised, { weights: weights2, share: spec.share ?? 0.5, normalisation: "none" });
    }
    case "topsis":
      return aggregateTopsis(columns, { weights: weights2, normalisation: "none" });
    case "vikor":
      return aggregateVikor(columns, { weights: weights2, strategy: spec.strategy ?? 0.5 }).map((q) => 1 - q);
    case "promethee":
      return aggregatePromethee(columns, { weights: weights2 }).map((flow) => (flow + 1) / 2);
    case "borda":
      return aggregateBorda(columns, { weights: weights2 }).map((points) => points / othersOf(columns));
    case "copeland":
      return aggregateCopeland(columns, { weights: weights2 }).map((wins) => (wins / othersOf(columns) + 1) / 2);
    default:
      throw invalidOption("aggregate", "a known `method`", spec.method);
  }
}
function zeroRule(floor) {
  return floor === void 0 || floor === 0 ? "zero" : floor;
}
function othersOf(columns) {
  const others = (columns[0]?.length ?? 0) - 1;
  if (others > 0) return others;
  throw new IndexError("constant-indicator", {
    where: "aggregate",
    expected: "two positions or more, for a method that compares them",
    received: "one"
  });
}

// src/score/aggregate-patterns.ts
function aggregatePatterns(scores, patterns, weights2, spec, where) {
  const size = scores[0].length;
  const { ids } = patterns;
  if (ids === null) return aggregateChosen(scores, weights2[0], spec);
  const result = new Float64Array(size).fill(Number.NaN);
  for (const rows of rowsTogether(ids, weights2, spec, where)) {
    const patternWeights = weights2[ids[rows[0]]];
    const columns = scores.map((column) => Float64Array.from(rows, (row) => column[row]));
    const joined = aggregateChosen(columns, patternWeights, spec);
    for (let at = 0; at < rows.length; at += 1) result[rows[at]] = joined[at];
  }
  return result;
}
function aggregateChosen(scores, weights2, spec) {
  const chosen = weights2.flatMap((weight, index) => weight > 0 ? [index] : []);
  const result = aggregateBySpec(
    chosen.map((index) => scores[index]),
    chosen.map((index) => weights2[index]),
    spec
  );
  for (let index = 0; index < result.length; index += 1) {
    const score2 = result[index];
    result[index] = score2 > 1 ? 1 : score2 > 0 ? score2 : 0;
  }
  return result;
}
function rowsTogether(ids, weights2, spec, where) {
  const separable = isSeparable(spec);
  const keys = weights2.map((list) => list === null ? "" : separable ? list.join() : "all");
  const different = new Set(weights2.filter((list) => list !== null).map((list) => list.join()));
  if (!separable && different.size > 1) {
    throw new IndexError("missing-value", {
      where,
      expected: `a \`missing\` rule that fills gaps, for \`${spec.method}\` compares positions over all indicators`,
      received: "reweight"
    });
  }
  const groupOf = /* @__PURE__ */ new Map();
  for (const key of keys) if (key !== "" && !groupOf.has(key)) groupOf.set(key, groupOf.size);
  const groupOfPattern = keys.map((key) => groupOf.get(key) ?? -1);
  const counts = new Uint32Array(groupOf.size);
  for (const id of ids) {
    const group = groupOfPattern[id];
    if (group >= 0) counts[group] = counts[group] + 1;
  }
  const rows = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let row = 0; row < ids.length; row += 1) {
    const group = groupOfPattern[ids[row]];
    if (group < 0) continue;
    const at = counts[group];
    rows[group][at] = row;
    counts[group] = at + 1;
  }
  return rows.filter((list) => list.length > 0);
}

// src/score/check-definition.ts
function checkDefinition(columns, definition2, context, where) {
  const { indicators } = definition2;
  if (!Array.isArray(indicators) || indicators.length === 0) {
    throw new IndexError("empty-input", { where, expected: "at least one indicator", received: "none" });
  }
  const mismatch = (expected, received, column) => new IndexError("length-mismatch", {
    where,
    expected,
    received: String(received),
    ...column === void 0 ? {} : { column }
  });
  if (columns.length !== indicators.length) {
    throw mismatch(`${indicators.length} columns, one for each indicator`, columns.length);
  }
  const seen = /* @__PURE__ */ new Set();
  indicators.forEach((indicator, index) => {
    if (typeof indicator.id !== "string") throw invalidOption(where, "indicators with an `id`", indicator.id);
    if (seen.has(indicator.id)) {
      throw new IndexError("duplicate-id", { where, expected: "ids that differ", received: indicator.id, index });
    }
    seen.add(indicator.id);
    isBenefit(indicator.direction, `${where}.indicators[${index}]`);
    if (indicator.group === void 0 !== (indicators[0]?.group === void 0)) {
      throw invalidOption(where, "a group for each indicator, or for none", indicator.id);
    }
  });
  if (definition2.groupWeights !== void 0 && indicators[0]?.group === void 0) {
    throw invalidOption(where, "`groupWeights` with groups only", definition2.groupWeights);
  }
  const size = columns[0].length;
  if (size === 0) throw new IndexError("empty-input", { where, expected: "at least one position", received: "none" });
  columns.forEach((column, index) => {
    if (column.length !== size) {
      throw mismatch(`${size} values, as in the first column`, column.length, indicators[index]?.id);
    }
  });
  if (context.ids !== void 0 && context.ids.length !== size) {
    throw mismatch(`${size} ids, one for each position`, context.ids.length);
  }
  if (context.segments !== void 0 && context.segments.length !== size) {
    throw mismatch(`${size} segments, one for each position`, context.segments.length);
  }
  checkNumber(definition2.minimumCoverage ?? 0, "minimumCoverage", 0, 1, where);
  checkNumber(definition2.minimumIndicatorCoverage ?? 0, "minimumIndicatorCoverage", 0, 1, where);
  checkNumber(definition2.tolerance ?? 0, "tolerance", 0, 1, where);
  checkWord(definition2.ties ?? "competition", "ties", ["competition", "dense", "midrank"], where);
  checkWord(definition2.constant ?? "refuse", "constant", ["refuse", "neutral", "exclude"], where);
  const missing = definition2.missing?.method ?? "refuse";
  checkWord(missing, "missing", ["refuse", "reweight", "median", "mean", "worst"], where);
  if (withinSegment(definition2) && context.segments === void 0) {
    throw invalidOption(where, "segments in the context for an imputation within segments", void 0);
  }
  return size;
}
function withinSegment(definition2) {
  const { missing } = definition2;
  return (missing?.method === "median" || missing?.method === "mean") && missing.within === "segment";
}

// src/score/effective-weights.ts
function effectiveWeights(weights2, groups, present) {
  const whole = /* @__PURE__ */ new Map();
  const there = /* @__PURE__ */ new Map();
  weights2.forEach((weight, index) => {
    const group = groups[index];
    whole.set(group, (whole.get(group) ?? 0) + weight);
    if (present[index]) there.set(group, (there.get(group) ?? 0) + weight);
  });
  let total = 0;
  for (const [group, weight] of there) if (weight > 0) total += whole.get(group);
  if (total === 0) return null;
  return weights2.map((weight, index) => {
    const group = groups[index];
    if (!present[index] || weight === 0) return 0;
    return weight / there.get(group) * whole.get(group) / total;
  });
}

// src/score/gap-patterns.ts
function gapPatterns(missing, size) {
  const present = [missing.map(() => true)];
  if (missing.every((flags) => flags === null)) return { ids: null, present };
  const ids = new Uint32Array(size);
  missing.forEach((flags, indicator) => {
    if (flags === null) return;
    const next = /* @__PURE__ */ new Map();
    for (let index = 0; index < size; index += 1) {
      if (flags[index] !== 1) continue;
      const before = ids[index];
      let after = next.get(before);
      if (after === void 0) {
        after = present.length;
        next.set(before, after);
        present.push(present[before].map((there, other) => there && other !== indicator));
      }
      ids[index] = after;
    }
  });
  return { ids, present };
}

// src/score/in-column.ts
function inColumn(where, column, rows, step) {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    const { index, expected, received } = error.details;
    const row = index === void 0 ? void 0 : rows === null ? index : rows[index];
    throw new IndexError(error.code, {
      where,
      expected,
      received,
      column,
      ...row === void 0 ? {} : { index: row }
    });
  }
}

// src/normalise/normalise-goalposts.ts
function normaliseGoalposts(values, options) {
  const where = "normaliseGoalposts";
  const benefit = isBenefit(options.direction, where);
  const range = checkRange(options.range, where);
  const outside = checkWord(options.outside ?? "clamp", "outside", ["clamp", "extend"], where);
  const lower = checkNumber(options.lower, "lower", -Number.MAX_VALUE, Number.MAX_VALUE, where);
  const upper = checkNumber(options.upper, "upper", -Number.MAX_VALUE, Number.MAX_VALUE, where);
  if (lower >= upper) throw invalidOption(where, "`lower` below `upper`", `${lower} and ${upper}`);
  const scaled = applyScale(toColumn(values, where), options.scale, where);
  const low = scaleValue(lower, options.scale ?? "linear", where);
  const high = scaleValue(upper, options.scale ?? "linear", where);
  const bounds = benefit ? { worst: low, best: high } : { worst: high, best: low };
  return linearScores(scaled, { ...bounds, clamp: outside === "clamp", range }, where);
}

// src/normalise/normalise-logistic.ts
function normaliseLogistic(values, options) {
  const where = "normaliseLogistic";
  const sign = isBenefit(options.direction, where) ? 1 : -1;
  const steepness = checkNumber(options.steepness ?? 1, "steepness", Number.MIN_VALUE, 1e6, where);
  const scaled = applyScale(toColumn(values, where), options.scale, where);
  let { reference } = options;
  if (reference === void 0) {
    const [min, max] = extent(scaled);
    if (min === max) return constantScores(scaled.length, min, options.constantScore, where);
    const mean3 = meanOf(scaled);
    reference = { mean: mean3, deviation: deviationOf(scaled, mean3, "population") };
  } else if (!(Number.isFinite(reference.mean) && reference.deviation > 0 && Number.isFinite(reference.deviation))) {
    throw invalidOption(where, "`reference`, a finite mean and a finite deviation above 0", reference);
  }
  const { mean: mean2, deviation } = reference;
  return scaled.map((value) => 1 / (1 + Math.exp(-sign * steepness * (value - mean2) / deviation)));
}

// src/normalise/normalise-max.ts
function normaliseMax(values, options) {
  const where = "normaliseMax";
  const benefit = isBenefit(options.direction, where);
  const reciprocal = checkWord(options.cost ?? "complement", "cost", ["complement", "reciprocal"], where) === "reciprocal" && !benefit;
  const column = toColumn(values, where);
  const basis = options.reference === void 0 ? column : toColumn(options.reference, where, "reference");
  for (const part of [column, basis]) refuseBelow(part, { least: 0, open: reciprocal }, where);
  const [min, max] = extent(basis);
  if (max === 0) return constantScores(column.length, 0, void 0, where);
  if (reciprocal) return column.map((value) => min / value);
  return column.map((value) => benefit ? value / max : 1 - value / max);
}

// src/normalise/normalise-percentile.ts
function normalisePercentile(values, options) {
  const where = "normalisePercentile";
  const benefit = isBenefit(options.direction, where);
  const share = checkWord(options.ties ?? "midrank", "ties", ["midrank", "competition"], where) === "midrank" ? 0.5 : 0;
  const column = toColumn(values, where);
  const reference = options.reference === void 0 ? null : toColumn(options.reference, where, "reference");
  const sorted = sortedCopy(reference ?? column);
  const itself = reference === null ? 1 : 0;
  const others = sorted.length - itself;
  if (others === 0) {
    throw new IndexError("constant-indicator", {
      where,
      expected: "two values or more, or a `reference`",
      received: "one value"
    });
  }
  const scores = new Float64Array(column.length);
  for (let index = 0; index < scores.length; index += 1) {
    const value = column[index];
    const below = countBelow(sorted, value, false);
    const upTo = countBelow(sorted, value, true);
    const worse = benefit ? below : sorted.length - upTo;
    scores[index] = (worse + share * (upTo - below - itself)) / others;
  }
  return scores;
}

// src/normalise/normalise-target.ts
function normaliseTarget(values, options) {
  const where = "normaliseTarget";
  const benefit = isBenefit(options.direction, where);
  const outside = checkWord(options.outside ?? "clamp", "outside", ["clamp", "extend"], where);
  const target = checkNumber(options.target, "target", -Number.MAX_VALUE, Number.MAX_VALUE, where);
  const scaled = applyScale(toColumn(values, where), options.scale, where);
  const best = scaleValue(target, options.scale ?? "linear", where);
  const [min, max] = extent(
    options.reference === void 0 ? scaled : applyScale(toColumn(options.reference, where, "reference"), options.scale, where)
  );
  const worst = benefit ? min : max;
  if (benefit ? best <= worst : best >= worst) {
    throw invalidOption(where, "`target`, better than the worst value", target);
  }
  return linearScores(scaled, { worst, best, clamp: outside === "clamp" }, where);
}

// src/normalise/normalise-threshold.ts
function normaliseThreshold(values, options) {
  const where = "normaliseThreshold";
  const benefit = isBenefit(options.direction, where);
  const { cutPoints } = options;
  const rising = Array.isArray(cutPoints) && cutPoints.length > 0 && cutPoints.every((cut, index) => Number.isFinite(cut) && (index === 0 || cut > cutPoints[index - 1]));
  if (!rising) throw invalidOption(where, "`cutPoints`, one or more rising finite numbers", cutPoints);
  return toColumn(values, where).map(
    (value) => benefit ? countBelow(cutPoints, value, true) : cutPoints.length - countBelow(cutPoints, value, false)
  );
}

// src/normalise/normalise-z-score.ts
function normaliseZScore(values, options) {
  const where = "normaliseZScore";
  const sign = isBenefit(options.direction, where) ? 1 : -1;
  const kind = checkWord(options.deviation ?? "population", "deviation", ["population", "sample"], where);
  const scaled = applyScale(toColumn(values, where), options.scale, where);
  const standard = standardOf(scaled, options, kind, where);
  if (standard === null) return constantScores(scaled.length, scaled[0], options.constantScore, where);
  const scores = new Float64Array(scaled.length);
  for (let index = 0; index < scores.length; index += 1) {
    scores[index] = sign * (scaled[index] - standard.mean) / standard.deviation + 0;
  }
  return scores;
}
function standardOf(scaled, options, kind, where) {
  const { reference } = options;
  if (reference !== void 0 && !("length" in reference)) {
    if (Number.isFinite(reference.mean) && reference.deviation > 0 && Number.isFinite(reference.deviation)) {
      return reference;
    }
    throw invalidOption(where, "`reference`, a finite mean and a finite deviation above 0", reference);
  }
  const basis = reference === void 0 ? scaled : applyScale(toColumn(reference, where, "reference"), options.scale, where);
  const [min, max] = extent(basis);
  if (min === max) return null;
  if (!Number.isFinite(max - min)) {
    throw new IndexError("range-overflow", {
      where,
      expected: "values whose range is a finite double",
      received: `${min} and ${max}`
    });
  }
  const mean2 = meanOf(basis);
  return { mean: mean2, deviation: deviationOf(basis, mean2, kind) };
}

// src/score/normalise-by-spec.ts
var NEUTRAL = 0.5;
function isRelative(spec) {
  switch (spec.method) {
    case "min-max":
    case "z-score":
    case "logistic":
      return spec.reference === void 0;
    case "percentile":
      return true;
    default:
      return false;
  }
}
function normaliseBySpec(values, direction, spec) {
  switch (spec.method) {
    case "none":
      return unchanged(values, direction);
    case "min-max": {
      const scale = spec.scale ?? "linear";
      if (spec.reference === void 0) {
        return normaliseMinMax(values, { direction, scale, constantScore: NEUTRAL });
      }
      return normaliseGoalposts(values, { direction, scale, lower: spec.reference.min, upper: spec.reference.max });
    }
    case "goalposts":
      return normaliseGoalposts(values, {
        direction,
        lower: spec.lower,
        upper: spec.upper,
        scale: spec.scale ?? "linear"
      });
    case "z-score":
      return bounded(values, direction, spec);
    case "percentile":
      return normalisePercentile(values, { direction });
    case "logistic":
      return normaliseLogistic(values, {
        direction,
        scale: spec.scale ?? "linear",
        steepness: spec.steepness ?? 1,
        constantScore: NEUTRAL,
        ...spec.reference === void 0 ? {} : { reference: spec.reference }
      });
    case "max":
      return normaliseMax(values, { direction });
    case "threshold": {
      const points = normaliseThreshold(values, { direction, cutPoints: spec.cutPoints });
      return points.map((point) => point / spec.cutPoints.length);
    }
    case "target":
      return normaliseTarget(values, { direction, target: spec.target, scale: spec.scale ?? "linear" });
    default:
      throw invalidOption("normalise", "a known `method`", spec.method);
  }
}
function unchanged(values, direction) {
  values.forEach((value, index) => {
    if (value < 0 || value > 1) {
      throw new IndexError("invalid-value", {
        where: "normalise",
        expected: "scores from 0 to 1 for the method `none`",
        received: String(value),
        index
      });
    }
  });
  return direction === "benefit" ? values.slice() : values.map((value) => 1 - value);
}
function bounded(values, direction, spec) {
  const spread2 = spec.spread ?? 3;
  if (!(spread2 > 0 && Number.isFinite(spread2))) {
    throw invalidOption("normalise", "`spread`, a finite number above 0", spread2);
  }
  const scores = normaliseZScore(values, {
    direction,
    scale: spec.scale ?? "linear",
    deviation: spec.deviation ?? "population",
    constantScore: 0,
    ...spec.reference === void 0 ? {} : { reference: spec.reference }
  });
  return scores.map((score2) => Math.min(1, Math.max(0, 0.5 + score2 / (2 * spread2))));
}

// src/numeric/shape-of-sorted.ts
function shapeOfSorted(sorted) {
  const size = sorted.length;
  if (size < 3 || sorted[0] === sorted[size - 1]) return { skewness: null, kurtosis: null };
  const largest = Math.max(Math.abs(sorted[0]), Math.abs(sorted[size - 1]));
  const scaled = Array.from(sorted, (value) => value / largest);
  return { skewness: sampleSkewness(scaled), kurtosis: size < 4 ? null : sampleKurtosis(scaled) };
}

// src/normalise/treat-skewness.ts
function treatSkewness(values, options = {}) {
  const where = "treatSkewness";
  const maxSkewness = checkNumber(options.maxSkewness ?? 2, "maxSkewness", 0, Number.MAX_VALUE, where);
  const maxKurtosis = checkNumber(options.maxKurtosis ?? 3.5, "maxKurtosis", 0, Number.MAX_VALUE, where);
  const limit = checkNumber(options.maxWinsorised ?? 5, "maxWinsorised", 0, Number.MAX_SAFE_INTEGER, where);
  const column = toColumn(values, where);
  const passes = ({ skewness, kurtosis }) => skewness === null || kurtosis === null || !(Math.abs(skewness) > maxSkewness && kurtosis > maxKurtosis);
  const sorted = sortedCopy(column);
  const before = shapeOfSorted(sorted);
  if (passes(before)) {
    return { values: column.slice(), changed: [], treatment: "none", before, after: before, passes: true };
  }
  const { low, high, shape } = winsoriseSorted(sorted, before, passes, limit);
  if (passes(shape)) {
    const changed2 = [];
    const treated = column.map((value, index) => {
      if (value < low || value > high) changed2.push(index);
      return value < low ? low : value > high ? high : value;
    });
    return { values: treated, changed: changed2, treatment: "winsorised", before, after: shape, passes: true };
  }
  const [min, max] = extent(column);
  const logs = column.map((value) => Math.log(value - min + 0.01 * (max - min)));
  const after = shapeOfSorted(sortedCopy(logs));
  const changed = Array.from(column, (_, index) => index);
  return { values: logs, changed, treatment: "log", before, after, passes: passes(after) };
}
function winsoriseSorted(sorted, before, passes, limit) {
  let shape = before;
  let atLow = 0;
  let atHigh = 0;
  while (!passes(shape) && atLow + atHigh < limit) {
    if ((shape.skewness ?? 0) >= 0) {
      const greatest = sorted[sorted.length - 1];
      atHigh = sorted.length - sorted.indexOf(greatest);
      sorted.fill(sorted[sorted.length - 1 - atHigh], sorted.length - atHigh);
    } else {
      const least = sorted[0];
      atLow = sorted.lastIndexOf(least) + 1;
      sorted.fill(sorted[atLow], 0, atLow);
    }
    shape = shapeOfSorted(sorted);
  }
  return { low: sorted[0], high: sorted[sorted.length - 1], shape };
}

// src/normalise/winsorise-by-count.ts
function winsoriseByCount(values, options) {
  const where = "winsoriseByCount";
  const column = toColumn(values, where);
  const low = checkNumber(options.low, "low", 0, column.length - 1, where);
  const high = checkNumber(options.high, "high", 0, column.length - 1, where);
  if (!Number.isInteger(low) || !Number.isInteger(high) || low + high >= column.length) {
    throw invalidOption(where, "integers `low` and `high`, together fewer than the values", `${low} and ${high}`);
  }
  const sorted = sortedCopy(column);
  const least = sorted[low];
  const most = sorted[column.length - 1 - high];
  const changed = [];
  const treated = column.map((value, index) => {
    if (value < least || value > most) changed.push(index);
    return value < least ? least : value > most ? most : value;
  });
  return { values: treated, changed };
}

// src/numeric/quantile-sorted.ts
function quantileSorted2(sorted, probability) {
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  const share = place - below;
  return low === high || share === 0 ? low : low * (1 - share) + high * share;
}

// src/normalise/winsorise-by-quantile.ts
function winsoriseByQuantile(values, options) {
  const where = "winsoriseByQuantile";
  const lower = checkNumber(options.lower, "lower", 0, 1, where);
  const upper = checkNumber(options.upper, "upper", 0, 1, where);
  if (lower >= upper) throw invalidOption(where, "`lower` below `upper`", `${lower} and ${upper}`);
  const column = toColumn(values, where);
  const sorted = sortedCopy(column);
  const least = quantileSorted2(sorted, lower);
  const most = quantileSorted2(sorted, upper);
  const treated = new Float64Array(column.length);
  const changed = [];
  for (let index = 0; index < treated.length; index += 1) {
    const value = column[index];
    treated[index] = value < least ? least : value > most ? most : value;
    if (value < least || value > most) changed.push(index);
  }
  return { values: treated, changed };
}

// src/score/treat-by-spec.ts
function treatBySpec(values, spec) {
  switch (spec.method) {
    case "none":
      return null;
    case "winsorise-quantile":
      return { ...winsoriseByQuantile(values, spec), treatment: "winsorised" };
    case "winsorise-count":
      return { ...winsoriseByCount(values, spec), treatment: "winsorised" };
    case "skewness-kurtosis": {
      const treated = treatSkewness(values, spec);
      return treated.treatment === "none" ? null : { ...treated, treatment: treated.treatment };
    }
    default:
      throw invalidOption("treat", "a known `method`", spec.method);
  }
}

// src/score/prepare-indicator.ts
function prepareIndicator(column, indicator, definition2, where) {
  const size = column.length;
  const { values, rows, missing, min, max } = presentValues(column, indicator, definition2, where);
  const missingCount = size - values.length;
  const inactive = (notice, constant2) => ({
    scores: spread(new Float64Array(values.length).fill(0.5), rows, size),
    missing,
    missingCount,
    active: false,
    constant: constant2,
    notices: [notice]
  });
  const { id } = indicator;
  if (values.length === 0) return inactive({ code: "empty-indicator", indicator: id }, false);
  const coverage = values.length / size;
  if (coverage < (definition2.minimumIndicatorCoverage ?? 0)) {
    return inactive({ code: "indicator-below-coverage", indicator: id, coverage }, false);
  }
  const notices = [];
  const spec = indicator.normalise ?? definition2.normalise;
  const constant = min === max;
  const policy = definition2.constant ?? "refuse";
  if (constant && isRelative(spec)) {
    if (policy === "refuse") {
      throw new IndexError("constant-indicator", {
        where,
        expected: "two different values, or the definition's `constant` rule",
        received: `${values.length} \xD7 ${min}`,
        column: id
      });
    }
    const notice = { code: "constant-indicator", indicator: id, treatment: policy };
    return { ...inactive(notice, true), active: policy === "neutral" };
  }
  if (constant) notices.push({ code: "constant-indicator", indicator: id, treatment: "kept" });
  const scores = inColumn(where, id, rows, () => {
    const treated = treatBySpec(values, indicator.treat ?? definition2.treat ?? { method: "none" });
    if (treated !== null && treated.changed.length > 0) {
      const count = treated.changed.length;
      notices.push({ code: "treated-outliers", indicator: id, count, treatment: treated.treatment });
    }
    return normaliseBySpec(treated?.values ?? values, indicator.direction, spec);
  });
  return { scores: spread(scores, rows, size), missing, missingCount, active: true, constant, notices };
}
function presentValues(column, indicator, definition2, where) {
  const size = column.length;
  const copy = column instanceof Float64Array ? column : new Float64Array(size);
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let gaps = 0;
  for (let index = 0; index < size; index += 1) {
    const value = column[index];
    if (typeof value !== "number" || value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
      const received = typeof value === "number" ? String(value) : typeof value;
      const expected = "a finite number, or NaN for a gap";
      throw new IndexError("non-finite-value", { where, expected, received, index, column: indicator.id });
    }
    if (copy !== column) copy[index] = value;
    if (value < min) min = value;
    if (value > max) max = value;
    if (value !== value) {
      if ((definition2.missing?.method ?? "refuse") === "refuse") {
        const expected = "a value, or a `missing` rule in the definition";
        throw new IndexError("missing-value", { where, expected, received: "NaN", index, column: indicator.id });
      }
      gaps += 1;
    }
  }
  if (gaps === 0) return { values: copy, rows: null, missing: null, min, max };
  const values = new Float64Array(size - gaps);
  const rows = new Uint32Array(size - gaps);
  const missing = new Uint8Array(size);
  let next = 0;
  for (let index = 0; index < size; index += 1) {
    const value = copy[index];
    if (Number.isNaN(value)) {
      missing[index] = 1;
    } else {
      values[next] = value;
      rows[next] = index;
      next += 1;
    }
  }
  return { values, rows, missing, min, max };
}
function spread(values, rows, size) {
  if (rows === null) return values;
  const whole = new Float64Array(size).fill(Number.NaN);
  for (let index = 0; index < values.length; index += 1) whole[rows[index]] = values[index];
  return whole;
}

// src/numeric/top-indices.ts
var SAMPLE = 8192;
function topIndices(scores, count, ids) {
  const size = scores.length;
  if (count <= 0) return new Uint32Array(0);
  for (let share = 4; ; share *= 8) {
    const threshold = guess(scores, count, share);
    const candidates = [];
    for (let index = 0; index < size; index += 1) {
      if (scores[index] >= threshold) candidates.push(index);
    }
    if (candidates.length < count && threshold !== Number.NEGATIVE_INFINITY) continue;
    return head(scores, candidates, count, ids);
  }
}
function guess(scores, count, share) {
  const size = scores.length;
  if (size <= SAMPLE || count * share * 2 >= size) return Number.NEGATIVE_INFINITY;
  const sample = new Float64Array(SAMPLE);
  for (let draw = 0; draw < SAMPLE; draw += 1) {
    const score2 = scores[Math.floor(draw * 0.6180339887498949 % 1 * size)];
    sample[draw] = Number.isNaN(score2) ? Number.NEGATIVE_INFINITY : score2;
  }
  sample.sort();
  const place = Math.ceil(SAMPLE * count * share / size) + 8;
  return place >= SAMPLE ? Number.NEGATIVE_INFINITY : sample[SAMPLE - place];
}
function head(scores, candidates, count, ids) {
  const { values, indices } = sortWithIndices(
    Float64Array.from(candidates, (index) => scores[index]),
    true
  );
  const order = indices.map((at) => candidates[at]);
  if (ids === null) return order.slice(0, count);
  for (let start = 0; start < order.length && start < count; ) {
    let end = start + 1;
    while (end < order.length && values[end] === values[start]) end += 1;
    if (end - start > 1) {
      order.subarray(start, end).sort(
        (one, other) => ids[one] < ids[other] ? -1 : ids[one] === ids[other] ? one - other : 1
      );
    }
    start = end;
  }
  return order.slice(0, count);
}

// src/score/rank-index.ts
function rankIndex(scores, scored, rule) {
  let sorted = null;
  let ranks = null;
  let order = null;
  const sort = () => {
    if (sorted !== null) return sorted;
    if (scored === scores.length) sorted = sortWithIndices(scores, true);
    else {
      const rows = new Uint32Array(scored);
      let next = 0;
      for (let row = 0; row < scores.length; row += 1) {
        if (Number.isNaN(scores[row])) continue;
        rows[next] = row;
        next += 1;
      }
      const { values, indices } = sortWithIndices(
        Float64Array.from(rows, (row) => scores[row]),
        true
      );
      sorted = { values, indices: indices.map((index) => rows[index]) };
    }
    return sorted;
  };
  const where = "scoreIndex";
  return {
    ranks: () => {
      if (ranks !== null) return ranks;
      const base = ranksOfSorted(
        sort(),
        { ties: rule.ties, tolerance: rule.tolerance, ids: null, where },
        scores.length
      );
      ranks = base;
      return base;
    },
    order: () => {
      if (order === null) order = orderOf(sort(), rule);
      return order;
    },
    top: (count) => {
      if (order !== null || rule.tolerance > 0) return (order ??= orderOf(sort(), rule)).slice(0, count);
      return topIndices(scores, count, rule.ids);
    }
  };
}
function orderOf(sorted, rule) {
  const order = sorted.indices.slice();
  const { values } = sorted;
  const { ids } = rule;
  for (let start = 0; start < order.length; ) {
    const head2 = values[start];
    let end = start + 1;
    while (end < order.length && head2 - values[end] <= rule.tolerance) end += 1;
    if (end - start > 1) {
      const equals = order.subarray(start, end);
      if (ids === null) equals.sort();
      else
        equals.sort(
          (one, other) => ids[one] < ids[other] ? -1 : ids[one] === ids[other] ? one - other : 1
        );
    }
    start = end;
  }
  return order;
}

// src/weight/weight-given.ts
function weightGiven(importance) {
  const where = "weightGiven";
  if (importance.length === 0) {
    throw new IndexError("empty-input", { where, expected: "at least one weight", received: "none" });
  }
  importance.forEach((amount, index) => {
    if (typeof amount !== "number" || !Number.isFinite(amount) || amount < 0) {
      throw new IndexError("invalid-value", {
        where,
        expected: "a finite number, 0 or more",
        received: String(amount),
        index
      });
    }
  });
  return toShares(importance, where);
}

// src/numeric/in-row.ts
function inRow(points, size, row, where) {
  if (points.length !== size) {
    const received = String(points.length);
    throw new IndexError("length-mismatch", { where, expected: `${size} numbers in each row`, received, index: row });
  }
  points.forEach((point, column) => {
    if (typeof point === "number" && Number.isFinite(point) && point >= 0) return;
    const expected = "a finite number, 0 or more";
    throw new IndexError("invalid-value", {
      where,
      expected,
      received: String(point),
      index: row,
      column: String(column)
    });
  });
  return points;
}

// src/weight/weight-budget-allocation.ts
function weightBudgetAllocation(allocations) {
  const where = "weightBudgetAllocation";
  const size = allocations[0]?.length ?? 0;
  if (size === 0) {
    throw new IndexError("empty-input", { where, expected: "an expert and an indicator", received: "none" });
  }
  const shares = allocations.map((points, expert) => inRow(points, size, expert, where));
  const byExpert = shares.map((points) => toShares(points, where));
  const columns = Array.from(
    { length: size },
    (_, indicator) => Float64Array.from(byExpert, (row) => row[indicator])
  );
  const means = columns.map((column) => meanOf(column));
  const spread2 = columns.map(
    (column, indicator) => column.length === 1 ? 0 : deviationOf(column, means[indicator], "sample")
  );
  return { weights: toShares(means, where), spread: spread2 };
}

// src/numeric/shares-or-constant.ts
function sharesOrConstant(amounts, where) {
  if (amounts.every((amount) => amount === 0)) {
    throw new IndexError("constant-indicator", {
      where,
      expected: "an indicator with two different values",
      received: `${amounts.length} constant indicators`
    });
  }
  return toShares(amounts, where);
}

// src/weight/weight-coefficient-of-variation.ts
function weightCoefficientOfVariation(columns, options = {}) {
  const where = "weightCoefficientOfVariation";
  const checked = toColumns(columns, where);
  if (options.directions !== void 0) areBenefits(options.directions, checked.length, where);
  const variations = checked.map((column, number) => {
    refuseBelow(column, { least: 0, open: false, column: number }, where);
    const [min, max] = extent(column);
    if (min === max) return 0;
    const mean2 = meanOf(column);
    return deviationOf(column, mean2, "population") / mean2;
  });
  return sharesOrConstant(variations, where);
}

// src/numeric/correlation-matrix.ts
function correlationMatrix(columns) {
  const centred = columns.map((column) => {
    const mean2 = meanOf(column);
    let largest = 0;
    const deviations = column.map((value) => value - mean2);
    for (const deviation of deviations) largest = Math.max(largest, Math.abs(deviation));
    return deviations.map((deviation) => deviation / largest);
  });
  const scratch = new Float64Array(columns[0]?.length ?? 0);
  const product = (one, other) => {
    for (let index = 0; index < scratch.length; index += 1) {
      scratch[index] = one[index] * other[index];
    }
    return reproducibleSum(scratch);
  };
  const norms = centred.map((column) => Math.sqrt(product(column, column)));
  const matrix = columns.map(() => new Array(columns.length).fill(1));
  for (let row = 0; row < columns.length; row += 1) {
    for (let other = 0; other < row; other += 1) {
      const size = norms[row] * norms[other];
      const value = product(centred[row], centred[other]) / size;
      const bounded2 = Math.max(-1, Math.min(1, value));
      matrix[row][other] = bounded2;
      matrix[other][row] = bounded2;
    }
  }
  return matrix;
}

// src/weight/weight-critic.ts
var SAME = 1e-12;
function weightCritic(columns, options) {
  const where = "weightCritic";
  const checked = toColumns(columns, where);
  const benefits = areBenefits(options.directions, checked.length, where);
  const scores = checked.map((column, number) => {
    const [min, max] = extent(column);
    if (min === max) {
      throw new IndexError("constant-indicator", {
        where,
        expected: "two different values in each column",
        received: `${column.length} \xD7 ${min}`,
        column: String(number)
      });
    }
    const bounds = benefits[number] ? { worst: min, best: max } : { worst: max, best: min };
    return linearScores(column, { ...bounds, clamp: false }, where);
  });
  if (scores.length === 1) return [1];
  const correlations = correlationMatrix(scores);
  const information = scores.map((column, number) => {
    let conflict = 0;
    for (const correlation of correlations[number]) {
      if (1 - correlation > SAME) conflict += 1 - correlation;
    }
    return conflict === 0 ? 0 : deviationOf(column, meanOf(column), "population") * conflict;
  });
  return toShares(information, where);
}

// src/weight/weight-entropy.ts
function weightEntropy(columns, options = {}) {
  const where = "weightEntropy";
  const checked = toColumns(columns, where);
  if (options.directions !== void 0) areBenefits(options.directions, checked.length, where);
  const divergences = checked.map((column, index) => divergenceOf(column, index, where));
  if (divergences.every((divergence) => divergence === 0)) {
    throw new IndexError("constant-indicator", {
      where,
      expected: "an indicator with two different values",
      received: `${checked.length} constant indicators`
    });
  }
  return toShares(divergences, where);
}
function divergenceOf(column, number, where) {
  const [min, max] = extent(column);
  if (min < 0) {
    const index = column.findIndex((value) => value < 0);
    throw new IndexError("invalid-value", {
      where,
      expected: "values of 0 or more",
      received: String(column[index]),
      index,
      column: String(number)
    });
  }
  if (min === max) return 0;
  const shares = column.map((value) => value / max);
  const total = reproducibleSum(shares);
  for (let index = 0; index < shares.length; index += 1) {
    const share = shares[index] / total;
    shares[index] = share === 0 ? 0 : share * Math.log(share);
  }
  return Math.max(0, 1 + reproducibleSum(shares) / Math.log(column.length));
}

// src/weight/weight-equal.ts
function weightEqual(size) {
  const count = typeof size === "number" ? size : size.length;
  if (!Number.isInteger(count) || count < 1) {
    throw invalidOption("weightEqual", "a number of indicators, 1 or more", count);
  }
  return new Array(count).fill(1 / count);
}

// src/weight/weight-gini.ts
function weightGini(columns, options = {}) {
  const where = "weightGini";
  const checked = toColumns(columns, where);
  if (options.directions !== void 0) areBenefits(options.directions, checked.length, where);
  const coefficients = checked.map((column, number) => {
    refuseBelow(column, { least: 0, open: false, column: number }, where);
    const sorted = sortedCopy(column);
    const size = sorted.length;
    const largest = sorted[size - 1];
    if (sorted[0] === largest) return 0;
    const shares = sorted.map((value) => value / largest);
    const terms = shares.map((value, place) => (2 * place - size + 1) * value);
    return reproducibleSum(terms) / (size * reproducibleSum(shares));
  });
  return sharesOrConstant(coefficients, where);
}

// src/weight/weight-merec.ts
function weightMerec(columns, options) {
  const where = "weightMerec";
  const checked = toColumns(columns, where);
  const benefits = areBenefits(options.directions, checked.length, where);
  const logs = checked.map((column, number) => {
    refuseBelow(column, { least: 0, open: true, column: number }, where);
    const [min, max] = extent(column);
    return column.map((value) => Math.abs(Math.log(benefits[number] ? min / value : value / max)));
  });
  const size = checked[0].length;
  const totals = new Float64Array(size);
  for (const column of logs) {
    for (let index = 0; index < size; index += 1) {
      totals[index] = totals[index] + column[index];
    }
  }
  const count = checked.length;
  const effects = logs.map((column) => {
    const changes = column.map((log, index) => {
      const total = totals[index];
      return log === 0 ? 0 : Math.abs(Math.log1p(Math.max(0, total - log) / count) - Math.log1p(total / count));
    });
    return reproducibleSum(changes);
  });
  return sharesOrConstant(effects, where);
}

// src/numeric/min-max-columns.ts
function minMaxColumns(columns, benefits, where) {
  return columns.map((column, number) => {
    const [min, max] = extent(column);
    if (min === max) return null;
    const bounds = benefits[number] ? { worst: min, best: max } : { worst: max, best: min };
    return linearScores(column, { ...bounds, clamp: false }, where);
  });
}

// src/numeric/symmetric-eigen.ts
var SWEEPS = 100;
function symmetricEigen(matrix) {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const vectors = matrix.map((_, row) => Float64Array.from({ length: size }, (__, column) => row === column ? 1 : 0));
  const entry = (rows, row, column) => rows[row][column];
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let rotated = false;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const off = entry(a, p, q);
        const difference = entry(a, q, q) - entry(a, p, p);
        const least = Number.EPSILON * (Math.abs(entry(a, p, p)) + Math.abs(entry(a, q, q)));
        if (Math.abs(off) <= least * 1e-3 || off === 0) continue;
        rotated = true;
        const theta = difference / (2 * off);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < size; k += 1) rotate(a[k], p, q, c, s);
        const rowP = a[p];
        const rowQ = a[q];
        for (let k = 0; k < size; k += 1) {
          const atP = rowP[k];
          const atQ = rowQ[k];
          rowP[k] = c * atP - s * atQ;
          rowQ[k] = s * atP + c * atQ;
        }
        for (let k = 0; k < size; k += 1) rotate(vectors[k], p, q, c, s);
      }
    }
    if (!rotated) break;
  }
  return a.map((_, column) => {
    const vector = vectors.map((row) => row[column]);
    const sign = vector.reduce((sum2, part) => sum2 + part, 0) < 0 ? -1 : 1;
    return { value: entry(a, column, column), vector: vector.map((part) => sign * part + 0) };
  }).sort((one, other) => other.value - one.value);
}
function rotate(row, p, q, c, s) {
  const atP = row[p];
  const atQ = row[q];
  row[p] = c * atP - s * atQ;
  row[q] = s * atP + c * atQ;
}

// src/weight/weight-pca.ts
function weightPca(columns, options = {}) {
  const where = "weightPca";
  const checked = toColumns(columns, where);
  if (options.directions !== void 0) areBenefits(options.directions, checked.length, where);
  const loadings = checkWord(options.loadings ?? "squared", "loadings", ["squared", "absolute"], where);
  const benefits = checked.map(() => true);
  const scores = minMaxColumns(checked, benefits, where).map((column, number) => {
    if (column !== null) return column;
    throw new IndexError("constant-indicator", {
      where,
      expected: "two different values in each column",
      received: `${checked[number]?.length} \xD7 ${checked[number]?.[0]}`,
      column: String(number)
    });
  });
  const vector = symmetricEigen(correlationMatrix(scores))[0]?.vector ?? [];
  return toShares(
    vector.map((part) => loadings === "squared" ? part * part : Math.abs(part)),
    where
  );
}

// src/weight/weight-standard-deviation.ts
function weightStandardDeviation(columns, options = {}) {
  const where = "weightStandardDeviation";
  const checked = toColumns(columns, where);
  if (options.directions !== void 0) areBenefits(options.directions, checked.length, where);
  const benefits = checked.map(() => true);
  const deviations = minMaxColumns(checked, benefits, where).map(
    (scores) => scores === null ? 0 : deviationOf(scores, meanOf(scores), "population")
  );
  return sharesOrConstant(deviations, where);
}

// src/score/weight-by-spec.ts
function isDataDriven(spec) {
  switch (spec.method) {
    case "equal":
    case "given":
    case "ahp":
    case "budget-allocation":
      return false;
    default:
      return true;
  }
}
function weightBySpec(columns, chosen, size, spec) {
  const directions2 = chosen.map(() => "benefit");
  switch (spec.method) {
    case "equal":
      return weightEqual(chosen.length);
    case "given":
      checkSize(spec.weights, size);
      weightGiven(spec.weights);
      return weightGiven(pick(spec.weights, chosen));
    case "entropy":
      return weightEntropy(columns);
    case "critic":
      return weightCritic(columns, { directions: directions2 });
    case "standard-deviation":
      return weightStandardDeviation(columns);
    case "coefficient-of-variation":
      return weightCoefficientOfVariation(columns);
    case "gini":
      return weightGini(columns);
    case "merec":
      return weightMerec(columns, { directions: directions2 });
    case "pca":
      return weightPca(columns);
    case "ahp":
      checkSize(spec.comparisons, size);
      return weightAhp(pick(spec.comparisons, chosen).map((row) => pick(row, chosen))).weights;
    case "budget-allocation":
      return weightBudgetAllocation(
        spec.allocations.map((points) => {
          checkSize(points, size);
          return pick(points, chosen);
        })
      ).weights;
    default:
      throw invalidOption("weight", "a known `method`", spec.method);
  }
}
function checkSize(list, size) {
  if (!Array.isArray(list) || list.length !== size) {
    throw invalidOption("weight", `${size} entries, one for each indicator`, list);
  }
}
function pick(list, chosen) {
  return chosen.map((index) => list[index]);
}

// src/score/weigh-indicators.ts
var WHOLE = "";
function groupsOf(definition2) {
  return definition2.indicators.map((indicator) => indicator.group ?? WHOLE);
}
function weighIndicators(prepared, definition2, where) {
  const groups = groupsOf(definition2);
  const weights2 = new Array(groups.length).fill(0);
  const groupWeights = weightsOfGroups([...new Set(groups)], definition2, where);
  for (const [group, groupWeight] of groupWeights) {
    const chosen = indicesOf(prepared, (one, index) => groups[index] === group && takesPart(one, definition2));
    if (chosen.length === 0) continue;
    const columns = isDataDriven(definition2.weight) ? completeRows(prepared, chosen, where) : [];
    const within = inColumn(
      where,
      group === WHOLE ? "weights" : group,
      null,
      () => weightBySpec(columns, chosen, groups.length, definition2.weight)
    );
    within.forEach((weight, place) => {
      weights2[chosen[place]] = weight * groupWeight;
    });
  }
  const active = prepared.map((one) => one.active);
  const effective = effectiveWeights(weights2, groups, active);
  if (effective !== null) return effective;
  throw new IndexError("weights-sum", {
    where,
    expected: "an indicator that takes part and has a weight above 0",
    received: "none"
  });
}
function takesPart(one, definition2) {
  return one.active && !(one.constant && isDataDriven(definition2.weight));
}
function indicesOf(list, test) {
  const indices = [];
  list.forEach((one, index) => {
    if (test(one, index)) indices.push(index);
  });
  return indices;
}
function weightsOfGroups(groups, definition2, where) {
  const given = new Map((definition2.groupWeights ?? []).map(({ id, weight }) => [id, weight]));
  if (definition2.groupWeights === void 0) return groups.map((group) => [group, 1 / groups.length]);
  for (const id of [...groups, ...given.keys()]) {
    if (!given.has(id) || !groups.includes(id)) {
      const expected = "a weight for each group and no other";
      throw new IndexError("unknown-id", { where: `${where}.groupWeights`, expected, received: id });
    }
  }
  const shares = inColumn(
    where,
    "groupWeights",
    null,
    () => weightGiven(groups.map((group) => given.get(group)))
  );
  return groups.map((group, index) => [group, shares[index]]);
}
function completeRows(prepared, chosen, where) {
  const columns = chosen.map((index) => prepared[index].scores);
  if (chosen.every((index) => prepared[index].missing === null)) return columns;
  const size = columns[0].length;
  const rows = [];
  for (let row = 0; row < size; row += 1) {
    if (columns.every((column) => !Number.isNaN(column[row]))) rows.push(row);
  }
  if (rows.length < 2) {
    throw new IndexError("missing-value", {
      where: `${where}.weight`,
      expected: "two positions or more without gaps, to draw weights from",
      received: String(rows.length)
    });
  }
  return columns.map((column) => Float64Array.from(rows, (row) => column[row]));
}

// src/score/score-index.ts
var ROUNDING = 1e-12;
function scoreIndex(columns, definition2, context = {}) {
  const where = "scoreIndex";
  const size = checkDefinition(columns, definition2, context, where);
  const indicators = definition2.indicators.map((indicator) => indicator.id);
  const prepared = definition2.indicators.map(
    (indicator, index) => prepareIndicator(columns[index], indicator, definition2, where)
  );
  const notices = prepared.flatMap((one) => one.notices);
  const imputed = fillGaps(prepared, indicators, definition2, context, notices);
  const weights2 = weighIndicators(prepared, definition2, where);
  if (definition2.weight.method === "ahp") {
    const { consistent, consistencyRatio } = weightAhp(definition2.weight.comparisons);
    if (!consistent) notices.push({ code: "inconsistent-comparisons", ratio: consistencyRatio });
  }
  const patterns = gapPatterns(
    prepared.map((one, index) => weights2[index] > 0 ? one.missing : null),
    size
  );
  const { coverages, patternWeights } = weighPatterns(patterns, weights2, definition2, imputed);
  const normalised = prepared.map((one) => one.scores);
  const scores = aggregatePatterns(normalised, patterns, patternWeights, definition2.aggregate, where);
  const scored = countScored(patterns, patternWeights, size);
  if (scored < size) notices.push({ code: "positions-not-scored", count: size - scored });
  const ranking = rankIndex(scores, scored, {
    ties: definition2.ties ?? "competition",
    tolerance: definition2.tolerance ?? 0,
    ids: context.ids ?? null
  });
  const patternOf = (position) => {
    if (Number.isInteger(position) && position >= 0 && position < size) return patterns.ids?.[position] ?? 0;
    throw invalidOption(where, `a position from 0 to ${size - 1}`, position);
  };
  const isMissing = (indicator, position) => prepared[indicator]?.missing?.[position] === 1;
  const weightsAt = (position) => [
    ...patternWeights[patternOf(position)] ?? new Array(weights2.length).fill(Number.NaN)
  ];
  let coverage = null;
  return {
    size,
    indicators,
    normalised,
    weights: weights2,
    scores,
    notices,
    scored,
    coverage: () => {
      coverage ??= new Float64Array(size).map((_, position) => coverages[patterns.ids?.[position] ?? 0]);
      return coverage;
    },
    ...ranking,
    isMissing,
    isImputed: (indicator, position) => imputed && isMissing(indicator, position),
    effectiveWeights: weightsAt,
    contributions: (position) => {
      const own = patternWeights[patternOf(position)];
      if (definition2.aggregate.method !== "arithmetic" || own === null || own === void 0) return null;
      return own.map(
        (weight, index) => weight === 0 ? 0 : weight * normalised[index][position]
      );
    }
  };
}
function fillGaps(prepared, indicators, definition2, context, notices) {
  const missing = definition2.missing ?? { method: "refuse" };
  if (missing.method === "refuse") return false;
  prepared.forEach((one, index) => {
    if (one.missingCount === 0 || !one.active) return;
    const indicator = indicators[index];
    notices.push({ code: "missing-values", indicator, count: one.missingCount, treatment: missing.method });
    if (missing.method === "reweight") return;
    const segments = withinSegment(definition2) ? context.segments ?? null : null;
    imputeScores(one.scores, { method: missing.method, segments });
  });
  return missing.method !== "reweight";
}
function weighPatterns(patterns, weights2, definition2, imputed) {
  const groups = groupsOf(definition2);
  const least = definition2.minimumCoverage ?? 0;
  const coverages = patterns.present.map(
    (present, pattern) => pattern === 0 ? 1 : weights2.reduce((sum2, weight, index) => sum2 + (present[index] ? weight : 0), 0)
  );
  const patternWeights = patterns.present.map((present, pattern) => {
    const coverage = coverages[pattern];
    if (coverage <= 0 || coverage + ROUNDING < least) return null;
    return imputed || pattern === 0 ? weights2 : effectiveWeights(weights2, groups, present);
  });
  return { coverages, patternWeights };
}
function countScored(patterns, patternWeights, size) {
  if (patterns.ids === null) return size;
  let scored = 0;
  for (const id of patterns.ids) if (patternWeights[id] !== null) scored += 1;
  return scored;
}

// bench/engine.ts
var sizes = [243, 1e4, 1e6];
var columnCount = 5;
var top = 243;
var directions = ["benefit", "cost", "benefit", "benefit", "cost"];
var weights = [0.3, 0.2, 0.2, 0.2, 0.1];
var peers = ["numpy", "pymcdm", "scikit-criteria"];
var requirements = ["numpy==2.4.6", "pymcdm==1.4", "scikit-criteria==0.10"];
var definition = {
  indicators: directions.map((direction, index) => ({ id: `i${index}`, direction })),
  normalise: { method: "min-max" },
  weight: { method: "given", weights },
  aggregate: { method: "arithmetic" }
};
var tasks = {
  sum: (columns) => {
    const scores = columns.map(
      (column, index) => normaliseMinMax(column, { direction: directions[index] })
    );
    return rankScores(aggregateArithmetic(scores, { weights }), { order: "descending" });
  },
  index: (columns) => scoreIndex(columns, definition).ranks(),
  topsis: (columns) => rankScores(aggregateTopsis(columns, { weights: weightEntropy(columns), directions }), { order: "descending" }),
  critic: (columns) => weightCritic(columns, { directions }),
  top: (columns) => scoreIndex(columns, definition).top(top)
};
function makeColumns(size) {
  let state = 20260101;
  const draw = () => {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    return (state + 1) / 2 ** 32;
  };
  return Array.from(
    { length: columnCount },
    (_, column) => Float64Array.from({ length: size }, () => {
      const normal = Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());
      return Math.exp(3 + (0.2 + 0.1 * column) * normal);
    })
  );
}
function readColumns(folder, size) {
  const bytes = readFileSync(join(folder, `columns-${size}.f64`));
  const all = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return Array.from({ length: columnCount }, (_, column) => all.slice(column * size, (column + 1) * size));
}
function medianSeconds(run, size) {
  const runs = size >= 1e6 ? 7 : 41;
  const times = [];
  let sink = 0;
  const warmUp = size >= 1e6 ? 3 : 200;
  for (let index = 0; index < warmUp + runs; index += 1) {
    const start = performance.now();
    sink += run().length;
    if (index >= warmUp) times.push((performance.now() - start) / 1e3);
  }
  if (sink === 0) throw new Error("nothing was computed");
  return times.sort((a, b) => a - b)[runs >> 1];
}
function preparePython() {
  const folder = fileURLToPath(new URL("../node_modules/.cache/shortage-index-peers", import.meta.url));
  const python = join(folder, "bin", "python");
  try {
    if (!existsSync(python)) {
      mkdirSync(folder, { recursive: true });
      execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
    }
    execFileSync(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...requirements], {
      stdio: "inherit"
    });
    return python;
  } catch (error) {
    console.log(`The peers cannot be installed, so only our own times follow: ${String(error).slice(0, 200)}`);
    return null;
  }
}
function peakOfChild(folder, task) {
  const script = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, [...process.execArgv, script, "--peak", folder, task], {
    encoding: "utf8"
  });
  return Number(output.trim().split("\n").at(-1));
}
function milliseconds(seconds) {
  return `${(seconds * 1e3).toPrecision(3)} ms`;
}
function main() {
  const python = preparePython();
  const folder = mkdtempSync(join(tmpdir(), "shortage-index-bench-"));
  try {
    for (const size of sizes) {
      const columns = makeColumns(size);
      writeFileSync(
        join(folder, `columns-${size}.f64`),
        Buffer.concat(columns.map((column) => Buffer.from(column.buffer)))
      );
    }
    const peerResults = /* @__PURE__ */ new Map();
    if (python !== null) {
      const script = fileURLToPath(new URL("engine_peers.py", import.meta.url));
      for (const peer of peers) {
        const output = execFileSync(python, [script, folder, peer, ...sizes.map(String)], { encoding: "utf8" });
        peerResults.set(peer, JSON.parse(output));
      }
    }
    const titles = {
      sum: "min\u2013max + weighted sum + full ranks, step functions",
      index: "the same by scoreIndex",
      topsis: "entropy + TOPSIS + full ranks",
      critic: "CRITIC weights",
      top: `top ${top} alone, scoreIndex`
    };
    for (const task of Object.keys(tasks)) {
      console.log(`
${titles[task]}`);
      for (const size of sizes) {
        const columns = readColumns(folder, size);
        const seconds = medianSeconds(() => tasks[task](columns), size);
        const beside = peers.map((peer) => {
          const other = peerResults.get(peer)?.[size]?.[task === "index" ? "sum" : task];
          if (other === void 0) return "";
          if (other.seconds === void 0) return `; ${peer}: ${other.error}`;
          return `; ${peer} ${milliseconds(other.seconds)} = ${(other.seconds / seconds).toFixed(2)}\xD7`;
        });
        console.log(`  ${size} \xD7 ${columnCount}: ${milliseconds(seconds)}${beside.join("")}`);
        checkSame(task, tasks[task](columns), peerResults.get("numpy")?.[size]?.[task === "index" ? "sum" : task]);
      }
    }
    console.log("\npeak memory of a process at 1 million \xD7 5 (all of a peer's tasks; ours one by one)");
    for (const task of ["sum", "index", "topsis", "top"]) {
      console.log(`  shortage-index ${task}: ${peakOfChild(folder, task).toFixed(0)} MB`);
    }
    for (const [peer, result] of peerResults) console.log(`  ${peer}: ${result.peakMegabytes.toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
function checkSame(task, ours, theirs) {
  const list = theirs?.outcome;
  if (list === void 0 || list === null) return;
  let differing = 0;
  for (let index = 0; index < list.length; index += 1) {
    const gap = Math.abs(ours[index] - list[index]);
    if (gap > (task === "critic" ? 1e-9 : 0)) differing += 1;
  }
  if (differing > 0) console.log(`    ${differing} of ${list.length} results differ from numpy's`);
}
if (process.argv[2] === "--peak") {
  const [, , , folder, task] = process.argv;
  tasks[task](readColumns(folder, 1e6));
  console.log(process.resourceUsage().maxRSS / 1024);
} else {
  main();
}
