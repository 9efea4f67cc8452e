"""What the holdout tells: bounds for missing outcomes and the effect on those whom the lot moved."""

import math
from collections import defaultdict
from statistics import NormalDist

import estimates as e

NORMAL = NormalDist()


def complier(shown, holdout, missing):
    """CACE with Fieller's interval; cases are (shift, followed, cluster)."""
    if min(len(shown), len(holdout)) < 20:
        return {"ok": False, "reason": "few", "f": None}
    arms = [[(float(y), c) for y, _, c in arm] for arm in (shown, holdout)]
    taken = [[(float(d), c) for _, d, c in arm] for arm in (shown, holdout)]
    itt, uptake = e.arms_contrast(*arms), e.arms_contrast(*taken)
    if itt is None or uptake is None:
        return {"ok": False, "reason": "undefined", "f": None}
    f = math.inf if uptake["error"] == 0 else (uptake["estimate"] / uptake["error"]) ** 2
    if not f > 10:
        return {"ok": False, "reason": "weak", "f": f}
    covariance = math.fsum(score * uptake["scores"][key] for key, score in itt["scores"].items())
    t2 = e.t_quantile(itt["df"]) ** 2
    n, d = itt["estimate"], uptake["estimate"]
    # The r with (n - r d)^2 <= t^2 Var(n - r d): roots of a r^2 - 2 b r + c.
    a = d * d - t2 * uptake["error"] ** 2
    b = n * d - t2 * covariance
    c = n * n - t2 * itt["error"] ** 2
    if a <= 0:
        return {"ok": True, "f": f, "estimate": {"ok": False}}
    root = math.sqrt(max(0.0, b * b - a * c))
    told = e.interval(
        n / d, (b - root) / a, (b + root) / a, itt["n"], missing, "fieller", clusters=itt["clusters"]
    )
    return {"ok": True, "f": f, "estimate": told}


def trimmed(more, fewer):
    """Lee's bound: `more` misses fewer outcomes and loses its lowest; with the error of the difference.

    Influence of each case as in Lee (2009), proposition 3, summed by cluster.
    """
    known_more = sorted((y for y, _ in more if y is not None), reverse=True)
    known_fewer = [y for y, _ in fewer if y is not None]
    p = len(known_fewer) / len(fewer)
    mean = math.fsum(known_fewer) / len(known_fewer)
    room = p * len(more)
    whole = min(len(known_more), math.floor(room + 1e-9))
    part = room - whole if whole < len(known_more) else 0.0
    top = math.fsum(known_more[:whole]) + (part * known_more[whole] if part > 1e-9 else 0.0)
    kept = top / room
    cut = known_more[whole if part > 1e-9 else whole - 1]
    sums = defaultdict(float)
    for y, cluster in more:
        excess = y - cut if y is not None and y > cut else 0.0
        sums[cluster] += (excess / p - (kept - cut)) / len(more)
    for y, cluster in fewer:
        own = y - mean if y is not None else 0.0
        sums[cluster] -= ((kept - cut) * ((y is not None) - p) + own) / p / len(fewer)
    groups = len(sums)
    error = math.sqrt(math.fsum(x * x for x in sums.values()) * groups / (groups - 1))
    return kept - mean, error


def lee(a, b):
    """Bounds of mean a - mean b; cases are (outcome or None, cluster)."""
    counts = [sum(y is not None for y, _ in arm) for arm in (a, b)]
    n, missing = sum(counts), len(a) + len(b) - sum(counts)
    if min(counts) < 20:
        return e.too_few(min(counts), 20, missing)
    flip = counts[0] / len(a) < counts[1] / len(b)
    more, fewer = (b, a) if flip else (a, b)
    upper, upper_error = trimmed(more, fewer)
    mirror = [[(None if y is None else -y, c) for y, c in arm] for arm in (more, fewer)]
    lower, lower_error = trimmed(*mirror)
    lower = -lower
    if flip:
        lower, lower_error, upper, upper_error = -upper, upper_error, -lower, lower_error
    width, largest = upper - lower, max(lower_error, upper_error)
    low, high = 0.0, 5.0
    for _ in range(60):
        c = (low + high) / 2
        covered = NORMAL.cdf(c + width / largest) - NORMAL.cdf(-c)
        low, high = (c, high) if covered < 0.95 else (low, c)
    return e.interval(
        (lower + upper) / 2, lower - high * lower_error, upper + high * upper_error, n, missing,
        "lee_imbens_manski", bounds={"low": lower, "high": upper},
    )


def betting_sequence(values, low, high, alpha):
    """Predictable plug-in empirical-Bernstein sequence (Waudby-Smith & Ramdas 2023), running intersection."""
    xs = [(value - low) / (high - low) for value in values]
    weight = weighted = cost = total = spread = 0.0
    ends = [0.0, 1.0]
    for t, x in enumerate(xs, start=1):
        variance = (0.25 + spread) / t
        bet = min(0.5, math.sqrt(2 * math.log(2 / alpha) / (variance * t * math.log(t + 1))))
        past = (0.5 + total) / t
        total += x
        spread += (x - (0.5 + total) / (t + 1)) ** 2
        weight += bet
        weighted += bet * x
        cost += (x - past) ** 2 * (-math.log(1 - bet) - bet)
        half = (math.log(2 / alpha) + cost) / weight
        now = [weighted / weight - half, weighted / weight + half]
        both = [max(ends[0], now[0]), min(ends[1], now[1])]
        ends = both if both[0] <= both[1] else [max(0.0, now[0]), min(1.0, now[1])]
    mean = min(ends[1], max(ends[0], total / len(xs)))
    return [low + (high - low) * share for share in (mean, *ends)]


def always_valid(shown, holdout):
    """ITT of first opportunities; cases are (known at, shift, conversation)."""
    told = [sorted((case for case in arm if case[1] is not None), key=lambda case: (case[0], case[2]))
            for arm in (shown, holdout)]
    n = sum(map(len, told))
    missing = len(shown) + len(holdout) - n
    if min(map(len, told)) < 20:
        return e.too_few(min(map(len, told)), 20, missing)
    a, b = (betting_sequence([shift for _, shift, _ in arm], -2, 2, 0.025) for arm in told)
    return e.interval(a[0] - b[0], a[1] - b[2], a[2] - b[1], n, missing, "empirical_bernstein")
