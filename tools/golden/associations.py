"""Correlations, ranks, forecasts and lift.

SciPy: Pearson with Fisher's interval, ρ and its p by t, mid-ranks, Kruskal–Wallis, AUC through U.
By hand here, straight from the papers: Bonett–Wright, ranks less group means, permutations with our own
stream, DeLong by all pairs, Brier skill by jackknife (by tolerance), reliability, lift with the covariance
matrix of a multinomial.
"""

import numpy as np
from scipy import stats
from scipy.special import ndtri

from seeded import Random

Z = float(ndtri(0.975))


def pairs(seed: int, n: int, rho: float, digits: int) -> tuple[list, list]:
    generator = np.random.default_rng(seed)
    x = generator.normal(size=n)
    y = rho * x + np.sqrt(1 - rho**2) * generator.normal(size=n)
    return [round(float(v), digits) for v in x], [round(float(v), digits) for v in y]


def pearson(seed: int, n: int, rho: float) -> dict:
    x, y = pairs(seed, n, rho, 3)
    result = stats.pearsonr(x, y)
    low, high = result.confidence_interval(0.95)
    return {"x": x, "y": y, "r": float(result.statistic), "low": float(low), "high": float(high), "p": float(result.pvalue)}


def bonett_wright(rho: float, n: int) -> tuple[float, float]:
    z, error = np.arctanh(rho), np.sqrt((1 + rho**2 / 2) / (n - 3))
    return float(np.tanh(z - Z * error)), float(np.tanh(z + Z * error))


def permuted(x: np.ndarray, y: np.ndarray, groups: list[np.ndarray], seed: int) -> float:
    """Shuffles on and on, as ours does; each group from its end."""
    random, drawn, far = Random(seed), y.copy(), 1
    given = abs(np.corrcoef(x, y)[0, 1])
    for _ in range(10000):
        for group in groups:
            drawn[group] = random.shuffle(list(drawn[group]))
        far += abs(np.corrcoef(x, drawn)[0, 1]) >= given - 1e-12
    return far / 10001


def spearman(seed: int, n: int, rho: float, digits: int) -> dict:
    x, y = pairs(seed, n, rho, digits)
    result = stats.spearmanr(x, y)
    r = float(result.statistic)
    low, high = bonett_wright(r, n)
    everyone = [np.arange(n)]
    p = permuted(stats.rankdata(x), stats.rankdata(y), everyone, 5) if n < 100 else float(result.pvalue)
    return {"x": x, "y": y, "seed": 5, "rho": r, "low": low, "high": high, "p": float(p), "pByT": float(result.pvalue)}


def within(seed: int, sizes: list[int]) -> dict:
    x, y = pairs(seed, sum(sizes), 0.4, 1)
    names = [f"agent{g}" for g, size in enumerate(sizes) for _ in range(size)]
    lifted = [round(v + 2 * int(name[-1]), 1) for v, name in zip(x, names)]
    groups = [np.flatnonzero(np.array(names) == name) for name in dict.fromkeys(names)]
    a, b = stats.rankdata(lifted), stats.rankdata(y)
    for group in groups:
        a[group] -= a[group].mean()
        b[group] -= b[group].mean()
    rho = float(np.corrcoef(a, b)[0, 1])
    effective = len(x) - len(sizes) + 1
    low, high = bonett_wright(rho, effective)
    p = permuted(a, b, groups, 1) if len(x) < 100 else float(2 * stats.t.sf(abs(rho) * np.sqrt((effective - 2) / (1 - rho**2)), effective - 2))
    return {"x": lifted, "y": y, "groups": names, "rho": rho, "low": low, "high": high, "p": float(p)}


def forecasts(seed: int, n: int, digits: int) -> tuple[list, list]:
    generator = np.random.default_rng(seed)
    chance = generator.beta(1.2, 3, n)
    return [round(float(p), digits) for p in chance], [int(u < p) for u, p in zip(generator.random(n), chance)]


def auc(seed: int, n: int, digits: int) -> dict:
    scores, came = (np.array(v) for v in forecasts(seed, n, digits))
    ones, zeros = scores[came == 1], scores[came == 0]
    kernel = np.greater.outer(ones, zeros) + 0.5 * np.equal.outer(ones, zeros)
    area = float(stats.mannwhitneyu(ones, zeros).statistic / (len(ones) * len(zeros)))
    variance = kernel.mean(axis=1).var(ddof=1) / len(ones) + kernel.mean(axis=0).var(ddof=1) / len(zeros)
    logit, half = np.log(area / (1 - area)), Z * np.sqrt(variance) / (area * (1 - area))
    ends = [float(1 / (1 + np.exp(-(logit + sign * half)))) for sign in (-1, 1)]
    return {"scores": scores.tolist(), "outcomes": came.tolist(), "auc": area, "low": ends[0], "high": ends[1]}


def calibration(seed: int, n: int) -> dict:
    p, came = (np.array(v, dtype=float) for v in forecasts(seed, n, 2))
    errors = (p - came) ** 2

    def skill(keep: np.ndarray) -> float:
        return float(1 - errors[keep].mean() / came[keep].var())

    left = np.array([skill(np.arange(n) != i) for i in range(n)])
    jackknife = np.sqrt((n - 1) / n * ((left - left.mean()) ** 2).sum())
    order = np.argsort(p, kind="stable")
    edges = [b * n // 10 for b in range(11)]
    bins = [order[a:b] for a, b in zip(edges, edges[1:])]
    low, high = stats.t.interval(0.95, n - 1, errors.mean(), stats.sem(errors))
    return {
        "forecasts": p.tolist(),
        "outcomes": came.astype(int).tolist(),
        "brier": float(errors.mean()),
        "low": float(low),
        "high": float(high),
        "skill": skill(np.arange(n)),
        "skillError": float(jackknife),
        "bins": [[len(b), float(p[b].mean()), float(came[b].mean())] for b in bins],
        "ece": float(sum(len(b) / n * abs(p[b].mean() - came[b].mean()) for b in bins)),
    }


def kruskal(groups: list[list[float]]) -> dict:
    result = stats.kruskal(*groups)
    return {"groups": groups, "statistic": float(result.statistic), "p": float(result.pvalue)}


def lift(both: int, situation: int, emotion: int, n: int) -> dict:
    cells = np.array([both, situation - both, emotion - both, n - situation - emotion + both], dtype=float)
    shares = cells / n
    covariance = (np.diag(shares) - np.outer(shares, shares)) / n
    # ln L as a function of the shares, its gradient by hand.
    s, e = shares[0] + shares[1], shares[0] + shares[2]
    gradient = np.array([1 / shares[0] - 1 / s - 1 / e, -1 / s, -1 / e, 0])
    half = Z * np.sqrt(gradient @ covariance @ gradient)
    value = shares[0] / (s * e)
    counts = {"both": both, "situation": situation, "emotion": emotion, "all": n}
    return {"counts": counts, "lift": float(value), "low": float(value * np.exp(-half)), "high": float(value * np.exp(half))}


def values() -> dict:
    mixed = [pairs(s, n, 0, 1)[0] for s, n in ((31, 25), (32, 20), (33, 40))]
    return {
        "pearson": [pearson(1, 10, 0.5), pearson(2, 150, -0.2)],
        "midRanks": [[v, stats.rankdata(v).tolist()] for v in ([3, 1, 2], [2, 2, 1, 2, 5, 5], [])],
        "spearman": [spearman(3, 12, 0.6, 2), spearman(4, 60, 0.25, 1), spearman(5, 130, -0.4, 1)],
        "within": [within(6, [8, 5, 12, 9]), within(7, [40, 30, 50])],
        "auc": [auc(8, 150, 3), auc(9, 200, 1)],
        "calibration": [calibration(10, 200), calibration(11, 203)],
        "kruskal": [kruskal(mixed), kruskal([mixed[0], [round(v + 1, 1) for v in mixed[1]]])],
        "lift": [lift(30, 80, 200, 1000), lift(2, 40, 300, 5000), lift(40, 40, 100, 400)],
    }
