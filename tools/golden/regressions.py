"""Regressions whose cases go together.

By hand here, straight from the papers, for no library has them: CR2 with Satterthwaite's degrees of freedom
(explicit n×n matrices; matrix roots by numpy.linalg.eigh), the restricted wild cluster bootstrap-t (each
draw a regression of its own, with the weights of our own stream), Lee's bounds.
statsmodels: Newey–West (without our correction) and CR1 as a check of the order of size.
"""

import numpy as np
import statsmodels.api as sm
from scipy import optimize, stats

from seeded import Random


def case(seed: int, sizes: list[int], columns: int, by_cluster: bool) -> tuple:
    """x with an intercept and a lot (of clusters or of rows), y with a part that a cluster shares."""
    generator = np.random.default_rng(seed)
    x, y, names = [], [], []
    for g, size in enumerate(sizes):
        shared, drawn = generator.normal(0, 0.5), g % 2
        for _ in range(size):
            lot = drawn if by_cluster else int(generator.integers(0, 2))
            row = [1.0, float(lot)] + [round(float(generator.normal()), 3) for _ in range(columns - 2)]
            x.append(row[:columns])
            y.append(round(float(0.3 * lot + shared + generator.normal(0, 0.7)), 4))
            names.append(f"c{g}")
    return np.array(x), np.array(y), np.array(names)


def inverse_root(matrix: np.ndarray) -> np.ndarray:
    values, vectors = np.linalg.eigh(matrix)
    return vectors @ np.diag(values**-0.5) @ vectors.T


def cr2(x: np.ndarray, y: np.ndarray, names: np.ndarray, c: np.ndarray) -> dict:
    n = len(y)
    bread = np.linalg.inv(x.T @ x)
    beta = bread @ x.T @ y
    residuals = y - x @ beta
    maker = np.eye(n) - x @ bread @ x.T
    variance, columns = 0.0, []
    for name in dict.fromkeys(names):
        mine = np.flatnonzero(names == name)
        root = inverse_root(np.eye(len(mine)) - x[mine] @ bread @ x[mine].T)
        weights = root @ x[mine] @ bread @ c
        variance += float(weights @ residuals[mine]) ** 2
        columns.append(maker[:, mine] @ weights)
    inner = np.array(columns) @ np.array(columns).T
    df = np.trace(inner) ** 2 / (inner**2).sum()
    estimate, error = float(c @ beta), float(np.sqrt(variance))
    half = stats.t.ppf(0.975, df) * error
    return {
        "estimate": estimate,
        "error": error,
        "df": float(df),
        "low": float(estimate - half),
        "high": float(estimate + half),
        "p": float(2 * stats.t.sf(abs(estimate) / error, df)),
    }


def cr1_error(x: np.ndarray, y: np.ndarray, names: np.ndarray, c: np.ndarray) -> float:
    codes = np.unique(names, return_inverse=True)[1]
    fit = sm.OLS(y, x).fit(cov_type="cluster", cov_kwds={"groups": codes})
    return float(np.sqrt(c @ fit.cov_params() @ c))


def rows(x: np.ndarray, y: np.ndarray, names: np.ndarray) -> list:
    return [{"x": list(map(float, a)), "y": float(b), "cluster": str(g)} for a, b, g in zip(x, y, names)]


def robust(seed: int, sizes: list[int], columns: int, by_cluster: bool, c: list[float]) -> dict:
    data, contrast = case(seed, sizes, columns, by_cluster), np.array(c)
    return {"rows": rows(*data), "c": c, **cr2(*data, contrast), "cr1": cr1_error(*data, contrast)}


def t_statistic(x, y, names, c, value) -> float:
    bread = np.linalg.inv(x.T @ x)
    beta = bread @ x.T @ y
    residuals = y - x @ beta
    scores = [float(c @ bread @ x[names == g].T @ residuals[names == g]) for g in dict.fromkeys(names)]
    return float((c @ beta - value) / np.sqrt(np.square(scores).sum()))


def wild(seed: int, sizes: list[int], by_cluster: bool, draws: int) -> dict:
    """The last coefficient's; the restricted fit leaves its column out."""
    x, y, names = case(seed, sizes, 2, by_cluster)
    c = np.array([0.0, 1.0])
    groups = list(dict.fromkeys(names))
    choices = [-(1.5**0.5), -1, -(0.5**0.5), 0.5**0.5, 1, 1.5**0.5] if len(groups) < 12 else [-1, 1]
    random = Random(1)
    weights = [{g: choices[random.below(len(choices))] for g in groups} for _ in range(draws)]

    def chance(value: float) -> float:
        moved = y - value * x[:, 1]
        alone = np.linalg.lstsq(x[:, :1], moved, rcond=None)[0]
        fitted = x[:, :1] @ alone + value * x[:, 1]
        t = abs(t_statistic(x, y, names, c, value))
        far = 0
        for one in weights:
            drawn = fitted + np.array([one[g] for g in names]) * (y - fitted)
            far += abs(t_statistic(x, drawn, names, c, value)) >= t * (1 - 1e-10)
        return far / draws

    estimate = float((np.linalg.inv(x.T @ x) @ x.T @ y)[1])
    spread = cr2(x, y, names, c)["error"]

    def end(sign: int) -> float:
        outside = sign * spread
        while chance(estimate + outside) >= 0.05:
            outside *= 2
        return float(optimize.bisect(lambda d: chance(estimate + d) - 0.0499999, 0, outside, xtol=1e-8)) + estimate

    return {
        "rows": rows(x, y, names),
        "draws": draws,
        "estimate": estimate,
        "low": end(-1),
        "high": end(1),
        "p": chance(0.0),
        "method": "wild_webb" if len(groups) < 12 else "wild_rademacher",
    }


def values() -> dict:
    return {
        "robust": [
            robust(1, [3, 7, 1, 12, 5, 9], 2, False, [0, 1]),
            robust(2, [3, 7, 1, 12, 5, 9, 4, 4], 2, True, [0, 1]),
            robust(3, [3, 7, 2, 12, 5, 9, 4], 1, False, [1]),
            robust(4, [3, 7, 2, 12, 5, 9, 4], 4, False, [0, 1, -0.5, 2]),
            robust(5, [1] * 40, 2, False, [0, 1]),
        ],
        "wild": [wild(6, [4, 6, 3, 8, 5, 7, 4], False, 199), wild(7, [3] * 14, True, 199)],
    }
