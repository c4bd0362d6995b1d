"""Reference values on columns with many equals and zeros: scikit-criteria, pymcdm, scipy; COINr's formulas in numpy.

usage: make.py input.json expected.json        (writes both; the input is made from a seed)
"""

import json
import sys
import warnings

import numpy as np

warnings.filterwarnings("ignore")
from pymcdm import helpers, methods, normalizations, weights  # noqa: E402
from scipy import stats  # noqa: E402
from skcriteria.agg import copras  # noqa: E402
from skcriteria.preprocessing import weighters  # noqa: E402

random = np.random.default_rng(5)


def plain(values):
    return np.asarray(values, float).tolist()


def outranking(scores, w):
    """COINr's outrankMatrix(): weight of the columns in which i is ahead of k, and half of that in which they are equal."""
    size = len(scores)
    matrix = np.zeros((size, size))
    for i in range(size):
        for k in range(size):
            if i != k:
                matrix[i, k] = w[scores[i] > scores[k]].sum() + 0.5 * w[scores[i] == scores[k]].sum()
    return matrix


def case(rows, columns):
    values = random.integers(0, 8, size=(rows, columns)).astype(float)
    positive = values + 1
    types = random.choice([1, -1], columns)
    types[0], types[1] = 1, -1
    w = random.dirichlet(np.ones(columns))
    scores = helpers.normalize_matrix(values, normalizations.minmax_normalization, types)

    def promethee(kind, **thresholds):
        lists = {name: [value] * columns for name, value in thresholds.items()}
        return plain(methods.PROMETHEE_II(kind, **lists)(values, w, types))

    matrix = outranking(values * types, w)
    majority = np.where(matrix > 0.5 + 1e-12, 1, np.where(matrix < 0.5 - 1e-12, -1, 0))
    np.fill_diagonal(majority, 0)
    covariance = np.cov((values * types).T)
    between = (covariance.sum() - np.trace(covariance)) / (columns * (columns - 1))
    given = {
        "columns": plain(values.T),
        "directions": ["benefit" if one == 1 else "cost" for one in types],
        "weights": plain(w),
    }
    wanted = {
        "entropy": plain(weighters.entropy_weights(values)),
        "critic": plain(weighters.critic_weights(values, types)),
        "merec": plain(weighters.merec_weights(positive, types)),
        "gini": plain(weighters.gini_weights(values)),
        "standardDeviation": plain(weights.standard_deviation_weights(scores)),
        "topsis": plain(methods.TOPSIS()(values, w, types)),
        "vikor": plain(methods.VIKOR(v=0.3)(values, w, types)),
        "waspas": plain(methods.WASPAS(l=0.7)(positive, w, types)),
        "usual": promethee("usual"),
        "uShape": promethee("ushape", q=2),
        "vShape": promethee("vshape", p=3),
        "level": promethee("level", q=1, p=3),
        "linear": promethee("vshape_2", q=1, p=3),
        "moora": plain(methods.MOORA()(values, w, types)),
        "copras": plain(copras.copras(positive / positive.sum(axis=0), w, types)[1] / 100),
        "copeland": plain(majority.sum(axis=1)),
        "borda": plain(matrix.sum(axis=1)),
        "kendall": [stats.kendalltau(values[:, 0], values[:, 1]).statistic],
        "spearman": [stats.spearmanr(values[:, 0], values[:, 1]).statistic],
        "alpha": [columns**2 * between / covariance.sum()],
    }
    return given, wanted


pairs = [case(rows, columns) for rows, columns in [(12, 4), (30, 6), (7, 3), (50, 5)]]
json.dump([given for given, _ in pairs], open(sys.argv[1], "w"))
json.dump([wanted for _, wanted in pairs], open(sys.argv[2], "w"))
