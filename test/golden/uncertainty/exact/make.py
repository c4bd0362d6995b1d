"""Pairwise winning probabilities under uniform weights, in exact rational arithmetic, by divided differences.

Python's standard library only: python3 make.py input.json expected.json
"""

import json
import random
import sys
from fractions import Fraction

NUDGE = Fraction(1, 10**80)


def above(leads):
    """P(sum w d > 0), w uniform on the simplex: sum over d_k > 0 of d_k^(m-1) / prod over l != k of (d_k - d_l).

    The formula needs leads that differ: equal ones are nudged apart by less than 1e-78, in exact arithmetic.
    """
    if all(lead == 0 for lead in leads):
        return Fraction(1, 2)
    nudged = [lead + (k + 1) * NUDGE for k, lead in enumerate(leads)]
    total = Fraction(0)
    for k, lead in enumerate(nudged):
        if lead <= 0:
            continue
        term = lead ** (len(nudged) - 1)
        for other, value in enumerate(nudged):
            if other != k:
                term /= lead - value
        total += term
    return total


def tables():
    """Tables of scores as binary fractions, so that they are exact doubles: spread, close together, and with equals."""
    draw = random.Random(20240611)
    made = []
    for columns, rows, grid in [(1, 4, 8), (2, 5, 8), (3, 6, 1024), (5, 8, 2**30), (5, 8, 4), (8, 6, 2**20), (12, 5, 2**30)]:
        made.append([[draw.randrange(grid + 1) / grid for _ in range(rows)] for _ in range(columns)])
    # Leads that differ by about 1e-12 of one another, where divided differences in doubles have no digit left.
    made.append([[0.5 + draw.randrange(4) * 2**-40 + (0.25 if row % 2 else 0.0) * draw.choice([1, -1]) for row in range(6)] for _ in range(6)])
    return made


def main(source, target):
    inputs = tables()
    expected = []
    for columns in inputs:
        size = len(columns[0])
        exact = [[Fraction(score) for score in column] for column in columns]
        pairs = [
            [above([column[i] - column[j] for column in exact]) if i != j else Fraction(1, 2) for j in range(size)]
            for i in range(size)
        ]
        ranks = [1 + sum(pairs[j][i] for j in range(size) if j != i) for i in range(size)]
        expected.append(
            {"pairwise": [[float(value) for value in row] for row in pairs], "expectedRanks": [float(value) for value in ranks]}
        )
    for name, content in ((source, inputs), (target, expected)):
        with open(name, "w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)
            file.write("\n")


main(*sys.argv[1:])
