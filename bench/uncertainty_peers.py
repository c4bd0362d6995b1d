"""Rank acceptabilities in numpy, for uncertainty.ts.

usage: uncertainty_peers.py FOLDER    answers lines "WAY" with the seconds of one run, "WAY counts" also with the counts, as JSON

FOLDER/columns.f64 holds 5 columns one after the other, FOLDER/weights.f64 a row of 5 weights for each draw.
"""

import json
import sys
import time

import numpy as np

folder = sys.argv[1]
COLUMNS = np.fromfile(f"{folder}/columns.f64").reshape(5, -1)
WEIGHTS = np.fromfile(f"{folder}/weights.f64").reshape(-1, 5)
SIZE = COLUMNS.shape[1]


def plain():
    order = np.argsort(-(WEIGHTS @ COLUMNS), axis=1)
    cells = order * SIZE + np.arange(SIZE)
    return np.bincount(cells.ravel(), minlength=SIZE * SIZE)


def blocks():
    counts = np.zeros(SIZE * SIZE, np.int64)
    places = np.arange(SIZE)[::-1]
    for start in range(0, len(WEIGHTS), 500):
        cells = np.argsort(WEIGHTS[start : start + 500] @ COLUMNS, axis=1)
        cells *= SIZE
        cells += places
        counts += np.bincount(cells.ravel(), minlength=SIZE * SIZE)
    return counts


WAYS = {"plain": plain, "blocks": blocks}
for way in WAYS.values():
    way()
for line in sys.stdin:
    name, *rest = line.split()
    start = time.perf_counter()
    counts = WAYS[name]()
    answer = {"seconds": time.perf_counter() - start}
    if rest:
        answer["counts"] = counts.tolist()
    print(json.dumps(answer), flush=True)
