"""Survival, interrupted series and bounds.

lifelines: Kaplan–Meier with the log-minus-log interval, log-rank. statsmodels: Newey–West.
By hand here: the adjustment of Newey–West for short series (explicit n×n matrices), Lee's bounds (values
trimmed one by one; the error by his formula, by tolerance, and Imbens–Manski by a root finder).
"""

import numpy as np
import statsmodels.api as sm
from lifelines import KaplanMeierFitter
from lifelines.statistics import multivariate_logrank_test
from scipy import optimize, stats


def watched(seed: int, n: int, scale: float, digits: int) -> list[dict]:
    generator = np.random.default_rng(seed)
    times, ends = generator.exponential(scale, n), generator.uniform(0, 30, n)
    return [
        {"time": round(float(min(t, e)), digits), "happened": bool(t <= e)} for t, e in zip(times, ends)
    ]


def survival(cases: list[dict]) -> dict:
    times, happened = [c["time"] for c in cases], [c["happened"] for c in cases]
    fit = KaplanMeierFitter().fit(times, happened)
    table, bounds = fit.event_table, fit.confidence_interval_
    steps = []
    for time, row in table[table["observed"] > 0].iterrows():
        share = float(fit.survival_function_.loc[time].iloc[0])
        low, high = (float(v) for v in bounds.loc[time])
        last = share < 1e-12
        steps.append(
            {
                "time": float(time),
                "atRisk": int(row["at_risk"]),
                "events": int(row["observed"]),
                "survival": share,
                "low": None if last else low,
                "high": None if last else high,
            }
        )
    return {"cases": cases, "steps": steps}


def log_rank(groups: list[list[dict]]) -> dict:
    flat = [(c["time"], g, c["happened"]) for g, group in enumerate(groups) for c in group]
    result = multivariate_logrank_test(*zip(*flat))
    return {"groups": groups, "statistic": float(result.test_statistic), "p": float(result.p_value)}


def newey_west(seed: int, before: int, after: int, lag: int, rho: float) -> dict:
    generator = np.random.default_rng(seed)
    n = before + after
    noise = [0.0]
    for e in generator.normal(0, 0.05, n):
        noise.append(rho * noise[-1] + float(e))
    time = np.arange(n) - before
    changed = (time >= 0).astype(float)
    y = np.round(0.3 + 0.004 * time + 0.1 * changed + 0.01 * time * changed + noise[1:], 4)
    x = np.column_stack([np.ones(n), time, changed, time * changed])
    fit = sm.OLS(y, x).fit(cov_type="HAC", cov_kwds={"maxlags": lag, "use_correction": False})
    bread = np.linalg.inv(x.T @ x)
    maker = np.eye(n) - x @ bread @ x.T
    kernel = np.maximum(0, 1 - np.abs(np.subtract.outer(time, time)) / (lag + 1))
    parts = []
    for k in range(4):
        a = x @ bread[:, k]
        inner = maker @ (kernel * np.outer(a, a)) @ maker
        bias, df = (a @ a) / np.trace(inner), np.trace(inner) ** 2 / np.trace(inner @ inner)
        adjusted = float(fit.bse[k] * np.sqrt(bias))
        half = stats.t.ppf(0.975, df) * adjusted
        parts.append(
            {
                "estimate": float(fit.params[k]),
                "error": float(fit.bse[k]),
                "adjustedError": adjusted,
                "df": float(df),
                "low": float(fit.params[k] - half),
                "high": float(fit.params[k] + half),
            }
        )
    return {"time": time.tolist(), "y": y.tolist(), "x": x.tolist(), "lag": lag, "parts": parts}


def trimmed_mean(values: list[float], keep: float) -> float:
    """Of the largest values, `keep` of them, the last in part."""
    total, left = 0.0, keep
    for value in sorted(values, reverse=True):
        total += value * min(1.0, left)
        left -= min(1.0, left)
    return total / keep


def lee(seed: int, sizes: tuple, missing: tuple, swap: bool) -> dict:
    generator = np.random.default_rng(seed)
    arms = [
        [None if generator.random() < share else round(float(generator.normal(0.2 * (1 - arm), 0.5)), 4) for _ in range(size)]
        for arm, (size, share) in enumerate(zip(sizes, missing))
    ]
    seen = [[v for v in arm if v is not None] for arm in arms]
    q = [len(s) / len(a) for s, a in zip(seen, arms)]
    assert q[0] > q[1]
    keep = q[1] * len(arms[0])
    p = 1 - q[1] / q[0]
    upper = trimmed_mean(seen[0], keep) - np.mean(seen[1])
    lower = -trimmed_mean([-v for v in seen[0]], keep) - np.mean(seen[1])

    def error(sign: int) -> float:
        values = np.sort([sign * v for v in seen[0]])
        cut = np.quantile(values, p)
        rest, mean = values[values >= cut], trimmed_mean(list(values), keep)
        first = (rest.var() + p * (mean - cut) ** 2) / (len(values) * (1 - p))
        odds = (1 - q[0]) / (len(arms[0]) * q[0]) + (1 - q[1]) / (len(arms[1]) * q[1])
        return float(np.sqrt(first + (mean - cut) ** 2 * odds + np.var(seen[1]) / len(seen[1])))

    low_error, high_error = error(-1), error(1)
    width = (upper - lower) / max(low_error, high_error)
    c = optimize.brentq(lambda c: stats.norm.cdf(c + width) - stats.norm.cdf(-c) - 0.95, 0, 5)
    low, high = lower - c * low_error, upper + c * high_error
    a, b = (arms[1], arms[0]) if swap else (arms[0], arms[1])
    numbers = [-upper, -lower, -high, -low] if swap else [lower, upper, low, high]
    return {"a": a, "b": b, **dict(zip(("lower", "upper", "low", "high"), map(float, numbers)))}


def values() -> dict:
    return {
        "survival": [survival(watched(1, 40, 12, 0)), survival(watched(2, 25, 6, 2))],
        "logRank": [
            log_rank([watched(3, 30, 10, 0), watched(4, 40, 6, 0)]),
            log_rank([watched(5, 25, 10, 1), watched(6, 25, 9, 1), watched(7, 25, 20, 1)]),
        ],
        "neweyWest": [newey_west(8, 8, 8, 2, 0), newey_west(9, 26, 17, 3, 0.4)],
        "lee": [lee(10, (300, 200), (0.1, 0.3), False), lee(11, (200, 400), (0.15, 0.3), True)],
    }
