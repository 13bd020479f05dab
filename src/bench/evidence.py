#!/usr/bin/env python3
"""Times the checking of claims and the reading of a large table, and writes data/guide/speed_evidence.csv.

usage: src/bench/evidence.py [--runs N]

Needs target/foreword.jar (mvn package) and a JDK. The large table is made here, the same each time; it is read with
256 MB of memory, in a fresh process, the two programs taking turns. Each figure is the median of N runs (9 unless
said). Claims are checked in one process that warms up first.
"""
import argparse
import csv
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
JAR = ROOT / "target" / "foreword.jar"
ROWS = 1_450_000
PLACES = ["Blackpool", "Richmond upon Thames", '"Kingston upon Hull, City of"', "Essex", "Northumberland", "Wokingham"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    if not JAR.exists():
        sys.exit("build target/foreword.jar first: mvn package")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        sources = [str(p) for p in (ROOT / "src" / "bench" / "java").rglob("*.java")]
        subprocess.run(["javac", "-cp", str(JAR), "-d", str(work), *sources], check=True)
        table = large_table(work / "large.csv")
        peer, own = [], []
        for _ in range(runs):
            peer.append(seconds(work, "-Xmx256m", "ReadLargeTable", "peer", str(table)))
            own.append(seconds(work, "-Xmx256m", "ReadLargeTable", "foreword", str(table)))
        claims = seconds(work, "-Xmx1g", "CheckClaims")
    write(statistics.median(peer), statistics.median(own), claims)


def large_table(path):
    chance = random.Random(1)
    with path.open("w") as out:
        out.write("time_period,geographic_level,la_name,new_la_code,characteristic,children,rate\n")
        for i in range(ROWS):
            out.write(
                f"{2005 + i % 20},Local authority,{PLACES[i % 6]},E{6000000 + i % 152:08d},"
                f"Age {i % 18} to {i % 18 + 1},{chance.randint(0, 99999)},{chance.random() * 200:.1f}\n"
            )
    return path


def seconds(work, memory, program, *arguments):
    command = ["java", memory, "-cp", f"{JAR}:{work}", f"dev.foreword.bench.{program}", *arguments]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    print(program, *arguments[:1], printed.strip(), flush=True)
    return float(printed.split()[-1])


def write(peer, own, claims):
    rows = [
        ["work", "peer", "foreword", "times_peer"],
        ["10,000 claims over 1,000 tables", "[z]", f"{claims:.2f}", "[z]"],
        ["A table of 1.45 million rows", f"{peer:.2f}", f"{own:.2f}", f"{own / peer:.1f}"],
    ]
    with (ROOT / "data" / "guide" / "speed_evidence.csv").open("w", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows(rows)


if __name__ == "__main__":
    main()
