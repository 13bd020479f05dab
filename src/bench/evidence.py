#!/usr/bin/env python3
"""Times the checking of claims and the reading of large tables, and writes data/guide/speed_evidence.csv.

usage: src/bench/evidence.py [--runs N]

Needs target/foreword.jar (mvn package) and a JDK. The large table is made here, the same each time; it is read with
256 MB of memory, in a fresh process, the two programs taking turns. So is a long one, of which a site draws a few
rows, with 512 MB. Each figure is the median of N runs (9 unless said). Claims are checked in one process that warms up first.
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
LONG_ROWS = 641_000
LONG_PAGE = """# One

:::chart
data: long
where: {la_name: Authority 7, measure: Measure 11}
type: line
x: time_period
y: number
title: One authority over the years
subtitle: Number, 1996 to 2024
source: Invented
:::
"""
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
        site = long_site(work / "site")
        long_peer, long_own = [], []
        for _ in range(runs):
            long_peer.append(seconds(work, "-Xmx512m", "ReadLargeTable", "peer", str(site / "data" / "r" / "long.csv")))
            long_own.append(seconds(work, "-Xmx512m", "ChartLongTable", str(site)))
        claims = seconds(work, "-Xmx1g", "CheckClaims")
    write(claims, pair("A table of 1.45 million rows", peer, own), pair("A chart of a table of 641,000 rows", long_peer, long_own))


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


def long_site(site):
    """A site with one chart of a table as departments publish them: newest first, three levels, many measures."""
    chance = random.Random(1)
    places = [("National", "", "")] + [("Regional", f"Region {i}", "") for i in range(9)]
    places += [("Local authority", f"Region {i % 9}", f"Authority {i}") for i in range(152)]
    for folder in ("content/r", "data/r"):
        (site / folder).mkdir(parents=True)
    (site / "content" / "site.yml").write_text("title: Long\npublisher: Bench\nbase_url: https://bench.example.org/\n")
    (site / "content" / "r" / "report.yml").write_text("title: Long\ndate: 2026\n")
    (site / "content" / "r" / "01-one.md").write_text(LONG_PAGE)
    (site / "data" / "r" / "long.yml").write_text("source: Invented\nperiod: 1996 to 2024\nunit: children\n")
    with (site / "data" / "r" / "long.csv").open("w") as out:
        out.write("time_period,geographic_level,country_name,country_code,region_name,la_name,measure,number,rate\n")
        for i in range(LONG_ROWS):
            level, region, authority = places[i % len(places)]
            year = 2024 - i // len(places) % 29
            number = "c" if i % 97 == 0 else chance.randint(0, 99999)
            measure = i // len(places) // 29
            out.write(
                f"{year},{level},England,E92000001,{region},{authority},Measure {measure},{number},"
                f"{chance.random() * 200:.1f}\n"
            )
    return site


def seconds(work, memory, program, *arguments):
    command = ["java", memory, "-cp", f"{JAR}:{work}", f"dev.foreword.bench.{program}", *arguments]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    print(program, *arguments[:1], printed.strip(), flush=True)
    return float(printed.split()[-1])


def pair(work, peer, own):
    theirs, ours = statistics.median(peer), statistics.median(own)
    return [work, f"{theirs:.2f}", f"{ours:.2f}", f"{ours / theirs:.1f}"]


def write(claims, *pairs):
    rows = [
        ["work", "peer", "foreword", "times_peer"],
        ["10,000 claims over 1,000 tables", "[z]", f"{claims:.2f}", "[z]"],
        *pairs,
    ]
    with (ROOT / "data" / "guide" / "speed_evidence.csv").open("w", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows(rows)


if __name__ == "__main__":
    main()
