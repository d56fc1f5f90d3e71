"""The rules once more, from the words of the regulations and nothing of the program: whole numbers and fractions only.

Every function takes a case as `kinerjactl rules` reads it and gives the answer that it must write.
"""
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor

PREDICATES = ["SB", "B", "BP", "K", "SK"]
NUMERIC = ["SB", "B", "C", "K", "SK"]
RATINGS = ["above", "meets", "below"]


def half_up(value, digits):
    scaled = abs(value) * 10**digits
    whole = floor(scaled + Fraction(1, 2))
    text = str(whole).rjust(digits + 1, "0")
    text = text[:-digits] + "." + text[-digits:] if digits else text
    return "-" + text if value < 0 and whole else text


def plain(value):
    """A fraction that ends, with as many digits as it has."""
    digits = 0
    while (value * 10**digits).denominator != 1:
        digits += 1
    return half_up(value, digits)


def predicate(case):
    if case["conduct"] == "below":
        return {"predicate": "SK" if case["result"] == "below" else "K"}
    if case["result"] == "below":
        return {"predicate": "BP"}
    both = case["result"] == "above" and case["conduct"] == "above"
    return {"predicate": "SB" if both else "B"}


def suggest(case):
    items = case["items"]
    main = [i for i in items if i["kind"] == "main"]
    below = sum(i["rating"] == "below" for i in main)
    above = sum(i["rating"] == "above" for i in items)
    if 2 * below >= len(main):
        return {"rating": "below"}
    if 2 * above > len(items) and below == 0:
        return {"rating": "above"}
    return {"rating": "meets"}


def attained(actual, low, high, direction):
    if low < high and low <= actual <= high:
        return Fraction(100)
    if high == 0:
        return Fraction(100)  # less is better and nothing was spent
    target = high if actual > high or low == high else low
    share = actual / target if direction == "up" else 1 + (1 - actual / target)
    return max(share * 100, Fraction(0))


def attainment(case):
    low = Fraction(case.get("target_low", case.get("target", "0")))
    high = Fraction(case.get("target_high", case.get("target", "0")))
    percent = int(half_up(attained(Fraction(case["actual"]), low, high, case.get("direction", "up")), 0))
    if percent == 100 and case.get("maximum"):
        category, value = "SB", Fraction(120)
    elif percent > 110:
        category, value = "SB", Fraction(120)
    elif percent > 100:
        category, value = "SB", 110 + Fraction(10, 9) * (percent - 101)
    elif percent == 100:
        category, value = "B", Fraction(109)
    elif percent >= 80:
        category, value = "C", Fraction(70 + percent - 80)
    elif percent >= 60:
        category, value = "K", Fraction(50 + percent - 60)
    else:
        category, value = "SK", Fraction(49, 59) * percent
    return {"attainment": str(percent), "category": category, "value": half_up(value, 3)}


def outcome(case):
    n = {p: case["categories"].count(p) for p in NUMERIC}
    if len(case["categories"]) == 1:
        category = case["categories"][0]
    elif n["SK"] >= 2:
        category = "SK"
    elif n["SK"] >= 1 or n["K"] >= 2:
        category = "K"
    elif n["K"] == 1 or n["C"] >= 2:
        category = "C"
    elif n["C"] == 0 and n["B"] <= 1:
        category = "SB"
    else:
        category = "B"
    return {"category": category, "value": {"SB": "120", "B": "100", "C": "80", "K": "60", "SK": "25"}[category]}


def banded(value, idea, bands=(110, 90, 70, 50), needs_idea=True):
    for name, least in zip(NUMERIC, bands):
        if value >= least and not (name == "SB" and needs_idea and not idea):
            return name
    return "SK"


def nkp(case):
    weight = Fraction(40 if case["peers"] else 30, 100)
    value = (1 - weight) * Fraction(case["skp"]) + weight * Fraction(case["conduct"])
    return {"value": half_up(value, 3), "predicate": banded(value, case["new_idea"])}


def nkp46(case):
    value = (6 * Fraction(case["skp"]) + 4 * Fraction(case["conduct"])) / 10
    return {"value": half_up(value, 3), "predicate": banded(value, False, (91, 76, 61, 51), False)}


def halves(case):
    value = (Fraction(case["first"]) + Fraction(case["second"])) / 2
    return {"value": half_up(value, 3), "predicate": banded(value, case.get("new_idea", False))}


def extra(case):
    share = {"SB": 100, "B": 80, "C": 60, "K": 40, "SK": 20}
    total = sum(Fraction(share[i["category"]], 100) * Fraction(i["scope_weight"]) * Fraction(i["value"]) / 100
                for i in case["items"])
    return {"value": half_up(min(total, Fraction(10)), 3)}


LEVELS = {  # coefficient, next rank, next level
    "pemula": ("3.75", 15, 15), "terampil": ("5", 20, 60), "mahir": ("12.5", 50, 100), "penyelia": ("25", 100, None),
    "ahli-pertama": ("12.5", 50, 100), "ahli-muda": ("25", 100, 200), "ahli-madya": ("37.5", 150, 450),
    "ahli-utama": ("50", 200, None),
}
SHARE = {"SB": 150, "B": 100, "BP": 75, "K": 50, "SK": 25}


def yearly(level, predicate):
    return Fraction(LEVELS[level][0]) * Fraction(SHARE[predicate], 100)


def credit(case):
    if "issued" in case:
        year = Fraction(half_up(yearly(case["level"], case["predicate"]), 3))
        return {"credit": half_up(year - Fraction(case["issued"]), 3)}
    return {"credit": half_up(yearly(case["level"], case["predicate"]) * case["months"] / 12, 3)}


def promotion(case):
    _, rank, level = LEVELS[case["level"]]
    have = Fraction(case["credit"])
    return {
        "rank": {"needed": str(rank), "enough": have >= rank},
        "level": None if level is None else {"needed": str(level), "enough": have >= level},
        "predicates_ok": all(p in ("SB", "B") for p in case["last_two"]),
    }


def radar(case):
    _, rank, level = LEVELS[case["level"]]
    have, start = Fraction(case["credit"]), date.fromisoformat(case["from"])

    def month(needed, pace):
        if needed is None:
            return None
        months = max(0, ceil((needed - have) / (pace / 12)))
        if months > 720:
            return None
        index = start.year * 12 + start.month - 1 + months
        return f"{index // 12:04}-{index % 12 + 1:02}"

    return {p: {"rank": month(rank, yearly(case["level"], p)), "level": month(level, yearly(case["level"], p)),
                "predicate_ok": p != "BP"} for p in ("SB", "B", "BP")}


def account(case):
    documents, rows = [], []
    for d in case["documents"]:
        earlier = [e for e in documents if e["year"] == d["year"]]
        months = d["last_month"] - d["first_month"] + 1
        if d["last_month"] == 12 and earlier:
            covered = months + sum(e["last_month"] - e["first_month"] + 1 for e in earlier)
            given = Fraction(half_up(yearly(case["level"], d["predicate"]) * covered / 12, 3)) - sum(e["given"] for e in earlier)
        else:
            given = Fraction(half_up(yearly(case["level"], d["predicate"]) * months / 12, 3))
        documents.append({**d, "given": given})
    total = Fraction(case.get("brought_forward", "0"))
    for d in sorted(documents, key=lambda d: (d["year"], d["first_month"])):
        total += d["given"]
        rows.append({"year": d["year"], "first_month": d["first_month"], "last_month": d["last_month"],
                     "predicate": d["predicate"], "percent": SHARE[d["predicate"]], "coefficient": LEVELS[case["level"]][0],
                     "credit": half_up(d["given"], 3), "total": half_up(total, 3)})
    return {"rows": rows, "total": half_up(total, 3)}


def distribution(case):
    n = case["counts"]
    total = sum(n.values())
    found = []

    def most(rule, names, percent):
        count, limit = sum(n[p] for p in names), percent * total // 100
        if count > limit:
            found.append({"rule": rule, "limit": limit, "count": count})

    def least(rule, names, limit):
        count = sum(n[p] for p in names)
        if count < limit:
            found.append({"rule": rule, "limit": limit, "count": count})

    def bulk(rule, name):
        other = max(n[p] for p in PREDICATES if p != name)
        if n[name] < other:
            found.append({"rule": rule, "limit": other, "count": n[name]})

    def share(percent):
        return ceil(Fraction(percent * total, 100))

    if total:
        if case["organisation"] == "istimewa":
            bulk("sb-bulk", "SB")
            most("sb-max-70", ["SB"], 70)
        elif case["organisation"] == "baik":
            bulk("b-bulk", "B")
            most("b-max-70", ["B"], 70)
            least("bp-or-k-min-1", ["BP", "K"], 1)
        elif case["organisation"] == "butuh-perbaikan":
            least("bp-min-60", ["BP"], share(60))
            most("sb-max-10", ["SB"], 10)
        elif case["organisation"] == "kurang":
            least("k-min-60", ["K"], share(60))
            least("bp-min-10", ["BP"], share(10))
            most("sb-max-10", ["SB"], 10)
        else:
            least("sk-min-60", ["SK"], share(60))
            least("k-or-bp-min-10", ["K", "BP"], share(10))
            most("sb-zero", ["SB"], 0)
    if total < case.get("min_n", 5):
        return {"violations": [], "reported": found}
    return {"violations": found}


def deadline(case):
    holidays = {date.fromisoformat(d) for d in case["holidays"]}

    def works(day):
        return day.weekday() < 5 and day not in holidays

    day = date.fromisoformat(case["received"])
    left = case["days"]
    while left:
        day += timedelta(days=1)
        if case["unit"] == "calendar" or works(day):
            left -= 1
    while not works(day):
        day += timedelta(days=1)
    return {"last": day.isoformat()}


def talent(case):
    boxes = {"above": (4, 7, 9), "meets": (2, 5, 8), "below": (1, 3, 6)}
    box = boxes[case["performance"]][["low", "medium", "high"].index(case["potential"])]
    return {"box": box, "pool": box >= 7}


def weighted(case):
    scale = Fraction(case["scale"])

    def sheet(entries, key, factor):
        return sum(Fraction(e["weight"]) * Fraction(e[key]) for e in entries) * factor / 100

    goals = sheet(case["goals"], "score", 1) if case.get("goals") else None
    own = sheet(case["self"], "rating", scale) if case.get("self") else None
    given = [sheet(g, "rating", scale) for g in case.get("feedback") or []]
    feedback = sum(given) / len(given) if given else None
    present = [p for p in (goals, own, feedback) if p is not None]
    final = sum(present) / (3 if case.get("missing") == "zero" else len(present))
    text = [None if p is None else half_up(p, 3) for p in (goals, own, feedback)]
    return {"goals": text[0], "self": text[1], "feedback": text[2], "final": half_up(final, 3)}


def progress(case):
    def of(goal):
        if "children" not in goal:
            return Fraction(goal["progress"])
        return sum(map(of, goal["children"])) / len(goal["children"])

    return {"progress": half_up(of(case), 3)}


def main(case):
    if "plans" not in case:
        kinds = [(case.get("agreement"), 60), (case.get("initiatives"), 40)]
        kinds = [(sum(map(Fraction, values)) / len(values), weight) for values, weight in kinds if values]
        return {"value": half_up(sum(v * w for v, w in kinds) / sum(w for _, w in kinds), 3)}
    groups = {}
    for i, plan in enumerate(case["plans"]):
        groups.setdefault(plan.get("superior") or i, []).append(Fraction(plan["value"]))
    means = [sum(g) / len(g) for g in groups.values()]
    return {"value": half_up(sum(means) / len(means), 3)}


def skp(case):
    return {"value": half_up(min(Fraction(case["main"]) + Fraction(case["extra"]), Fraction(120)), 3)}


def activities(case):
    def saved(aspect):
        target, actual = Fraction(aspect["target"]), Fraction(aspect["actual"])
        if actual == 0:
            return Fraction(0)
        value = (Fraction("1.76") * target - actual) / target * 100
        return max(Fraction(0), value if 100 - actual / target * 100 <= 24 else 76 - (value - 100))

    def value(activity):
        aspects = [Fraction(activity[k]["actual"]) / Fraction(activity[k]["target"]) * 100 for k in ("quantity", "quality")]
        aspects += [saved(activity[k]) for k in ("time", "cost") if k in activity]
        return sum(aspects) / len(aspects)

    tasks = case["extra_tasks"]
    points = 0 if tasks == 0 else 1 if tasks <= 3 else 2 if tasks <= 6 else 3
    mean = sum(map(value, case["activities"])) / len(case["activities"])
    return {"value": half_up(mean + points + case["creativity"], 3)}


def segments(case):
    merge, parts = case["merge"], case["segments"]
    if merge == "last":
        return {"predicate": parts[-1]["predicate"]}
    weight = [p["months"] for p in parts]
    if merge == "weighted-mode":
        weight = [sum(q["months"] for q in parts if q["predicate"] == p["predicate"]) for p in parts]
    return {"predicate": [p for p, w in zip(parts, weight) if w == max(weight)][-1]["predicate"]}


def ranking(case):
    above, meets, below = case["above"], case["meets"], case["below"]
    total = above + meets + below
    checks = [("above-max", above, 20 * total // 100, above > 20 * total // 100),
              ("meets-min", meets, -(-60 * total // 100), meets < -(-60 * total // 100)),
              ("meets-max", meets, 70 * total // 100, meets > 70 * total // 100),
              ("below-max", below, 20 * total // 100, below > 20 * total // 100)]
    return {"violations": [{"rule": r, "limit": limit, "count": n} for r, n, limit, broken in checks if broken and total]}


def indicator(case):
    reached, percent = measured(case)
    return {"reached": None if reached is None else half_up(reached, 3), "percent": half_up(percent, 3)}


def measured(case):
    model = case["model"]
    low = Fraction(case.get("target_low", case.get("target", "0")))
    high = Fraction(case.get("target_high", case.get("target", "0")))
    direction = {"up": "up", "maximum": "up", "down": "down"}.get(model, case.get("direction", "up"))
    if model == "milestone":
        begin, due = date.fromisoformat(case["begin"]), date.fromisoformat(case["due"])
        if "done" not in case:
            return None, Fraction(0)
        done = date.fromisoformat(case["done"])
        late = Fraction((done - begin).days, (due - begin).days)
        return None, Fraction(100) if done <= due else max(Fraction(0), (2 - late) * 100)
    if model == "scale":
        return None, Fraction({level["word"]: level["percent"] for level in case["levels"]}[case["level"]])
    if model == "composite":
        return None, sum(measured(p)[1] * Fraction(p["weight"]) for p in case["parts"]) / 100
    if model == "ratio":
        reached = Fraction(100 * case["part"], case["whole"])
    elif model == "running-mean":
        reached = (sum(Fraction(o["value"]) * o["count"] for o in case["observations"])
                   / sum(o["count"] for o in case["observations"]))
    else:
        reached = Fraction(case["actual"])
    return reached, attained(reached, low, high, direction)


def aggregate(case):
    def of(months):
        given = [(Fraction(m["value"]), Fraction(m["weight"])) for m in months if m]
        if not given:
            return None
        values = [v for v, _ in given]
        result = {"sum": sum(values), "mean": sum(values) / len(values), "last": values[-1], "minimum": min(values),
                  "maximum": max(values), "weighted-mean": sum(v * w for v, w in given) / sum(w for _, w in given)}
        return half_up(result[case["aggregation"]], 3)

    return {"quarters": [of(case["months"][i:i + 3]) for i in range(0, 12, 3)], "year": of(case["months"])}


def allowance(case):
    cut = {"absent-day": "3", "missed-check-in": "1", "late-or-early-minute": "0.01", "missed-ceremony": "3"}
    attendance = 1 - sum(Fraction(cut[e]) * n for e, n in case["attendance"].items()) / 100
    paid = Fraction({"SB": 100, "B": 100, "BP": 85, "K": 60, "SK": 60}[case["predicate"]], 100)
    amount = Fraction(case["base"]) * (Fraction(7, 10) * paid + Fraction(3, 10) * max(attendance, Fraction(0)))
    amount *= 1 - Fraction({"": 0, "long-leave-month-2": 75, "long-leave-month-3": 90}[case.get("state", "")], 100)
    if case.get("studying"):
        amount *= Fraction(80, 100)
    return {"exact": plain(Fraction(half_up(amount, 6))), "amount": half_up(amount, 0), "applies": "same-period", "estimate": True}
