"""The tasks of engine-tasks.ts in numpy written by hand, pymcdm and scikit-criteria.

usage: engine_peers.py FOLDER PEER             answers lines "TASK SIZE RUNS" with the mean seconds of the runs, as JSON;
                                               with RUNS 0, with the outcome; "kernel 0 0": what OpenBLAS runs on
       engine_peers.py FOLDER PEER TASK SIZE   does it once and prints the peak memory of the process in MB

FOLDER/columns-SIZE.f64 holds 5 columns one after the other.
"""

import json
import resource
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")
folder, peer = sys.argv[1:3]
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


def read(size):
    matrix = np.empty((size, COLUMNS))
    for column in range(COLUMNS):
        matrix[:, column] = np.fromfile(f"{folder}/columns-{size}.f64", count=size, offset=column * size * 8)
    return matrix


def kernel():
    from threadpoolctl import threadpool_info

    return ", ".join(f"{pool.get('architecture')} × {pool['num_threads']}" for pool in threadpool_info())


def answer(task, runs):
    try:
        if runs == 0:
            return {"outcome": np.asarray(task(), float).tolist()}
        start = time.perf_counter()
        for _ in range(runs):
            task()
        return {"seconds": (time.perf_counter() - start) / runs}
    except Exception as error:  # a peer that cannot do a task says so in the table
        return {"error": f"{type(error).__name__}: {error}"[:120]}


def peak_kilobytes():
    try:  # ru_maxrss starts from what the parent held; Linux tells what this program alone held at most
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


makers = {"numpy": by_hand, "pymcdm": by_pymcdm, "scikit-criteria": by_skcriteria}
if len(sys.argv) > 3:
    name, size = sys.argv[3], int(sys.argv[4])
    makers[peer](read(size))[name]()
    print(peak_kilobytes() / 1024)
else:
    held, tasks = None, {}
    for line in sys.stdin:
        name, size, runs = line.split()
        if name == "kernel":
            print(json.dumps({"kernel": kernel()}), flush=True)
            continue
        if held != size:
            held, tasks = size, makers[peer](read(int(size)))
        print(json.dumps(answer(tasks[name], int(runs))), flush=True)
