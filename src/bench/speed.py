#!/usr/bin/env python3
"""Times whole builds, cold, beside Hugo on the same text, and writes data/guide/speed.csv.

usage: src/bench/speed.py CORPUS [--runs N]

CORPUS is the folder of the corpus generator: its gen.py writes the same pages for Hugo and in neutral Markdown,
which is turned into a site of Foreword's here. Needs target/foreword and its jar (mvn package), and hugo. The launcher
makes its archive of classes in a build that isn't timed. Each measurement is
the median of N runs (5 unless said), the two tools taking turns; times are of the whole process.
"""
import argparse
import csv
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
JAR = ROOT / "target" / "foreword.jar"
LAUNCHER = ROOT / "target" / "foreword"
LINK = re.compile(r"\]\(/([a-z-]+)/(page-\d+)\.html\)")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    if not JAR.exists():
        sys.exit("build target/foreword.jar first: mvn package")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        rows = []
        for pages in (100, 1000):
            for charts in (False, True):
                rows.append(compare(work, options.corpus, pages, charts, options.runs))
        write(rows + [["This repository’s own site", "[z]", "[x]", "[x]", "[z]", "[z]"]])
        # The site shows these figures, so it can be built, and timed, only when they are there.
        write(rows + [own_site(work, options.runs)])


def foreword(site, out):
    return [str(LAUNCHER), "build", "--site", str(site), "--out", str(out)]


def plain_foreword(site, out):
    return ["java", "-jar", str(JAR), "build", "--site", str(site), "--out", str(out)]


def own_site(work, runs):
    out = work / "own"
    fast = median(foreword(ROOT, out), out, runs)
    plain = median(plain_foreword(ROOT, out), out, runs)
    return ["This repository’s own site", "[z]", f"{fast:.2f}", f"{plain:.2f}", "[z]", "[z]"]


def compare(work, corpus, pages, charts, runs):
    base = work / f"{pages}-{charts}"
    run([sys.executable, str(corpus / "gen.py"), "--n", str(pages), "--out", str(base), "--for", "neutral,hugo"])
    site = convert(base / "neutral", base / "site", charts)
    config = "chart.toml" if charts else "hugo.toml"
    public = base / "hugo" / "public"
    out = base / "out"
    hugo = ["hugo", "--quiet", "--config", config, "--source", str(base / "hugo")]
    tools = [(hugo, public), (foreword(site, out), out), (plain_foreword(site, out), out)]
    timed(foreword(site, out), out)
    seconds = [[], [], []]
    for _ in range(runs):
        for times, (command, folder) in zip(seconds, tools):
            times.append(timed(command, folder))
    peer, fast, plain = (statistics.median(times) for times in seconds)
    label = f"{pages:,} pages" + (", a chart on each" if charts else "")
    row = [label, f"{peer:.2f}", f"{fast:.2f}", f"{plain:.2f}", f"{fast / peer:.1f}", f"{plain / peer:.1f}"]
    print(*row, sep="  ", flush=True)
    return row


def median(command, out, runs):
    return statistics.median(timed(command, out) for _ in range(runs))


def convert(neutral, site, charts):
    """Each section of the corpus becomes a report; a link to another page becomes a reference across reports."""
    write_text(site / "content/site.yml", "title: Corpus\npublisher: Bench\nbase_url: https://bench.example.org/\n")
    for source in sorted((neutral / "content").rglob("page-*.md")):
        section = source.parent.name
        text = LINK.sub(r"](\1#\2)", source.read_text())
        title = re.search(r'^title: "(.*)"$', text, re.M).group(1)
        body = re.sub(r"^---\n.*?\n---\n", "", text, count=1, flags=re.S)
        if charts:
            body += chart(source.stem)
            data = next((neutral / "data").rglob(source.stem + ".csv"))
            target = site / "data" / section / data.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(data, target)
        write_text(site / "content" / section / source.name, f'---\ntitle: "{title}"\n---\n{body}')
        write_text(site / "content" / section / "report.yml", f"title: {section}\ndate: 2026\n")
    return site


def chart(stem):
    return f"""
:::chart
data: {stem.replace("-", "_")}
type: line
x: month
y: [north, south, east, west, central]
title: Five series over twelve months
source: The corpus
:::
"""


def write_text(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def timed(command, out):
    shutil.rmtree(out, ignore_errors=True)
    start = time.perf_counter()
    run(command)
    return time.perf_counter() - start


def run(command):
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(command)}\n{result.stdout}{result.stderr}")


def write(rows):
    path = ROOT / "data" / "guide" / "speed.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["work", "hugo", "foreword", "foreword_plain", "times_hugo", "times_hugo_plain"])
        writer.writerows(rows)


if __name__ == "__main__":
    main()
