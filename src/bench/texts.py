#!/usr/bin/env python3
"""Times the finder of quantities and the checks of text, and writes data/guide/speed_texts.csv.

usage: src/bench/texts.py CORPUS

CORPUS is the folder of the corpus generator, as for speed.py; 300 of its pages are read. Needs target/foreword.jar
(mvn package) and a JDK. Times are of the processor in one thread, the median of 15 runs in a process that is warm.
BEFORE holds what the same measurement gave for the regular expressions that were there until e7d597e.
"""
import csv
import pathlib
import subprocess
import sys
import tempfile

from speed import JAR, ROOT, convert

BEFORE = {"finder": 0.36, "checks": 0.48}


def main():
    if len(sys.argv) != 2 or not JAR.exists():
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        gen = [sys.executable, str(pathlib.Path(sys.argv[1]) / "gen.py")]
        subprocess.run([*gen, "--n", "300", "--out", str(work / "corpus"), "--for", "neutral"], check=True)
        site = convert(work / "corpus" / "neutral", work / "site", False)
        program = ROOT / "src/bench/java/dev/foreword/bench/ReadTexts.java"
        subprocess.run(["javac", "-cp", str(JAR), "-d", str(work), str(program)], check=True)
        one = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0"
        command = ["java", "-XX:+UseSerialGC", one, "-cp", f"{JAR}:{work}", "dev.foreword.bench.ReadTexts", str(site)]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    print(*printed)
    write(int(printed[0]), float(printed[3]), float(printed[4]))


def write(characters, finder, checks):
    rows = [
        ["work", "before", "now", "times_faster"],
        row(f"Finding quantities in {characters / 1e6:.1f} million characters", BEFORE["finder"], finder),
        row("The checks of text over the same", BEFORE["checks"], checks),
        row("Both", sum(BEFORE.values()), finder + checks),
    ]
    with (ROOT / "data" / "guide" / "speed_texts.csv").open("w", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows(rows)


def row(work, before, now):
    return [work, f"{before:.2f}", f"{now:.2f}", f"{before / now:.1f}"]


if __name__ == "__main__":
    main()
