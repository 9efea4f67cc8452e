"""Reference values for lib/statistics, from SciPy, statsmodels and lifelines, or, where none of them has a
method, from straightforward numpy written here after its paper (each module says which).

Run in an environment of its own, outside the repository:
    python3 -m venv GOLDEN
    GOLDEN/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0 lifelines==0.30.3 pandas==2.3.3
    GOLDEN/bin/python tools/golden/statistics.py lib/statistics/golden && npx biome format --write lib/statistics/golden
"""

import json
import math
import sys
from pathlib import Path

# Beside Python's own module of this name: the folder of this file comes last.
sys.path.append(sys.path.pop(0))

import numpy as np
import scipy
from scipy import stats

DF = [1, 2, 2.5, 3, 4, 5, 9, 10, 19, 29, 30, 59, 100, 365, 1000, 100000]
P = [0.5, 0.55, 0.6, 0.75, 0.9, 0.95, 0.975, 0.99, 0.995, 0.999, 0.9999]
T = [-40, -3.1, -1, -0.01, 0, 0.2, 1, 1.96, 2.5, 7, 40]
COUNTS = [(0, 1), (1, 1), (0, 20), (20, 20), (3, 20), (10, 20), (19, 20), (38, 100), (1, 1000), (999, 1000), (40321, 100000)]


def sample(seed: int, n: int) -> list[float]:
    """Values between -2 and 2 with four decimals, as mood shifts are rounded."""
    return [round(float(x), 4) for x in np.random.default_rng(seed).normal(0.2, 0.6, n).clip(-2, 2)]


def mean_interval(values: list[float]) -> dict:
    low, high = stats.t.interval(0.95, len(values) - 1, np.mean(values), stats.sem(values))
    return {"values": values, "mean": float(np.mean(values)), "low": float(low), "high": float(high)}


def wilson(successes: int, n: int) -> dict:
    interval = stats.binomtest(successes, n).proportion_ci(0.95, method="wilson")
    return {"successes": successes, "n": n, "low": float(interval.low), "high": float(interval.high)}


def basics() -> dict:
    return {
        "scipy": scipy.__version__,
        "lnGamma": [[x, math.lgamma(x)] for x in (0.5, 1, 1.5, 2, 3.7, 10, 100.25, 50000)],
        "incompleteBeta": [
            [a, b, x, float(scipy.special.betainc(a, b, x))]
            for a in (0.5, 1, 2.5, 30, 5000)
            for b in (0.5, 2, 40)
            for x in (0.001, 0.2, 0.5, 0.9, 0.9999)
        ],
        "tCdf": [[t, df, float(stats.t.cdf(t, df))] for df in DF for t in T],
        "tQuantile": [[p, df, float(stats.t.ppf(p, df))] for df in DF for p in P],
        "wilson": [wilson(*pair) for pair in COUNTS],
        "mean": [mean_interval(sample(seed, n)) for seed, n in ((1, 2), (2, 5), (3, 30), (4, 200))],
    }


if __name__ == "__main__":
    import associations
    import comparisons
    import distributions
    import regressions
    import sequences
    import series

    made = {
        "statistics": basics,
        "distributions": distributions.values,
        "comparisons": comparisons.values,
        "regressions": regressions.values,
        "associations": associations.values,
        "series": series.values,
        "sequences": sequences.values,
    }
    for name, values in made.items():
        Path(sys.argv[1], f"{name}.json").write_text(json.dumps(values(), allow_nan=False) + "\n")
