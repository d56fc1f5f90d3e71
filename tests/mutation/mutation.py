#!/usr/bin/env python3
"""Changes one comparison or constant of core/rules at a time and asks the tests whether they notice.

mutation.py WORK [--sample N] [--seed S] [--file NAME] [--least PERCENT] [--jobs N] [--list]

Works on a copy of the tree in the folder WORK, never on the tree itself. Every change is built and the tests of the rules run
until one fails. A change that no longer compiles is no change. Prints the survivors with their place, and fails where fewer
than PERCENT (95) were killed. Hours for everything; --sample takes so many at random.
"""
import argparse
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TESTS = ["ordinal", "numeric", "credit", "account", "planvalue", "indicator", "allowance", "raise", "exact", "explanation",
         "calendar", "pack", "whatif"]
COMPARISONS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|//.*| (?P<comparison><=|>=|<|>|==|!=) '
                   r"|(?<![\w.'])(?P<constant>\d[\d']*)(?![\w.'])")
# Lines that no result depends on: sentences for people, what an explanation may hold at most, preprocessor, labels.
SKIPPED = re.compile(r"^\s*(#|//|case |static_assert)|QT_TRANSLATE_NOOP|inputs::whole|toInteger|u8?\"|Q_UNREACHABLE|reserve\(")


def mutants(path):
    """(line, column, old, new) of everything in a file that may be changed."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if SKIPPED.search(line):
            continue
        for token in TOKEN.finditer(line):
            if token["comparison"]:
                yield number, token.start("comparison"), token["comparison"], COMPARISONS[token["comparison"]]
            elif token["constant"]:
                old = token["constant"]
                yield number, token.start("constant"), old, str(int(old.replace("'", "")) + 1)


def changed(text, mutant):
    number, column, old, new = mutant
    lines = text.split("\n")
    line = lines[number]
    lines[number] = line[:column] + new + line[column + len(old):]
    return "\n".join(lines)


def prepared(work):
    """A copy of what git knows of the tree, configured for quick building; its source and build folder."""
    source, folder = work / "source", work / "build"
    listed = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, check=True).stdout.decode()
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            if not (source / name).exists() or (source / name).read_bytes() != (ROOT / name).read_bytes():
                shutil.copy2(ROOT / name, source / name)
    subprocess.run(["cmake", "-S", str(source), "-B", str(folder), "-G", "Ninja", "-DKINERJA_CORE_ONLY=ON", "-DKINERJA_BENCH=OFF",
                    "-DKINERJA_TEST_PRESET=ON", "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0 -DQT_FORCE_ASSERTS"],
                   check=True, stdout=subprocess.DEVNULL)
    return source, folder


def build(folder, jobs):
    command = ["ninja", "-C", str(folder), "-j", str(jobs)] + ["test_" + name for name in TESTS]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def noticed(folder):
    """The test that fails, or nothing."""
    environment = dict(os.environ, RC_PARAMS="max_success=200 seed=1", QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    for name in TESTS:
        try:
            result = subprocess.run([str(folder / "bin" / ("test_" + name))], capture_output=True, check=False, timeout=120,
                                    env=environment)
        except subprocess.TimeoutExpired:
            return name
        if result.returncode != 0:
            return name
    return None


def ask():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--file")
    parser.add_argument("--least", type=float, default=95)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--list", action="store_true")
    return parser.parse_args()


def main():
    arguments = ask()
    if arguments.list:
        source, folder = ROOT, None
    else:
        source, folder = prepared(arguments.work.resolve())
    files = sorted((source / "core" / "rules").glob(arguments.file or "*.cpp"))
    everything = [(path, mutant) for path in files for mutant in mutants(path)]
    if arguments.list:
        for path, (number, _, old, new) in everything:
            print(f"{path.relative_to(source)}:{number + 1}: {old} -> {new}")
        return 0
    if arguments.sample and arguments.sample < len(everything):
        everything = random.Random(arguments.seed).sample(everything, arguments.sample)
    if not build(folder, arguments.jobs) or noticed(folder):
        print("The tests do not even pass without a change.", file=sys.stderr)
        return 2
    killed = survived = broken = 0
    for path, mutant in everything:
        original = path.read_text(encoding="utf-8")
        number, _, old, new = mutant
        try:
            path.write_text(changed(original, mutant), encoding="utf-8")
            if not build(folder, arguments.jobs):
                broken += 1
            elif noticed(folder):
                killed += 1
            else:
                survived += 1
                print(f"survived: {path.relative_to(source)}:{number + 1}: {old} -> {new}", flush=True)
        finally:
            path.write_text(original, encoding="utf-8")
    build(folder, arguments.jobs)
    share = 100 * killed / max(killed + survived, 1)
    print(f"{killed} of {killed + survived} changes were noticed ({share:.1f} %); {broken} did not compile")
    return 0 if share >= arguments.least else 1


if __name__ == "__main__":
    sys.exit(main())
