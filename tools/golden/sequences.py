"""The empirical-Bernstein confidence sequence with predictable plug-in, by hand here from Waudby-Smith &
Ramdas (2023), theorem 2 and equation 15: all looks at once with cumulative sums."""

import numpy as np


def running(values: list[float], low: float, high: float, alpha: float) -> list:
    x = (np.array(values) - low) / (high - low)
    t = np.arange(1, len(x) + 1)
    mean = (0.5 + np.cumsum(x)) / (t + 1)
    variance = (0.25 + np.cumsum((x - mean) ** 2)) / (t + 1)
    mean_before = np.append(0.5, mean[:-1])
    variance_before = np.append(0.25, variance[:-1])
    bets = np.minimum(0.5, np.sqrt(2 * np.log(2 / alpha) / (variance_before * t * np.log(t + 1))))
    psi = (-np.log(1 - bets) - bets) / 4
    v = 4 * (x - mean_before) ** 2
    middle = np.cumsum(bets * x) / np.cumsum(bets)
    half = (np.log(2 / alpha) + np.cumsum(v * psi)) / np.cumsum(bets)
    lower = np.maximum.accumulate(np.maximum(0, middle - half))
    upper = np.minimum.accumulate(np.minimum(1, middle + half))
    assert (lower <= upper).all()
    return [[float(low + (high - low) * a), float(low + (high - low) * b)] for a, b in zip(lower, upper)]


def case(seed: int, n: int, low: float, high: float, alpha: float) -> dict:
    drawn = np.random.default_rng(seed).normal(0.2, 0.5, n).clip(low, high)
    values = [round(float(x), 3) for x in drawn]
    return {"values": values, "range": {"low": low, "high": high}, "alpha": alpha, "ends": running(values, low, high, alpha)}


def values() -> dict:
    return {"sequences": [case(1, 60, -2, 2, 0.05), case(2, 120, -1, 1, 0.025)]}
