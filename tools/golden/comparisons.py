"""Comparisons of two groups.

SciPy: risk ratio, Welch, Mann–Whitney p, Benjamini–Hochberg, BCa (by tolerance: its own random stream).
statsmodels: Newcombe for two groups, Mantel–Haenszel with Robins–Breslow–Greenland.
By hand here, straight from the papers, for no library has them: Newcombe for pairs, odds ratio with ½,
Fieller (roots of the quadratic by numpy), Hodges–Lehmann (all differences written out; the distribution of
U by listing all orders), BCa with the resamples of our own stream.
"""

import itertools

import numpy as np
from scipy import stats
from scipy.special import ndtr, ndtri
from statsmodels.stats.contingency_tables import StratifiedTable
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from seeded import Random

Z = float(ndtri(0.975))


def draws(seed: int, n: int, mean: float = 0.2, sd: float = 0.6, digits: int = 4) -> list[float]:
    return [round(float(x), digits) for x in np.random.default_rng(seed).normal(mean, sd, n)]


def newcombe(a: tuple, b: tuple) -> dict:
    low, high = confint_proportions_2indep(*a, *b, method="newcomb", compare="diff", correction=False)
    return {"a": {"x": a[0], "n": a[1]}, "b": {"x": b[0], "n": b[1]}, "low": float(low), "high": float(high)}


def paired(both: int, first: int, second: int, neither: int) -> dict:
    e, f, g, h = both, first, second, neither
    n = e + f + g + h
    p1, p2 = (e + f) / n, (e + g) / n
    l1, u1 = proportion_confint(e + f, n, method="wilson")
    l2, u2 = proportion_confint(e + g, n, method="wilson")
    margins = (e + f) * (g + h) * (e + g) * (f + h)
    product = e * h - f * g
    top = max(product - n / 2, 0) if product > 0 else product
    phi = top / np.sqrt(margins) if margins else 0
    delta = np.sqrt((p1 - l1) ** 2 - 2 * phi * (p1 - l1) * (u2 - p2) + (u2 - p2) ** 2)
    epsilon = np.sqrt((u1 - p1) ** 2 - 2 * phi * (u1 - p1) * (p2 - l2) + (p2 - l2) ** 2)
    table = {"both": both, "first": first, "second": second, "neither": neither}
    return {"table": table, "estimate": p1 - p2, "low": float(p1 - p2 - delta), "high": float(p1 - p2 + epsilon)}


def risk_ratio(a: tuple, b: tuple) -> dict:
    result = stats.contingency.relative_risk(*a, *b)
    interval = result.confidence_interval(0.95)
    return {
        "a": {"x": a[0], "n": a[1]},
        "b": {"x": b[0], "n": b[1]},
        "estimate": float(result.relative_risk),
        "low": float(interval.low),
        "high": float(interval.high),
    }


def odds_ratio(a: tuple, b: tuple) -> dict:
    table = np.array([[a[0], a[1] - a[0]], [b[0], b[1] - b[0]]]) + 0.5
    log = np.log(table[0, 0] * table[1, 1] / table[0, 1] / table[1, 0])
    half = Z * np.sqrt((1 / table).sum())
    return {
        "a": {"x": a[0], "n": a[1]},
        "b": {"x": b[0], "n": b[1]},
        "estimate": float(np.exp(log)),
        "low": float(np.exp(log - half)),
        "high": float(np.exp(log + half)),
    }


def mantel_haenszel(strata: list) -> dict:
    tables = [np.array([[a[0], a[1] - a[0]], [b[0], b[1] - b[0]]], dtype=float) for a, b in strata]
    pooled = StratifiedTable(tables)
    low, high = pooled.oddsratio_pooled_confint(0.05)
    named = [{"a": {"x": a[0], "n": a[1]}, "b": {"x": b[0], "n": b[1]}} for a, b in strata]
    return {"strata": named, "estimate": float(pooled.oddsratio_pooled), "low": float(low), "high": float(high)}


def welch(a: list[float], b: list[float]) -> dict:
    result = stats.ttest_ind(a, b, equal_var=False)
    interval = result.confidence_interval(0.95)
    return {"a": a, "b": b, "low": float(interval.low), "high": float(interval.high), "p": float(result.pvalue)}


def fieller(n: float, d: float, vn: float, vd: float, c: float) -> dict:
    roots = np.roots([d**2 - Z**2 * vd, -2 * (n * d - Z**2 * c), n**2 - Z**2 * vn])
    bounded = d**2 > Z**2 * vd
    shape = "bounded" if bounded else "line" if np.iscomplex(roots).any() else "outside"
    ends = sorted(roots.real.tolist()) if shape != "line" else [None, None]
    names = ["numerator", "denominator", "numeratorVariance", "denominatorVariance", "covariance"]
    return {"parts": dict(zip(names, (n, d, vn, vd, c))), "shape": shape, "low": ends[0], "high": ends[1]}


def cdf_of_u(m: int, n: int) -> list[float]:
    """By listing which places of the order hold the first group."""
    counts = np.zeros(m * n + 1)
    for places in itertools.combinations(range(m + n), m):
        counts[sum(places) - m * (m - 1) // 2] += 1
    return (np.cumsum(counts) / counts.sum()).tolist()


def gaussian_binomial(m: int, n: int) -> list[int]:
    """Orders with each U, exact: the coefficients of Π (1 − q^(m+i)) / (1 − q^i), i = 1..n."""
    size = m * n + 1
    ways = [1] + [0] * (size - 1)
    for i in range(1, n + 1):
        for u in range(size - 1, m + i - 1, -1):
            ways[u] -= ways[u - m - i]
        for u in range(i, size):
            ways[u] += ways[u - i]
    return ways


def shift(x: list[float], y: list[float]) -> dict:
    m, n = len(x), len(y)
    all_differences = np.sort(np.subtract.outer(x, y).ravel())
    exact = max(m, n) <= 50 and len(set(x + y)) == m + n
    test = stats.mannwhitneyu(x, y, method="exact" if exact else "asymptotic")
    if exact:
        ways = gaussian_binomial(m, n)
        rank = max(1, next(u for u in range(m * n) if 40 * sum(ways[: u + 1]) >= sum(ways)))
    else:
        _, ties = np.unique(x + y, return_counts=True)
        variance = m * n / 12 * (m + n + 1 - (ties**3 - ties).sum() / ((m + n) * (m + n - 1)))
        rank = max(1, int(np.floor((m * n + 1) / 2 - Z * np.sqrt(variance))))
    return {
        "x": x,
        "y": y,
        "estimate": float(np.median(all_differences)),
        "low": float(all_differences[rank - 1]),
        "high": float(all_differences[-rank]),
        "p": float(test.pvalue),
        "exact": exact,
    }


def bca(data: list[float], statistic, seed: int, count: int) -> dict:
    random, values = Random(seed), np.array(data)
    n = len(values)
    replicates = [statistic(values[[random.below(n) for _ in range(n)]]) for _ in range(count)]
    estimate = statistic(values)
    share = (np.mean(np.less(replicates, estimate)) + np.mean(np.less_equal(replicates, estimate))) / 2
    left = np.array([statistic(np.delete(values, i)) for i in range(n)])
    lean = left.mean() - left
    skew = (lean**3).sum() / (6 * (lean**2).sum() ** 1.5)
    bias = ndtri(share)
    # Percentiles expanded for few values (Hesterberg 2015).
    reach = np.sqrt(n / (n - 1)) * stats.t.ppf(0.975, n - 1)
    places = [ndtr(bias + (bias + z) / (1 - skew * (bias + z))) for z in (-reach, reach)]
    low, high = np.percentile(replicates, [100 * p for p in places])
    library = stats.bootstrap(
        (values,),
        statistic,
        n_resamples=20000,
        method="BCa",
        confidence_level=2 * float(ndtr(reach)) - 1,
        rng=np.random.default_rng(1),
    )
    return {
        "values": data,
        "seed": seed,
        "draws": count,
        "estimate": float(estimate),
        "low": float(low),
        "high": float(high),
        "scipy": [float(end) for end in library.confidence_interval],
    }


def log_variance(values: np.ndarray, axis=-1) -> np.ndarray:
    return np.log(np.var(values, axis=axis, ddof=1))


def mean(values: np.ndarray, axis=-1) -> np.ndarray:
    return np.mean(values, axis=axis)


def values() -> dict:
    pairs = [((0, 20), (0, 20)), ((20, 20), (0, 25)), ((56, 70), (48, 80)), ((9, 400), (31, 380)), ((5, 56), (0, 29))]
    few = [0.0001, 0.03, 0.03, 0.2, 0.77, 0.012, 1.0, 0.04]
    x, y = draws(11, 23), draws(12, 31, 0.5)
    ties_x, ties_y = draws(13, 40, digits=1), draws(14, 60, 0.4, digits=1)
    return {
        "newcombe": [newcombe(*pair) for pair in pairs],
        "paired": [paired(*t) for t in [(36, 12, 2, 0), (14, 9, 0, 10), (0, 0, 0, 30), (20, 0, 0, 20), (3, 20, 15, 2)]],
        "riskRatio": [risk_ratio(*pair) for pair in pairs[2:4]],
        "oddsRatio": [odds_ratio(*pair) for pair in pairs],
        "mantelHaenszel": [
            mantel_haenszel([((12, 40), (9, 60)), ((3, 22), (4, 19)), ((0, 5), (2, 9))]),
            mantel_haenszel([((120, 400), (90, 500))]),
        ],
        "welch": [welch(draws(1, 20), draws(2, 47, 0.4, 1.1)), welch(draws(3, 200, 60000, 9000, 0), draws(4, 90, 52000, 20000, 0))],
        "fieller": [
            fieller(0.12, 0.4, 0.001, 0.002, 0.0004),
            fieller(0.12, 0.04, 0.001, 0.002, 0.0004),
            fieller(0.01, 0.02, 0.001, 0.002, -0.0004),
            fieller(-0.3, 0.5, 0.01, 0.001, 0),
        ],
        "mannWhitneyCdf": [{"m": m, "n": n, "cdf": cdf_of_u(m, n)} for m, n in ((1, 1), (3, 5), (7, 6))],
        "shift": [shift(x, y), shift(draws(15, 20), draws(16, 50)), shift(ties_x, ties_y), shift(draws(17, 120), draws(18, 70))],
        "benjaminiHochberg": {"ps": few, "adjusted": stats.false_discovery_control(few).tolist()},
        "bcaMean": bca(np.exp(draws(21, 40)).round(4).tolist(), mean, 7, 400),
        "bcaLogVariance": bca(draws(22, 60), log_variance, 3, 400),
    }
