"""Smallest changes of weights by mixed-integer and linear programming, with scipy's HiGHS.

python make.py input.json expected.json
"""

import json
import random
import sys

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp


def least_shift(columns, weights, position, top):
    """Least half L1 distance of weights that bring a position into, or out of, the top N; None where none do."""
    scores = np.array(columns).T
    weights = np.array(weights)
    m = len(weights)
    n = len(scores)
    sums = scores @ weights
    order = sorted(range(n), key=lambda j: (-round(sums[j], 9), j))
    place = order.index(position)
    sign, needed = (1, n - top) if place >= top else (-1, top)
    becomes = "in" if sign == 1 else "out"
    gains = []
    for j in range(n):
        gain = sign * (scores[position] - scores[j])
        if j == position:
            continue
        if not gain.any():
            # Equal whatever the weights: they keep their order.
            needed -= 1 if sign * (order.index(j) - place) > 0 else 0
        elif gain.max() > 0:
            # What is nowhere better is never past, though it can be level where weights are 0.
            gains.append(gain)
    r = len(gains)
    if needed > r:
        return {"becomes": becomes, "moved": None}
    # Variables: new weights, rises, and whether each other position is past.
    total = 2 * m + r
    rows, low, high = [], [], []

    def row(coefficients, least, most):
        line = np.zeros(total)
        for at, value in coefficients.items():
            line[at] = value
        rows.append(line)
        low.append(least)
        high.append(most)

    row({k: 1 for k in range(m)}, 1, 1)
    for k in range(m):
        row({k: 1, m + k: -1}, -np.inf, weights[k])
    for at, gain in enumerate(gains):
        # Past or not: a sum of gains from 0 to 1 is -1 at least.
        row({**{k: gain[k] for k in range(m)}, 2 * m + at: -1}, -1, np.inf)
    row({2 * m + at: 1 for at in range(r)}, needed, np.inf)
    cost = np.concatenate([np.zeros(m), np.ones(m), np.zeros(r)])
    integrality = np.concatenate([np.zeros(2 * m), np.ones(r)])
    outcome = milp(
        cost,
        constraints=LinearConstraint(np.array(rows), low, high),
        integrality=integrality,
        bounds=Bounds(np.zeros(total), np.ones(total)),
        options={"mip_rel_gap": 0},
    )
    if not outcome.success:
        return {"becomes": becomes, "moved": None}
    # Once more without the slack that whole numbers are given: with those past that the search chose.
    past = [gains[at] for at in range(r) if outcome.x[2 * m + at] > 0.5]
    eye = np.eye(m)
    a = np.vstack([np.hstack([eye, -eye])] + [np.append(-gain, np.zeros(m)) for gain in past])
    b = np.append(weights, np.zeros(len(past)))
    total_one = [np.append(np.ones(m), np.zeros(m))]
    again = linprog(np.append(np.zeros(m), np.ones(m)), A_ub=a, b_ub=b, A_eq=total_one, b_eq=[1], bounds=(0, 1))
    return {"becomes": becomes, "moved": again.fun if again.success else None}


def can_be_first(columns, position):
    """Greatest lead over the closest other position."""
    scores = np.array(columns).T
    n, m = scores.shape
    others = [j for j in range(n) if j != position]
    # Maximise z with w (x_j - x_i) + z <= 0.
    a = np.array([np.append(scores[j] - scores[position], 1) for j in others])
    outcome = linprog(
        np.append(np.zeros(m), -1),
        A_ub=a,
        b_ub=np.zeros(len(others)),
        A_eq=[np.append(np.ones(m), 0)],
        b_eq=[1],
        bounds=[(0, 1)] * m + [(-1, 1)],
    )
    return bool(-outcome.fun > 1e-7)


def tables():
    draw = random.Random(20240612)
    made = []
    for columns, rows, grid in [(2, 12, 1000), (3, 25, 1000), (4, 30, 1000), (5, 30, 1000), (4, 24, 5), (5, 20, 4)]:
        amounts = [draw.randrange(1, 9) for _ in range(columns)]
        made.append(
            {
                "columns": [[draw.randrange(grid + 1) / grid for _ in range(rows)] for _ in range(columns)],
                "weights": [amount / sum(amounts) for amount in amounts],
                "asked": [{"position": draw.randrange(rows), "top": draw.randrange(1, 1 + rows // 2)} for _ in range(12)],
            }
        )
    return made


def main(source, target):
    inputs = tables()
    expected = [
        {
            "changes": [least_shift(table["columns"], table["weights"], **asked) for asked in table["asked"]],
            "canBeFirst": [can_be_first(table["columns"], i) for i in range(len(table["columns"][0]))],
        }
        for table in inputs
    ]
    for name, content in ((source, inputs), (target, expected)):
        with open(name, "w", encoding="utf-8") as file:
            json.dump(content, file)
            file.write("\n")


main(*sys.argv[1:])
