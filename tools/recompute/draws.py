"""BCa intervals by drawing, with the generator that the report names. Standard library only."""

import math
from statistics import NormalDist

from estimates import t_quantile

NORMAL = NormalDist()
MASK = 0xFFFFFFFF


def random_from(seed):
    """Uniform numbers below 1: xoshiro128** 1.1 (Blackman & Vigna), its state from splitmix32."""
    counter, state = seed & MASK, []
    for _ in range(4):
        counter = (counter + 0x9E3779B9) & MASK
        z = ((counter ^ (counter >> 16)) * 0x21F0AAAD) & MASK
        z = ((z ^ (z >> 15)) * 0x735A2D97) & MASK
        state.append(z ^ (z >> 15))
    a, b, c, d = state

    def rotate(x, by):
        return ((x << by) | (x >> (32 - by))) & MASK

    while True:
        words = []
        for _ in range(2):
            words.append((rotate((b * 5) & MASK, 7) * 9) & MASK)
            shifted = (b << 9) & MASK
            c ^= a
            d ^= b
            b ^= c
            a ^= d
            c ^= shifted
            d = rotate(d, 11)
        yield ((words[0] >> 5) * 2**26 + (words[1] >> 6)) / 2**53


def quantile(ordered, p):
    place = min(1.0, max(0.0, p)) * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def bca(units, statistic, seed, draws=2000):
    """Bias-corrected and accelerated ends (Efron 1987) of a statistic of independent units.

    With few units sqrt(n / (n - 1)) t stands for z: expanded percentiles (Hesterberg 2015).
    """
    stream, n = random_from(seed), len(units)
    values = [statistic([units[int(next(stream) * n)] for _ in range(n)]) for _ in range(draws)]
    values = sorted(value for value in values if value is not None)
    estimate = statistic(units)
    groups = 200 if n > 1000 else n
    left = [statistic([u for i, u in enumerate(units) if i % groups != g]) for g in range(groups)]
    left = [value for value in left if value is not None]
    middle = sum(left) / len(left)
    squares = sum((middle - value) ** 2 for value in left)
    skew = sum((middle - value) ** 3 for value in left) / (6 * squares**1.5) if squares > 0 else 0.0
    share = (sum(v < estimate for v in values) + sum(v <= estimate for v in values)) / (2 * len(values))
    bias = NORMAL.inv_cdf(min(1 - 1 / (2 * len(values)), max(1 / (2 * len(values)), share)))
    z = math.sqrt(n / (n - 1)) * t_quantile(n - 1)
    places = [NORMAL.cdf(bias + (bias + end) / (1 - skew * (bias + end))) for end in (-z, z)]
    return [quantile(values, place) for place in places]
