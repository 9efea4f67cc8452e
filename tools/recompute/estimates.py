"""The estimates of the reports, each from its definition. Standard library only."""

import math
from collections import defaultdict

Z = 1.959963984540054
LEAST = {"proportion": 20, "mean": 30, "comparison": 20}


def too_few(n, least, missing=0):
    return {"ok": False, "n": n, "missing": missing, "least": least}


def undefined(n, least, missing=0):
    return {"ok": False, "n": n, "missing": missing, "least": least, "reason": "undefined"}


def interval(estimate, low, high, n, missing, method, **more):
    told = {"estimate": estimate, "low": low, "high": high, "n": n, "missing": missing, "method": method}
    return {"ok": True, "interval": {**told, **more}}


def score_ends(p, n, z):
    """Wilson's score interval of the share p of n cases."""
    centre = (p * n + z * z / 2) / (n + z * z)
    half = z * math.sqrt(n) / (n + z * z) * math.sqrt(p * (1 - p) + z * z / (4 * n))
    return 0.0 if p == 0 else max(0.0, centre - half), 1.0 if p == 1 else min(1.0, centre + half)


def proportion(successes, n, missing=0):
    if n < LEAST["proportion"]:
        return too_few(n, LEAST["proportion"], missing)
    return interval(successes / n, *score_ends(successes / n, n, Z), n, missing, "wilson")


def beta_continued_fraction(a, b, x):
    """Lentz's method for the continued fraction of the incomplete beta function (DLMF 8.17.22)."""
    tiny = 1e-300
    c, d = 1.0, 1 / max(tiny, abs(1 - (a + b) * x / (a + 1))) * math.copysign(1, 1 - (a + b) * x / (a + 1))
    f = d
    for m in range(1, 100_000):
        for numerator in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / (1 + numerator * d or tiny)
            c = 1 + numerator / c or tiny
            step = c * d
            f *= step
        if abs(step - 1) < 1e-16:
            break
    return f


def incomplete_beta(a, b, x):
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    if x < (a + 1) / (a + b + 2):
        return front * beta_continued_fraction(a, b, x) / a
    return 1 - front * beta_continued_fraction(b, a, 1 - x) / b


def t_quantile(df, p=0.975):
    """The t with P(T <= t) = p > .5, by bisection on the upper tail."""
    def tail(t):
        return incomplete_beta(df / 2, 0.5, df / (df + t * t)) / 2
    low, high = 0.0, 1.0
    while tail(high) > 1 - p:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if tail(middle) > 1 - p else (low, middle)
    return (low + high) / 2


def two_sided(t, df):
    """P(|T| > |t|)."""
    return incomplete_beta(df / 2, 0.5, df / (df + t * t))


def sums_by_cluster(cases):
    sums = defaultdict(lambda: [0, 0.0])
    for value, cluster in cases:
        sums[cluster][0] += 1
        sums[cluster][1] += value
    return sums


def arms_contrast(a, b=None):
    """Mean of a (minus mean of b), its CR2 standard error and Satterthwaite degrees of freedom.

    For means of arms the adjustment (I - H)^(-1/2) of a cluster only scales its sum in each arm by
    (1 - n_g/n)^(-1/2), so no matrix is needed. None where a cluster is all of an arm.
    """
    arms = [arm for arm in (a, b) if arm is not None]
    signs = [1, -1]
    means = [math.fsum(value for value, _ in arm) / len(arm) for arm in arms]
    sums = [sums_by_cluster(arm) for arm in arms]
    keys = list(dict.fromkeys(key for arm in sums for key in arm))
    scores, owns, loads = [], [], []
    for key in keys:
        score, own, load = 0.0, 0.0, []
        for arm, mean, by_cluster, sign in zip(arms, means, sums, signs):
            count, total = by_cluster.get(key, (0, 0.0))
            if count == len(arm):
                return None
            weight = sign / len(arm) / math.sqrt(1 - count / len(arm))
            score += weight * (total - count * mean)
            own += count * weight * weight
            load.append(count * weight / math.sqrt(len(arm)))
        scores.append(score)
        owns.append(own)
        loads.append(load)
    variance = math.fsum(score * score for score in scores)
    # Omega_gh = [g = h] own_g - load_g . load_h: its trace and the trace of its square.
    norms = [sum(x * x for x in load) for load in loads]
    trace = math.fsum(own - norm for own, norm in zip(owns, norms))
    gram = [
        [math.fsum(load[i] * load[j] for load in loads) for j in range(len(arms))] for i in range(len(arms))
    ]
    squares = math.fsum(own * own - 2 * own * norm for own, norm in zip(owns, norms))
    squares += sum(value * value for row in gram for value in row)
    estimate = means[0] - (means[1] if b is not None else 0.0)
    return {
        "estimate": estimate, "error": math.sqrt(variance), "df": trace * trace / squares,
        "clusters": len(keys), "n": sum(len(arm) for arm in arms), "scores": dict(zip(keys, scores)),
    }


def t_interval(fit, missing):
    half = t_quantile(fit["df"]) * fit["error"]
    more = {"clusters": fit["clusters"]}
    if fit["error"] > 0:
        more["p"] = two_sided(fit["estimate"] / fit["error"], fit["df"])
    estimate = fit["estimate"]
    return interval(estimate, estimate - half, estimate + half, fit["n"], missing, "cr2", **more)


def clustered_mean(cases, missing=0):
    least = LEAST["mean"]
    if len(cases) < least:
        return too_few(len(cases), least, missing)
    fit = arms_contrast(cases)
    return t_interval(fit, missing) if fit else undefined(len(cases), least, missing)


def clustered_difference(a, b, missing=0):
    least = LEAST["comparison"]
    if min(len(a), len(b)) < least:
        return too_few(min(len(a), len(b)), least, missing)
    fit = arms_contrast(a, b)
    return t_interval(fit, missing) if fit else undefined(len(a) + len(b), least, missing)


def clustered_share(cases):
    """Both intervals of a share, and which is the wider one."""
    n = len(cases)
    plain = proportion(sum(value for value, _ in cases), n)
    if n < LEAST["proportion"]:
        return {"wilson": plain, "clustered": too_few(n, LEAST["proportion"]), "shown": "wilson"}
    fit = arms_contrast(cases)
    if fit is None:
        return {"wilson": plain, "clustered": undefined(n, LEAST["proportion"]), "shown": "wilson"}
    p = fit["estimate"]
    spread = p * (1 - p)
    if 0 < p < 1:
        low, high = score_ends(p, min(n, spread / fit["error"] ** 2), t_quantile(fit["df"]))
    else:
        low, high = score_ends(p, fit["clusters"], Z)
    clustered = interval(p, low, high, n, 0, "cr2_wilson", clusters=fit["clusters"])
    wide = high - low > plain["interval"]["high"] - plain["interval"]["low"]
    return {"wilson": plain, "clustered": clustered, "shown": "clustered" if wide else "wilson"}


def wider_share(cases):
    both = clustered_share(cases)
    return both[both["shown"]]


def solve(matrix, vector):
    """Gauss with pivoting."""
    rows = [list(row) + [value] for row, value in zip(matrix, vector)]
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(column + 1, size):
            factor = rows[row][column] / rows[column][column]
            for k in range(column, size + 1):
                rows[row][k] -= factor * rows[column][k]
    x = [0.0] * size
    for row in reversed(range(size)):
        rest = sum(rows[row][k] * x[k] for k in range(row + 1, size))
        x[row] = (rows[row][size] - rest) / rows[row][row]
    return x
