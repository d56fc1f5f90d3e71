#!/usr/bin/env python3
"""Random cases, answered by `kinerjactl rules` and by the reference beside this file, must agree to the last digit.

differential.py KINERJACTL [--cases N] [--seed S]        N cases in all, spread over the functions
"""
import argparse
import json
import random
import subprocess
import sys
from datetime import date, timedelta

import reference

ORGANISATIONS = ["istimewa", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"]


def number(r, most, digits=2):
    """From 0 to most with up to so many decimals."""
    digits = r.randint(0, digits)
    return reference.half_up(reference.Fraction(r.randint(0, most * 10**digits), 10**digits), digits)


def near(r, thresholds):
    """A number on one of the thresholds or a hair beside it."""
    return reference.half_up(reference.Fraction(r.choice(thresholds)) + reference.Fraction(r.randint(-2, 2), 1000), 3)


def day(r):
    return date(2019, 12, 1) + timedelta(days=r.randint(0, 3000))


def target(r, case):
    if r.random() < 0.5:
        case["target"] = number(r, 200, 1).replace("-", "")
        if reference.Fraction(case["target"]) == 0:
            case["target"] = "1"
    else:
        low = r.randint(1, 200)
        case["target_low"], case["target_high"] = str(low), str(low + r.randint(0, 20))


def attainment(r):
    case = {"actual": number(r, 300), "direction": r.choice(["up", "down"])}
    target(r, case)
    if r.random() < 0.2:
        case["maximum"] = True
    return case


def nkp(r):
    if r.random() < 0.3:
        value = near(r, [110, 90, 70, 50])
        return {"skp": value, "conduct": value, "peers": r.random() < 0.5, "new_idea": r.random() < 0.5}
    return {"skp": number(r, 120, 4), "conduct": number(r, 120, 4), "peers": r.random() < 0.5, "new_idea": r.random() < 0.5}


def nkp46(r):
    value = near(r, [91, 76, 61, 51])
    if r.random() < 0.3:
        return {"skp": value, "conduct": value}
    return {"skp": number(r, 130, 3), "conduct": number(r, 100, 3)}


def sheet(r, key, most):
    first = r.randint(0, 100)
    return [{"weight": str(w), key: number(r, most)} for w in (first, 100 - first)]


def weighted(r):
    case = {"scale": str(r.randint(1, 10)), "missing": r.choice(["skip", "zero"])}
    case["goals"] = sheet(r, "score", int(case["scale"]))
    if r.random() < 0.5:
        case["self"] = sheet(r, "rating", 1)
    if r.random() < 0.5:
        case["feedback"] = [sheet(r, "rating", 1) for _ in range(r.randint(1, 3))]
    return case


def goal(r, depth=3):
    if depth == 0 or r.random() < 0.4:
        return {"progress": number(r, 100)}
    return {"children": [goal(r, depth - 1) for _ in range(r.randint(1, 4))]}


def account(r):
    documents = []
    for year in range(2023, 2023 + r.randint(1, 3)):
        predicate, first = r.choice(reference.PREDICATES), r.randint(1, 12)
        while first <= 12:
            last = r.randint(first, 12)
            documents.append({"year": year, "first_month": first, "last_month": last, "predicate": predicate})
            first = last + 1
    return {"level": r.choice(list(reference.LEVELS)), "brought_forward": number(r, 300, 3), "documents": documents}


def cut_year(r):
    parts, left = [], 12
    while left and len(parts) < 6:
        months = r.randint(1, left)
        parts.append({"months": months, "predicate": r.choice(reference.PREDICATES)})
        left -= months
    return {"segments": parts, "merge": r.choice(["longest", "last", "weighted-mode"])}


def activity(r):
    aspect = {k: {"target": str(r.randint(1, 60)), "actual": str(r.randint(0, 90))} for k in ("quantity", "quality", "time", "cost")}
    if r.random() < 0.5:
        del aspect["cost"]
    return aspect


def indicator(r, depth=1):
    models = ["up", "down", "range", "maximum", "milestone", "scale", "ratio", "running-mean"] + ["composite"] * (depth > 0)
    case = {"model": r.choice(models)}
    if case["model"] in ("up", "down", "maximum"):
        case["target"], case["actual"] = str(r.randint(1, 200)), number(r, 300)
    elif case["model"] == "milestone":
        begin = day(r)
        case["begin"], case["due"] = begin.isoformat(), (begin + timedelta(days=r.randint(1, 200))).isoformat()
        if r.random() < 0.8:
            case["done"] = (begin + timedelta(days=r.randint(0, 500))).isoformat()
    elif case["model"] == "scale":
        case["levels"] = [{"word": w, "percent": number(r, 200)} for w in ("baik", "cukup", "kurang")]
        case["level"] = r.choice(["baik", "cukup", "kurang"])
    elif case["model"] == "composite":
        first = r.randint(0, 100)
        case["parts"] = [{**indicator(r, depth - 1), "weight": str(w)} for w in (first, 100 - first)]
    else:
        target(r, case)
        case["direction"] = r.choice(["up", "down"])
        if case["model"] == "range":
            case["actual"] = number(r, 300)
        elif case["model"] == "ratio":
            case["whole"] = r.randint(1, 500)
            case["part"] = r.randint(0, case["whole"])
        else:
            case["observations"] = [{"value": number(r, 200), "count": r.randint(1, 200)} for _ in range(r.randint(1, 4))]
    return case


def aggregate(r):
    months = [None if r.random() < 0.2 else {"value": number(r, 500), "weight": str(r.randint(1, 300))} for _ in range(12)]
    return {"aggregation": r.choice(["sum", "mean", "weighted-mean", "last", "minimum", "maximum"]), "months": months}


def main(r):
    values = lambda least: [number(r, 120) for _ in range(r.randint(least, 4))]
    if r.random() < 0.3:
        agreement = values(0)
        return {"agreement": agreement, "initiatives": values(0 if agreement else 1)}
    return {"plans": [{"superior": r.choice(["A", "B", "C", ""]), "value": v} for v in values(1)]}


def credit(r):
    case = {"level": r.choice(list(reference.LEVELS)), "predicate": r.choice(reference.PREDICATES), "months": r.randint(1, 12)}
    if r.random() < 0.2:
        year = reference.half_up(reference.yearly(case["level"], case["predicate"]), 3)
        case["issued"] = reference.half_up(reference.Fraction(year) * r.randint(0, 1000) / 1000, 3)
    return case


# name: (function of kinerjactl, pack, how a case is made, what it must answer)
FUNCTIONS = {
    "predicate": ("predicate", None, lambda r: {"result": r.choice(reference.RATINGS), "conduct": r.choice(reference.RATINGS)},
                  reference.predicate),
    "suggest": ("suggest", None,
                lambda r: {"items": [{"kind": "main", "rating": r.choice(reference.RATINGS)}]
                           + [{"kind": r.choice(["main", "extra"]), "rating": r.choice(reference.RATINGS)}
                              for _ in range(r.randint(0, 9))]}, reference.suggest),
    "attainment": ("attainment", None, attainment, reference.attainment),
    "outcome": ("outcome", None, lambda r: {"categories": [r.choice(reference.NUMERIC) for _ in range(r.randint(1, 4))]},
                reference.outcome),
    "nkp": ("nkp", None, nkp, reference.nkp),
    "nkp under PP 46": ("nkp", "PP46", nkp46, reference.nkp46),
    "halves": ("halves", None, lambda r: {"first": number(r, 120, 3), "second": number(r, 120, 3), "new_idea": r.random() < 0.5},
               reference.halves),
    "extra": ("extra", None,
              lambda r: {"items": [{"category": r.choice(reference.NUMERIC), "scope_weight": number(r, 8, 1),
                                    "value": number(r, 120)} for _ in range(r.randint(0, 6))]}, reference.extra),
    "credit": ("credit", None, credit, reference.credit),
    "promotion": ("promotion", None,
                  lambda r: {"level": r.choice(list(reference.LEVELS)), "credit": number(r, 500, 3),
                             "last_two": [r.choice(reference.PREDICATES) for _ in range(2)]}, reference.promotion),
    "radar": ("radar", None,
              lambda r: {"level": r.choice(list(reference.LEVELS)), "credit": number(r, 500, 3), "from": day(r).isoformat()},
              reference.radar),
    "account": ("account", None, account, reference.account),
    "distribution": ("distribution", None,
                     lambda r: {"organisation": r.choice(ORGANISATIONS),
                                "counts": {p: r.randint(0, r.choice([2, 20])) for p in reference.PREDICATES},
                                "min_n": r.choice([0, 5, 10])}, reference.distribution),
    "deadline": ("deadline", None,
                 lambda r: (lambda start: {"received": start.isoformat(), "days": r.randint(1, 60),
                                           "unit": r.choice(["calendar", "working"]),
                                           "holidays": [(start + timedelta(days=r.randint(-5, 90))).isoformat()
                                                        for _ in range(r.randint(0, 8))]})(day(r)), reference.deadline),
    "talent": ("talent", None,
               lambda r: {"performance": r.choice(reference.RATINGS), "potential": r.choice(["low", "medium", "high"])},
               reference.talent),
    "weighted": ("weighted", None, weighted, reference.weighted),
    "progress": ("progress", None, goal, reference.progress),
    "main": ("main", None, main, reference.main),
    "skp": ("skp", None, lambda r: {"main": number(r, 120), "extra": number(r, 10)}, reference.skp),
    "activities": ("activities", None,
                   lambda r: {"activities": [activity(r) for _ in range(r.randint(1, 4))], "extra_tasks": r.randint(0, 10),
                              "creativity": r.choice([0, 3, 6, 12])}, reference.activities),
    "segments": ("segments", None, cut_year, reference.segments),
    "ranking": ("ranking", None, lambda r: {k: r.randint(0, 30) for k in reference.RATINGS}, reference.ranking),
    "indicator": ("indicator", None, indicator, reference.indicator),
    "aggregate": ("aggregate", None, aggregate, reference.aggregate),
    "allowance": ("allowance", "TUKIN-KEMNAKER",
                  lambda r: {"base": number(r, 10_000_000), "predicate": r.choice(reference.PREDICATES),
                             "attendance": {e: r.randint(0, 40) for e in
                                            r.sample(["absent-day", "missed-check-in", "late-or-early-minute", "missed-ceremony"], 2)},
                             "state": r.choice(["", "", "long-leave-month-2", "long-leave-month-3"]),
                             "studying": r.random() < 0.2}, reference.allowance),
}


def run(tool, name, cases):
    function, pack, _, expected = FUNCTIONS[name]
    command = [tool, "rules", function] + (["--policy", pack] if pack else [])
    result = subprocess.run(command, input=json.dumps(cases).encode(), capture_output=True, check=False)
    answers = json.loads(result.stdout)
    faults = 0
    if len(answers) != len(cases):
        print(f"{name}: {len(cases)} cases, {len(answers)} answers", file=sys.stderr)
        return len(cases)
    for case, answer in zip(cases, answers):
        wanted = expected(case)
        if answer != wanted:
            faults += 1
            if faults <= 3:
                print(f"{name}: {json.dumps(case)}\n  answered {json.dumps(answer)}\n  expected {json.dumps(wanted)}", file=sys.stderr)
    return faults


def ask():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool")
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=20_261_124)
    return parser.parse_args()


def compare():
    arguments = ask()
    r = random.Random(arguments.seed)
    each = -(-arguments.cases // len(FUNCTIONS))
    faults = 0
    for name, (_, _, make, _) in FUNCTIONS.items():
        faults += run(arguments.tool, name, [make(r) for _ in range(each)])
    print(f"{each * len(FUNCTIONS)} cases of {len(FUNCTIONS)} functions, {faults} differ")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(compare())
