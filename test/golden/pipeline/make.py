"""Positions and scores of a handful of raw rows: exact fractions, logarithms to 40 digits, from readings made by hand.

usage: make.py input.json expected.json
"""

import json
import sys
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 40
WEIGHT = {"certificate": 1, "language": 1, "skill": Fraction(1, 4), "working-condition": Fraction(1, 2)}
KAPPA, MOBILITY = 30, Fraction(1, 5)

data = json.load(open(sys.argv[1]))
ads = [entry["reading"] for entry in data["advertisements"] if entry["reading"]]
talent = [entry["reading"] for entry in data["talent"] if entry["reading"]]
names = sorted({ad["position"] for ad in ads})


def mean(pairs):
    """Of values with the vacancies that they count for; gaps left out."""
    pairs = [(Fraction(value), count) for value, count in pairs if value is not None]
    return sum(value * count for value, count in pairs) / sum(count for _, count in pairs)


def people(name, status):
    return sum(p["people"] for p in talent if p["position"] == name and p["status"] == status)


def weighted(requirements):
    return None if requirements is None else sum(WEIGHT[kind] * count for kind, count in requirements.items())


positions = {}
for name in names:
    own = [ad for ad in ads if ad["position"] == name]
    midpoints = sorted(Fraction(sum(ad["annual"]), 2) for ad in own if ad["annual"])
    positions[name] = {
        "advertisements": len(own),
        "demand": sum(ad["vacancies"] for ad in own),
        "stock": people(name, "stock"),
        "mobile": people(name, "mobile"),
        "education": mean([(ad["schooling"], ad["vacancies"]) for ad in own]),
        "experience": mean([(ad["months"], ad["vacancies"]) for ad in own]) / 12,
        "requirements": mean([(weighted(ad["requirements"]), ad["vacancies"]) for ad in own]),
        "salary": midpoints[(len(midpoints) - 1) // 2],
    }

available = {name: p["mobile"] + MOBILITY * p["stock"] for name, p in positions.items()}
ratio = Fraction(sum(p["demand"] for p in positions.values())) / sum(available.values())
values = {
    "supplyDemand": {n: (positions[n]["demand"] + KAPPA * ratio) / (available[n] + KAPPA) for n in names},
    **{key: {n: positions[n][key] for n in names} for key in ("education", "experience", "requirements", "salary")},
}


def scaled(value, dimension):
    number = Decimal(value.numerator) / Decimal(value.denominator)
    return number.ln() if dimension in ("supplyDemand", "salary") else number


scores = {}
for dimension, column in values.items():
    numbers = {name: scaled(value, dimension) for name, value in column.items()}
    least, most = min(numbers.values()), max(numbers.values())
    scores[dimension] = {name: (number - least) / (most - least) for name, number in numbers.items()}

expected = {
    "ratio": float(ratio),
    "positions": {n: {key: float(value) for key, value in p.items()} for n, p in positions.items()},
    "supplyDemand": {n: float(value) for n, value in values["supplyDemand"].items()},
    "contributions": {n: {d: float(20 * scores[d][n]) for d in scores} for n in names},
    "scores": {n: float(sum(20 * scores[d][n] for d in scores)) for n in names},
}
json.dump(expected, open(sys.argv[2], "w"), ensure_ascii=False, indent=2)
