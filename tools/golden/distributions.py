"""Distributions and the random stream: SciPy; the stream's first numbers from known state words."""

import numpy as np
from scipy import special, stats

from seeded import Random

X = [-37, -8.5, -3, -2.5, -1.96, -0.5, -1e-8, 0, 0.3, 1, 2.4999, 2.5, 2.6, 5, 9]
P = [1e-300, 1e-20, 1e-6, 0.0005, 0.02, 0.025, 0.3, 0.5, 0.500001, 0.7, 0.975, 0.9999, 1 - 1e-12]
DF = [0.5, 1, 2, 3, 4.7, 10, 50, 400]
SHARES = [1e-9, 0.001, 0.05, 0.5, 0.9, 0.999]


def chi_square() -> list:
    points = [(float(x), df) for df in DF for x in stats.chi2.ppf(SHARES, df)] + [(1500.0, 400), (90.0, 2)]
    return [[x, df, float(stats.chi2.cdf(x, df)), float(stats.chi2.sf(x, df))] for x, df in points]


def f() -> list:
    pairs = [(1, 1), (1, 5), (2, 30), (3.5, 12), (10, 400), (40, 7)]
    points = [(float(x), a, b) for a, b in pairs for x in stats.f.ppf(SHARES[1:], a, b)] + [(900.0, 1, 40)]
    return [[x, a, b, float(stats.f.cdf(x, a, b)), float(stats.f.sf(x, a, b))] for x, a, b in points]


def binomial() -> list:
    cases = [(0, 5, 0.2), (3, 10, 0.5), (10, 10, 0.9), (40, 100, 0.38), (5, 2000, 0.004), (7, 20, 0.0), (7, 20, 1.0)]
    return [[k, n, p, float(stats.binom.pmf(k, n, p)), float(stats.binom.cdf(k, n, p))] for k, n, p in cases]


def stream(seed: int) -> dict:
    random = Random(seed)
    return {
        "seed": seed,
        "next": [random.next() for _ in range(5)],
        "below": [random.below(1000) for _ in range(5)],
        "normal": [random.normal() for _ in range(5)],
        "shuffled": random.shuffle(list(range(10))),
    }


def values() -> dict:
    return {
        "normal": [[x, float(stats.norm.pdf(x)), float(stats.norm.cdf(x)), float(stats.norm.sf(x))] for x in X],
        "normalQuantile": [[p, float(special.ndtri(p))] for p in P],
        "chiSquare": chi_square(),
        "f": f(),
        "binomial": binomial(),
        "streams": [stream(seed) for seed in (0, 1, 42, 4294967295)],
    }
