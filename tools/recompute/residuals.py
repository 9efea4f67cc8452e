"""Residual shifts: what the next message is expected to be, taken away. Standard library only."""

from estimates import solve

KNOTS = [-0.5, 0.0, 0.5]
STAGES = ["open", "clarify", "explain", "bad_news", "act", "hold", "hand_over", "close"]
CHANNELS = ["chat", "email", "social", "review"]
# Mean, slope, bends, stages, channels.
PENALTIES = [0.0, 0.1] + [1.0] * len(KNOTS) + [5.0] * (len(STAGES) + len(CHANNELS))
PRIOR = [0.139, -0.045, -0.098, 0.368, -0.081]
LEAST_POINTS, LEAST_CONVERSATIONS, FOLDS = 200, 20, 5


def features(point):
    v = point["before"]
    return (
        [1.0, v] + [max(0.0, v - knot) for knot in KNOTS]
        + [float(stage == point["stage"]) for stage in STAGES]
        + [float(channel == point["channel"]) for channel in CHANNELS]
    )


def times(a, b):
    return sum(x * y for x, y in zip(a, b))


def normal_matrix(rows):
    """X'X with the penalties on its diagonal."""
    columns = list(zip(*rows))
    size = len(PENALTIES)
    return [[times(columns[i], columns[j]) + (PENALTIES[i] if i == j else 0) for j in range(size)] for i in range(size)]


def ridge(rows, values):
    return solve(normal_matrix(rows), [times(column, values) for column in zip(*rows)])


def residuals(points):
    """(where the expectation comes from, how many points tell it, [(residual, weight)] of each point)."""
    history = [point for point in points if point["level"] == "none"]
    enough = len(history) >= LEAST_POINTS and len({p["conversation"] for p in history}) >= LEAST_CONVERSATIONS
    if not enough:
        return "prior", len(history), [(p["after"] - times(features(p), PRIOR), 1.0) for p in points]
    fold_of = {key: i % FOLDS for i, key in enumerate(sorted({p["conversation"] for p in points}))}
    models = []
    for fold in range(FOLDS):
        others = [p for p in history if fold_of[p["conversation"]] != fold]
        models.append(ridge([features(p) for p in others], [p["after"] for p in others]))
    followed = [features(p) for p in points if p["level"] != "none"]
    weighting = None
    if followed:
        goal = [sum(column) * len(history) / len(followed) for column in zip(*followed)]
        weighting = solve(normal_matrix([features(p) for p in history]), goal)
    told = []
    for p in points:
        x = features(p)
        weight = 1.0 if p["level"] != "none" or weighting is None else times(x, weighting)
        told.append((p["after"] - times(x, models[fold_of[p["conversation"]]]), weight))
    return "own", len(history), told
