"""Conversations and opportunities from exported events, by the definitions of the data dictionary.

Written from the definitions, not from the code of the extension: that both get the same numbers is the
point. Standard library only.
"""

import json
from collections import defaultdict

STRENGTH = ["none", "meaning", "edited", "verbatim"]


def read_events(paths, left_out=frozenset()):
    """Events of JSON Lines files or of the extension's JSON export; each id once, by install and number.

    `left_out` are pairs (path, line) to pass over.
    """
    events = {}
    for path in paths:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
        if text.lstrip()[:2].rstrip() == "{":
            rows = json.loads(text)["rows"]
        else:
            lines = enumerate(text.split("\n"), start=1)
            rows = [json.loads(line) for n, line in lines if line.strip() and (path, n) not in left_out]
        for row in rows:
            events.setdefault(row["id"], row)
    return sorted(events.values(), key=lambda event: (event["install"], event["seq"]))


def conversations(events):
    """Events by conversation: a ticket as one agent saw it, from the first burst or reply on."""
    threads = defaultdict(list)
    for event in events:
        key = (event["install"], event["data"]["ticket"])
        if key in threads or event["kind"] in ("moment", "reply"):
            threads[key].append(event)
    return threads


def bursts_of(events):
    """What each customer burst of a conversation came to, by the place in the conversation."""
    bursts = {}
    about = {}
    for event in events:
        kind, data = event["kind"], event["data"]
        if kind == "moment":
            burst = bursts.setdefault(
                data["burst"],
                {"index": data["index"], "at": event["at"], "site": data["site"], "channel": data["channel"],
                 "customer": True, "seen": [], "replies": [], "offers": [], "used": [], "aside": None},
            )
            burst["reading"] = data["reading"]
            burst["stage"] = data["stage"]
            burst["situation"] = data["situation"]["label"] if data["situation"] else None
            about[event["id"]] = burst
            continue
        burst = about.get(data.get("moment") if "moment" in data else data.get("offer"))
        if burst is None:
            continue
        if kind == "offer":
            about[event["id"]] = burst
            if not burst["replies"]:
                burst["offers"].append(data)
        elif kind == "impression":
            burst["seen"].append(event)
        elif kind == "insertion" and data["result"] != "failed" and not burst["replies"]:
            burst["used"].append(event)
        elif kind == "reply":
            burst["replies"].append(event)
        elif kind == "correction" and data["what"] == "not_customer":
            burst["customer"] = False
        elif kind == "correction" and data["what"] == "not_now":
            burst["aside"] = data.get("reason", "not_now")
    return sorted((burst for burst in bursts.values() if burst["customer"]), key=lambda burst: burst["index"])


def placebo_of(replies):
    """Whether any of the k placebos was matched by any message, or None where none was tried."""
    tried = [reply["data"]["placebo"] for reply in replies if reply["data"].get("placebo")]
    if not tried:
        return None
    return {"k": max(one["k"] for one in tried), "followed": any(one["followed"] for one in tried)}


def opportunities(events):
    """Replies sent after phrases (in the holdout: their empty place) had been seen."""
    found = []
    for (install, ticket), thread in conversations(events).items():
        bursts = bursts_of(thread)
        by_index = {burst["index"]: burst for burst in bursts}
        for burst in bursts:
            if not burst["replies"] or not burst["seen"]:
                continue
            sent = burst["replies"][0]["at"]
            # The first impression decides; what was seen later cannot have been used.
            if burst["seen"][0]["at"] > sent:
                continue
            phrases = {p for seen in burst["seen"] if seen["at"] <= sent for p in seen["data"]["phrases"]}
            told = [reply["data"]["followed"] for reply in burst["replies"]]
            levels = [followed["level"] if followed else "none" for followed in told]
            arms = [offer["arm"] for offer in burst["offers"] if "arm" in offer]
            following = by_index.get(burst["index"] + 1)
            sure = burst["reading"]["sure"]
            next_sure = following is not None and following["reading"]["sure"]
            found.append({
                "agent": install,
                "conversation": f"{install}|{ticket}",
                "at": sent,
                "site": burst["site"],
                "channel": burst["channel"],
                "situation": burst["situation"],
                "stage": burst["stage"],
                "level": max(levels, key=STRENGTH.index),
                "inserted": bool(burst["used"]),
                "aside": burst["aside"],
                "arm": arms[-1] if arms and arms[-1] != "outside" else None,
                "outside": bool(arms) and arms[-1] == "outside",
                "seen": len(phrases),
                "placebo": placebo_of(burst["replies"]),
                "before": burst["reading"]["valence"] if sure else None,
                "after": following["reading"]["valence"] if next_sure else None,
                "after_at": following["at"] if following else None,
                "no_next": sure and following is None,
                "unsure": not sure or (following is not None and not next_sure),
            })
    return found
