#!/usr/bin/env python3
"""Times the drawing of a thousand charts beside ECharts' server-side rendering, and what the first chart costs; writes
data/guide/speed_charts.csv.

usage: src/bench/charts.py [--runs N]

Needs target/foreword.jar (mvn package), a JDK, Node.js and npm. Each is timed as a whole process, the two taking turns;
each figure is the median of N runs (5 unless said). Foreword draws each chart three times (wide, narrow and as a file),
ECharts once.
"""
import argparse
import csv
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
JAR = ROOT / "target" / "foreword.jar"
ECHARTS = "echarts@6.1.0"
CHARTS = "1000"
# What a launcher would run; the guide says why.
FLAGS = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    if not JAR.exists():
        sys.exit("build target/foreword.jar first: mvn package")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        sources = [str(p) for p in (ROOT / "src" / "bench" / "java").rglob("*.java")]
        subprocess.run(["javac", "-cp", str(JAR), "-d", str(work), *sources], check=True)
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", ECHARTS], cwd=work, check=True)
        shutil.copy(ROOT / "src" / "bench" / "charts.mjs", work)
        peer, own, plain, one = [], [], [], []
        for _ in range(runs):
            peer.append(seconds("node", str(work / "charts.mjs"), CHARTS))
            own.append(java(work, *FLAGS))
            plain.append(java(work))
            one.append(java(work, *FLAGS, before=("taskset", "-c", "0")))
        without, charted = site(work / "plain", False), site(work / "chart", True)
        start, first = [], []
        for _ in range(runs):
            start.append(build(without))
            first.append(build(charted))
    write(*(statistics.median(x) for x in (peer, own, plain, one, start, first)))


def java(work, *options, before=()):
    return seconds(*before, "java", *options, "-cp", f"{JAR}:{work}", "dev.foreword.bench.DrawCharts", CHARTS)


def site(folder, chart):
    (folder / "content" / "r").mkdir(parents=True)
    (folder / "data" / "r").mkdir(parents=True)
    (folder / "content" / "site.yml").write_text("title: T\npublisher: P\nbase_url: https://example.org/\n")
    (folder / "content" / "r" / "report.yml").write_text("title: R\ndate: 2026\n")
    (folder / "data" / "r" / "t.csv").write_text("year,a\n2022,1\n2023,2\n2024,3\n")
    block = (
        ":::chart{#fig-a}\ndata: t\ntype: line\nx: year\ny: a\ntitle: It rose\nsubtitle: Counts, 2024\nsource: S\n:::\n"
        if chart
        else "Text.\n"
    )
    (folder / "content" / "r" / "01-one.md").write_text("# One\n\n" + block)
    return folder


def build(folder):
    return seconds("java", *FLAGS, "-jar", str(JAR), "build", "--site", str(folder))


def seconds(*command):
    begin = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    took = time.perf_counter() - begin
    print(" ".join(pathlib.Path(c).name for c in command), round(took, 2), flush=True)
    return took


def write(peer, own, plain, one, start, first):
    rows = [
        ("1,000 line charts, ECharts", peer, 1.0),
        ("1,000 line charts, Foreword", own, own / peer),
        ("The same without flags", plain, plain / peer),
        ("The same on one core", one, one / peer),
    ]
    with (ROOT / "data" / "guide" / "speed_charts.csv").open("w", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["work", "seconds", "times_echarts"])
        for work, took, ratio in rows:
            table.writerow([work, f"{took:.1f}", f"{ratio:.2f}"])
    with (ROOT / "data" / "guide" / "speed_first_chart.csv").open("w", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["build", "seconds"])
        table.writerow(["A page without a chart", f"{start:.2f}"])
        table.writerow(["The same with a chart", f"{first:.2f}"])
        table.writerow(["What the first chart costs", f"{first - start:.2f}"])


if __name__ == "__main__":
    main()
