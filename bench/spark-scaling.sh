#!/bin/sh
# How the coding of articles on Spark scales. Measures the tasks of a corpus with articles of different lengths on one core, compares a simulation of two
# cores with a measurement, and estimates how long clusters of 1 to 64 workers would take for a million and for a hundred million articles.
# Usage: bench/spark-scaling.sh [ARTICLES] [TASKS]
set -eu
articles=${1:-2000}
tasks=${2:-100}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-spark-scaling.XXXXXX")
trap 'rm -rf "$work"' EXIT
"$here/entente-spark" --help >/dev/null
javac -d "$work" "$here/bench/SparkCorpus.java"
java -cp "$work" SparkCorpus varied "$here/casebook/events.csv" "$articles" "$work/news.jsonl"
plan() { "$here/entente-spark" plan --times "$work/times.1" "$@"; }

for cores in 1 2; do
  ENTENTE_SPARK_CORES=$cores taskset -c 0-$((cores - 1)) "$here/entente-spark" code "$work/news.jsonl" -o "$work/coded-$cores" \
    --partitions "$tasks" --times "$work/times.$cores" 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
  echo "$cores core(s), measured: $(grep -o 'the longest stage.*' "$work/err")"
done
echo "two cores, simulated from the tasks of one:"
plan --factor 1 --cores 1 --workers 2 --start 0 --dispatch 0
sort -n "$work/times.1" | awk '{ v[NR] = $1; s += $1 } END {
  printf "tasks in s: median %.2f, mean %.2f, longest %.2f, shortest %.2f\n", v[int((NR + 1) / 2)], s / NR, v[NR], v[1] }'
echo "a million articles:"
plan --factor "$((1000000 / articles))" --join 30 --cores 8
echo "a hundred million articles:"
plan --factor "$((100000000 / articles))" --join 60 --cores 8
