"""COINr's ASEM example by COINr's formulas, in numpy and scipy: outlier rule, min-max scores, means within and over groups.

usage: make.py input_ASEM.json expected.json

Of the values after the outlier rule only facts are kept that no value can be read from: which rows changed, skewness and
kurtosis before and after, and two weighted sums.
"""

import json
import sys

import numpy as np
from scipy import stats

data = json.load(open(sys.argv[1]))
meta = {key: data["iMeta"][key] for key in ("iCode", "Direction", "Weight", "Parent", "Type")}
rows = list(zip(*meta.values()))


def column(code):
    return np.array([np.nan if value in (None, "NA") else float(value) for value in data["iData"][code]])


def skew(x):
    """COINr's skew(): e1071 type 2, gaps left out."""
    return stats.skew(x[~np.isnan(x)], bias=False)


def kurt(x):
    """COINr's kurt(): e1071 type 2, gaps left out."""
    return stats.kurtosis(x[~np.isnan(x)], bias=False)


def passes(x):
    """COINr's check_SkewKurt(): passes if either is within its limit."""
    return abs(skew(x)) < 2 or kurt(x) < 3.5


def winsorise(x, winmax=5):
    """COINr's winsorise(): the extreme on the side of the skew, with its equals, takes the next value."""
    x = x.copy()
    high, low = np.zeros(len(x), bool), np.zeros(len(x), bool)
    while not passes(x) and high.sum() + low.sum() < winmax:
        if skew(x) >= 0:
            high = x == np.nanmax(x)
            x[high] = np.nanmax(x[~high])
        else:
            low = x == np.nanmin(x)
            x[low] = np.nanmin(x[~low])
    return x


def log_ct(x):
    """COINr's log_CT()."""
    spread = np.nanmax(x) - np.nanmin(x)
    return np.log(x - np.nanmin(x) + 0.01 * spread)


def treat(x):
    """COINr's Treat() with its defaults: winsorise, and log of the original where that does not suffice."""
    if passes(x):
        return "none", x
    won = winsorise(x)
    return ("winsorised", won) if passes(won) else ("log", log_ct(x))


def minmax(x, direction):
    y = x * direction
    return (y - np.nanmin(y)) / (np.nanmax(y) - np.nanmin(y))


def mean(scores, weights):
    """COINr's a_amean() row by row: gaps and their weights are left out."""
    scores = np.array(scores)
    there = ~np.isnan(scores) * np.array(weights, float)[:, None]
    with np.errstate(invalid="ignore"):
        return np.nansum(scores * there, axis=0) / there.sum(axis=0)


def children(parent):
    return [row for row in rows if row[3] == parent]


def indicators(parent, treated):
    chosen = children(parent)
    scores = [minmax(treat(column(code))[1] if treated else column(code), float(way)) for code, way, *_ in chosen]
    return mean(scores, [row[2] for row in chosen])


expected = {"pillars": {}, "indices": {}, "treatment": {}}
for pillar in ("Physical", "ConEcFin", "Environ"):
    expected["pillars"][pillar] = indicators(pillar, False).tolist()
for index in ("Conn", "Sust"):
    pillars = children(index)
    scores = mean([indicators(row[0], True) for row in pillars], [row[2] for row in pillars])
    expected["indices"][index] = scores.tolist()
for code, _, _, _, kind in rows:
    if kind != "Indicator":
        continue
    before = column(code)
    name, after = treat(before)
    there = ~np.isnan(before)
    expected["treatment"][code] = {
        "treatment": name,
        "changed": np.flatnonzero(there & (after != before)).tolist(),
        "before": [skew(before), kurt(before)],
        "after": [skew(after), kurt(after)],
        "sums": [np.nansum(after), np.nansum(after * np.arange(1, len(after) + 1))],
    }
json.dump(expected, open(sys.argv[2], "w"), indent=1)
kinds = [one["treatment"] for one in expected["treatment"].values()]
print({kind: kinds.count(kind) for kind in sorted(set(kinds))})
