"""Recomputes the reports of exported events with code of its own, and compares.

usage: python3 tools/recompute/recompute.py EVENTS.jsonl... [--compare REPORT.json] > RECOMPUTED.json

EVENTS are events, one JSON object a line, or the JSON export of the extension. With --compare every
number is held against the report that `npm run report` or the extension made of the same events: it
says what was compared and exits with 1 where a number differs by more than 1e-9 of itself. Of more than
2,000 clusters the interval of A*, which is drawn at random, is left out. Python 3.9, standard library only.
"""

import datetime
import json
import sys
import zoneinfo

from opportunities import conversations, opportunities, read_events
from reports import adherence, effect, holdout

TOLERANCE = 1e-9


def recompute(events, options):
    zone = zoneinfo.ZoneInfo(options["timeZone"])
    found = opportunities(events)
    for one in found:
        moment = datetime.datetime.fromisoformat(one["at"].replace("Z", "+00:00"))
        one["day"] = moment.astimezone(zone).date().isoformat()
    within = [
        one for one in found
        if (options["from"] or "") <= one["day"] and (options["to"] is None or one["day"] <= options["to"])
    ]
    told = {
        "now": max((event["at"] for event in events), default=""),
        "n": {"opportunities": len(within)},
        "reports": {
            "adherence": adherence(within, options["seed"]),
            "effect": effect(within),
            "holdout": holdout(within),
        },
    }
    if options["from"] is None and options["to"] is None:
        told["n"]["conversations"] = len(conversations(events))
        told["n"]["replies"] = sum(
            event["kind"] == "reply" for thread in conversations(events).values() for event in thread
        )
    return told


def differences(mine, theirs, path=""):
    """(how many values were compared, [what differs]), for all that `mine` holds."""
    if isinstance(mine, dict) and isinstance(theirs, dict):
        pairs = [(mine[key], theirs.get(key, "nothing"), f"{path}.{key}") for key in mine]
    elif isinstance(mine, list) and isinstance(theirs, list) and len(mine) == len(theirs):
        pairs = [(a, b, f"{path}[{i}]") for i, (a, b) in enumerate(zip(mine, theirs))]
    else:
        return 1, [] if equal(mine, theirs) else [f"{path}: {mine!r} here, {theirs!r} in the report"]
    told = [differences(a, b, place) for a, b, place in pairs]
    return sum(n for n, _ in told), [line for _, lines in told for line in lines]


def equal(mine, theirs):
    if isinstance(mine, (dict, list)) or isinstance(theirs, (dict, list, str, bool, type(None))):
        return mine == theirs
    if not isinstance(mine, (int, float)):
        return False
    return abs(mine - theirs) <= TOLERANCE * max(1.0, abs(mine), abs(theirs))


def main(words):
    paths, report = list(words), None
    if "--compare" in paths:
        at = paths.index("--compare")
        with open(paths[at + 1], encoding="utf-8") as file:
            report = json.load(file)
        del paths[at : at + 2]
    if not paths or paths[0].startswith("--"):
        print(__doc__, file=sys.stderr)
        return 2
    options = report["options"] if report else {"timeZone": "UTC", "from": None, "to": None, "seed": 7}
    bad = report.get("source", {}).get("bad", []) if report else []
    told = recompute(read_events(paths, {(line["file"], line["line"]) for line in bad}), options)
    if report is None:
        json.dump(told, sys.stdout, indent=1)
        return 0
    compared, wrong = differences(told, report)
    for line in wrong:
        print(line)
    print(f"{compared} values compared, {len(wrong)} differ by more than {TOLERANCE:g}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
