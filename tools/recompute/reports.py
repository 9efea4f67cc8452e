"""The reports of opportunities, recomputed. Keys are those of the report, so that both can be compared."""

import datetime
from collections import Counter

import estimates as e
from draws import bca
from lots import always_valid, complier, lee
from residuals import residuals

LEVELS = ["verbatim", "edited", "meaning", "none"]
REASONS = ["not_now", "wrong_words", "said_already", "took_time"]


def clustering(opportunities):
    """Agents where there are at least eight, else conversations."""
    by = "agent" if len({o["agent"] for o in opportunities}) >= 8 else "ticket"
    return by, "agent" if by == "agent" else "conversation"


def shares_by(opportunities, key_of, cluster):
    groups = {}
    for o in opportunities:
        key = key_of(o)
        if key is not None:
            groups.setdefault(key, []).append((int(o["level"] != "none"), o[cluster]))
    return [
        {"key": key, "n": len(cases), "followed": sum(v for v, _ in cases), "share": e.wider_share(cases)}
        for key, cases in sorted(groups.items())
    ]


def monday(day):
    date = datetime.date.fromisoformat(day)
    return (date - datetime.timedelta(days=date.weekday())).isoformat()


# Beyond this many clusters drawing them takes Python minutes; then the estimate alone is compared.
MOST_DRAWN = 2000


def chance_corrected(rows):
    """A* = w + (1 - w)(a - b)/(1 - b) of rows [n, words, meaning, chance]."""
    n, words, meaning, chance = map(sum, zip(*rows))
    rest = n - words
    if rest == 0:
        return 1.0
    if chance == rest:
        return words / n
    return words / n + (rest / n) * ((meaning - chance) / (rest - chance))


def corrected(seen, cluster, seed):
    able = [o for o in seen if o["placebo"] and o["placebo"]["k"] > 0 and o["placebo"]["k"] == o["seen"]]
    rows = {}
    for o in able:
        row = rows.setdefault(o[cluster], [0, 0, 0, 0])
        kept = o["level"] in ("verbatim", "edited")
        row[0] += 1
        row[1] += kept
        row[2] += o["level"] == "meaning"
        row[3] += not kept and o["placebo"]["followed"]
    n, words, meaning, chance = map(sum, zip(*rows.values())) if rows else (0, 0, 0, 0)
    rest, missing = n - words, len(seen) - n
    told = {
        "n": n,
        "words": words / n if n else None,
        "meaning": meaning / rest if rest else None,
        "chance": e.proportion(chance, rest),
    }
    if n < 20:
        return {**told, "estimate": e.too_few(n, 20, missing)}
    if len(rows) < 8:
        return {**told, "estimate": e.too_few(len(rows), 8, missing)}
    units = list(rows.values())
    number = {"estimate": chance_corrected(units), "n": n, "missing": missing, "clusters": len(rows)}
    if len(units) <= MOST_DRAWN:
        number["low"], number["high"] = bca(units, chance_corrected, seed)
    return {**told, "estimate": {"ok": True, "interval": number}}


def adherence(opportunities, seed):
    seen = [o for o in opportunities if o["arm"] != "holdout"]
    by, cluster = clustering(seen)
    levels = Counter(o["level"] for o in seen)
    left = [o for o in seen if o["level"] == "none"]
    asides = Counter(o["aside"] for o in left)
    return {
        "clusteredBy": by,
        "opportunities": len(seen),
        "holdout": len(opportunities) - len(seen),
        "levels": [{"level": level, "n": levels[level]} for level in LEVELS],
        "inserted": sum(o["inserted"] for o in seen),
        "ignored": asides[None],
        "dismissed": [{"reason": reason, "n": asides[reason]} for reason in REASONS],
        "followed": e.clustered_share([(int(o["level"] != "none"), o[cluster]) for o in seen]),
        "corrected": corrected(seen, cluster, seed),
        "bySituation": shares_by(seen, lambda o: o["situation"], cluster),
        "bySite": shares_by(seen, lambda o: o["site"], cluster),
        "byWeek": shares_by(seen, lambda o: monday(o["day"]), cluster),
    }


def known(opportunities):
    return [o for o in opportunities if not o["unsure"] and not o["no_next"]]


def left_out(opportunities):
    return sum(o["no_next"] for o in opportunities), sum(o["unsure"] for o in opportunities)


def no_next(opportunities, cluster):
    return [(int(o["after_at"] is None), o[cluster]) for o in opportunities]


def effect(opportunities):
    shown = [o for o in opportunities if o["arm"] != "holdout"]
    by, cluster = clustering(shown)
    points = known(shown)
    basis, n_points, told = residuals(points)
    for o, (residual, weight) in zip(points, told):
        o["residual"], o["weighted"] = residual, residual * weight

    def values(kind, number_of):
        return [(number_of(o), o[cluster]) for o in known(kind)]

    def arm(kind):
        missing, unsure = left_out(kind)
        return {
            "opportunities": len(kind),
            "shift": {"estimate": e.clustered_mean(values(kind, delta), missing), "unsure": unsure},
            "residual": {
                "estimate": e.clustered_mean(values(kind, lambda o: o["residual"]), missing),
                "unsure": unsure,
            },
            "noNext": e.wider_share(no_next(kind, cluster)),
        }

    def difference(number_of):
        missing, unsure = left_out(shown)
        pair = values(followed, number_of), values(ignored, number_of)
        return {"estimate": e.clustered_difference(*pair, missing), "unsure": unsure}

    followed = [o for o in shown if o["level"] != "none"]
    ignored = [o for o in shown if o["level"] == "none"]
    residual, taken = difference(lambda o: o["weighted"]), arm(followed)
    if basis == "own":
        taken["residual"]["estimate"] = with_expectation(
            taken["residual"]["estimate"], residual["estimate"]
        )
    return {
        "claim": "goes_with",
        "clusteredBy": by,
        "expectation": {"basis": basis, "points": n_points, "least": 200},
        "followed": taken,
        "ignored": arm(ignored),
        "difference": {
            "shift": difference(delta),
            "residual": residual,
            "noNext": e.clustered_difference(no_next(followed, cluster), no_next(ignored, cluster)),
        },
    }


def with_expectation(mean, difference):
    """The mean with ends as far off as those of the difference: what is expected is unsure as well."""
    if not mean["ok"] or not difference["ok"]:
        return mean
    told, other = dict(mean["interval"]), difference["interval"]
    told.pop("p", None)
    moved = told["estimate"] - other["estimate"]
    told.update(low=other["low"] + moved, high=other["high"] + moved, clusters=other["clusters"])
    return {"ok": True, "interval": told}


def delta(o):
    return o["after"] - o["before"]


def first_of_each(opportunities):
    firsts = {}
    for o in sorted(opportunities, key=lambda one: one["at"]):
        firsts.setdefault(o["conversation"], o)
    return list(firsts.values())


def holdout(opportunities):
    """The first opportunity of each conversation tells what showing phrases causes."""
    every = {arm: [o for o in opportunities if o["arm"] == arm] for arm in ("shown", "holdout")}
    shown, held = first_of_each(every["shown"]), first_of_each(every["holdout"])
    considered = [o for o in opportunities if o["arm"] or o["outside"]]
    missing, unsure = left_out(shown + held)
    all_missing, all_unsure = left_out(every["shown"] + every["holdout"])

    def shifts(own):
        return [(delta(o), o["conversation"]) for o in known(own)]

    def arm(name, own):
        starts = [(o["before"], o["conversation"]) for o in own if o["before"] is not None]
        lost, doubtful = left_out(own)
        return {
            "arm": name,
            "conversations": len(own),
            "opportunities": len(every[name]),
            "followed": e.wider_share([(int(o["level"] != "none"), o["conversation"]) for o in own]),
            "before": {"estimate": e.clustered_mean(starts), "unsure": len(own) - len(starts)},
            "shift": {"estimate": e.clustered_mean(shifts(own), lost), "unsure": doubtful},
            "noNext": e.wider_share(no_next(own, "conversation")),
        }

    def outcomes(own):
        return [
            (delta(o) if not o["unsure"] and not o["no_next"] else None, o["conversation"])
            for o in own if o["before"] is not None
        ]

    def taken(own):
        return [(delta(o), o["level"] != "none", o["conversation"]) for o in known(own)]

    def firsts(own):
        return [
            (o["after_at"], None if o["unsure"] or o["no_next"] else delta(o), o["conversation"])
            for o in own
        ]

    return {
        "claim": "causes",
        "clusteredBy": "ticket",
        "shown": arm("shown", shown),
        "holdout": arm("holdout", held),
        "lot": {"share": e.proportion(len(held), len(shown) + len(held)), "expected": 0.1},
        "outside": {
            "n": sum(o["outside"] for o in considered),
            "share": e.wider_share([(int(o["outside"]), o["conversation"]) for o in considered]),
        },
        "itt": {"estimate": e.clustered_difference(shifts(shown), shifts(held), missing), "unsure": unsure},
        "every": {
            "estimate": e.clustered_difference(shifts(every["shown"]), shifts(every["holdout"]), all_missing),
            "unsure": all_unsure,
        },
        "bounds": lee(outcomes(shown), outcomes(held)),
        "complier": complier(taken(shown), taken(held), missing),
        "always": always_valid(firsts(shown), firsts(held)),
    }
