"""Times the same tasks as engine.ts in numpy written by hand, pymcdm and scikit-criteria; prints JSON.

usage: engine_peers.py FOLDER PEER SIZES...   reads FOLDER/columns-SIZE.f64, 5 columns one after the other
"""

import json
import resource
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")
folder, peer, sizes = sys.argv[1], sys.argv[2], [int(size) for size in sys.argv[3:]]
COLUMNS, TOP = 5, 243
TYPES = np.array([1, -1, 1, 1, -1])
WEIGHTS = np.array([0.3, 0.2, 0.2, 0.2, 0.1])


def ranks(scores):
    order = np.argsort(-scores)
    result = np.empty(len(scores))
    ordered = scores[order]
    first = np.empty(len(scores), bool)
    first[0] = True
    first[1:] = ordered[1:] != ordered[:-1]
    result[order] = np.flatnonzero(first)[np.cumsum(first) - 1] + 1
    return result


def minmax(matrix):
    low, high = matrix.min(axis=0), matrix.max(axis=0)
    scores = (matrix - low) / (high - low)
    scores[:, TYPES == -1] = 1 - scores[:, TYPES == -1]
    return scores


def by_hand(matrix):
    def sum_ranks():
        return ranks(minmax(matrix) @ WEIGHTS)

    def entropy_topsis():
        shares = matrix / matrix.sum(axis=0)
        diversity = 1 + (shares * np.log(shares)).sum(axis=0) / np.log(len(matrix))
        weighted = matrix / np.sqrt((matrix**2).sum(axis=0)) * (diversity / diversity.sum())
        best = np.where(TYPES == 1, weighted.max(axis=0), weighted.min(axis=0))
        worst = np.where(TYPES == 1, weighted.min(axis=0), weighted.max(axis=0))
        near = np.sqrt(((weighted - best) ** 2).sum(axis=1))
        far = np.sqrt(((weighted - worst) ** 2).sum(axis=1))
        return ranks(far / (near + far))

    def critic():
        scores = minmax(matrix)
        information = scores.std(axis=0) * (1 - np.corrcoef(scores.T)).sum(axis=0)
        return information / information.sum()

    def top():
        scores = minmax(matrix) @ WEIGHTS
        if len(scores) <= TOP:
            return np.argsort(-scores)
        head = np.argpartition(-scores, TOP)[:TOP]
        return head[np.argsort(-scores[head])]

    return {"sum": sum_ranks, "topsis": entropy_topsis, "critic": critic, "top": top}


def by_pymcdm(matrix):
    from pymcdm import helpers, methods, normalizations, weights

    def sum_ranks():
        wsm = methods.WSM(normalizations.minmax_normalization)
        return wsm.rank(wsm(matrix, WEIGHTS, TYPES))

    def entropy_topsis():
        topsis = methods.TOPSIS(normalizations.vector_normalization)
        return topsis.rank(topsis(matrix, weights.entropy_weights(matrix), TYPES))

    def critic():
        return weights.critic_weights(helpers.normalize_matrix(matrix, "minmax", TYPES))

    return {"sum": sum_ranks, "topsis": entropy_topsis, "critic": critic}


def by_skcriteria(matrix):
    import skcriteria as skc
    from skcriteria.agg import simple, topsis
    from skcriteria.preprocessing import invert_objectives, scalers, weighters

    def decision():
        return skc.mkdm(matrix, [int(one) for one in TYPES], weights=WEIGHTS)

    def sum_ranks():
        scaled = scalers.MinMaxScaler(target="matrix").transform(
            invert_objectives.NegateMinimize().transform(decision())
        )
        return simple.WeightedSumModel().evaluate(scaled).rank_

    def entropy_topsis():
        weighted = weighters.EntropyWeighter().transform(decision())
        return topsis.TOPSIS().evaluate(scalers.VectorScaler(target="matrix").transform(weighted)).rank_

    def critic():
        return weighters.CRITIC(correlation="pearson").transform(decision()).weights.to_numpy()

    return {"sum": sum_ranks, "topsis": entropy_topsis, "critic": critic}


def median_seconds(task, size):
    times = []
    runs = 1 if size >= 1_000_000 and peer != "numpy" else 5 if size >= 1_000_000 else 9
    for run in range(runs + (runs > 1)):
        start = time.perf_counter()
        task()
        times.append(time.perf_counter() - start)
    return float(np.median(times[-runs:]))


makers = {"numpy": by_hand, "pymcdm": by_pymcdm, "scikit-criteria": by_skcriteria}
result = {}
for size in sizes:
    matrix = np.ascontiguousarray(np.fromfile(f"{folder}/columns-{size}.f64").reshape(COLUMNS, size).T)
    tasks = makers[peer](matrix)
    result[size] = {}
    for name, task in tasks.items():
        try:
            result[size][name] = {"seconds": median_seconds(task, size)}
            outcome = np.asarray(task() if size < 1_000_000 else [], float)
            result[size][name]["outcome"] = outcome.tolist() if size <= 10_000 else None
        except Exception as error:  # a peer that cannot do a task says so in the table
            result[size][name] = {"error": f"{type(error).__name__}: {error}"[:120]}
result["peakMegabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps(result))
