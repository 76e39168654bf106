#!/usr/bin/env python3
"""Start-up of Entente as ratios to a bare JVM hello, whole process: wall time, CPU time (user and system) and peak memory.

The commands run in turn with the hello, RUNS times each, and the medians are printed. Memory is that of the largest process of the run.

Usage: bench/start.py [--runs N] [--program PROGRAM] [--java JAVA]
  --program  the launcher to measure: ./entente of this checkout (default) or bin/entente of an installed archive
  --java     the java that runs the hello and, through JAVA_HOME, the program
"""
import argparse, os, shutil, statistics, subprocess, sys, tempfile, time

here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
parser = argparse.ArgumentParser()
parser.add_argument("--runs", type=int, default=15)
parser.add_argument("--program", default=os.path.join(here, "entente"))
parser.add_argument("--java", default=None)
given = parser.parse_args()
java = os.path.realpath(given.java or shutil.which("java"))
environment = dict(os.environ, JAVA_HOME=os.path.dirname(os.path.dirname(java)), LC_ALL="C.UTF-8")

def run(command):
    """Wall seconds, CPU seconds, peak memory in MB."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit("failed: " + " ".join(command))
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024

with tempfile.TemporaryDirectory() as work:
    compiler = os.path.join(os.path.dirname(java), "javac")
    subprocess.run([compiler, "-d", work, os.path.join(here, "bench", "Hello.java")], check=True)
    hello = [java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", work, "Hello"]
    three = "USA JPN KOR --on 2025-01-07".split()
    commands = {
        "hello": hello,
        "--version": [given.program, "--version"],
        "--help": [given.program, "--help"],
        "assess --help": [given.program, "assess", "--help"],
        "assess": [given.program, "assess", *three],
        "assess --json": [given.program, "assess", *three, "--json"],
        "assess --html": [given.program, "assess", *three, "--html", os.path.join(work, "report.html")],
        "assess NATO": [given.program, "assess", "NATO", "--on", "2020-01-01"],
        "state": [given.program, "state", "KOR"],
        "data list": [given.program, "data", "list", "--workspace", os.path.join(work, "none")],
    }
    for command in commands.values():
        run(command)
        run(command)
    taken = {name: [] for name in commands}
    for _ in range(given.runs):
        for name, command in commands.items():
            taken[name].append(run(command))
    base = [statistics.median(column) for column in zip(*taken["hello"])]
    print(f"{given.runs} runs in turn, medians; x = times hello")
    print(f"{'':16}{'wall ms':>9}{'x':>7}{'CPU ms':>9}{'x':>7}{'peak MB':>9}")
    for name, runs in taken.items():
        wall, cpu, memory = (statistics.median(column) for column in zip(*runs))
        print(f"{name:16}{wall * 1000:9.0f}{wall / base[0]:7.2f}{cpu * 1000:9.0f}{cpu / base[1]:7.2f}{memory:9.0f}")
