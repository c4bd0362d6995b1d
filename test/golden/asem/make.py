"""Scores of three pillars of COINr's ASEM example, and what its outlier rule does: numpy and scipy, COINr's formulas.

usage: make.py input_ASEM.json expected.json
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


def shape(values):
    values = values[~np.isnan(values)]
    return stats.skew(values, bias=False), stats.kurtosis(values, bias=False)


def passes(values):
    skewness, kurtosis = shape(values)
    return not (abs(skewness) > 2 and kurtosis > 3.5)


def treatment(values):
    values = values.copy()
    if passes(values):
        return "none"
    high, low = np.zeros(len(values), bool), np.zeros(len(values), bool)
    while not passes(values) and high.sum() + low.sum() < 5:
        if shape(values)[0] >= 0:
            high = values == np.nanmax(values)
            values[high] = np.nanmax(values[~high])
        else:
            low = values == np.nanmin(values)
            values[low] = np.nanmin(values[~low])
    return "winsorised" if passes(values) else "log"


expected = {"pillars": {}, "treatment": {}}
for pillar in ("Physical", "ConEcFin", "Environ"):
    chosen = [row for row in rows if row[3] == pillar and row[4] == "Indicator"]
    scores, weights = [], []
    for code, direction, weight, *_ in chosen:
        values = column(code) * float(direction)
        scores.append((values - np.nanmin(values)) / (np.nanmax(values) - np.nanmin(values)))
        weights.append(float(weight))
    scores = np.array(scores)
    there = ~np.isnan(scores) * np.array(weights)[:, None]
    expected["pillars"][pillar] = (np.nansum(scores * there, axis=0) / there.sum(axis=0)).tolist()
for code, _, _, _, kind in rows:
    if kind == "Indicator":
        expected["treatment"][code] = treatment(column(code))
json.dump(expected, open(sys.argv[2], "w"), indent=1)
print({k: len(v) for k, v in expected["pillars"].items()}, expected["treatment"])
