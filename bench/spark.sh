#!/bin/sh
# The jobs of spark/ beside one machine, in the same run.
#   bench/spark.sh gdelt EXPORT.CSV.gz [ROWS]   counts by dyad and month: Spark beside DuckDB on the same rows (default five million, the export repeated)
#   bench/spark.sh code FOLDER [COPIES]         articles to events and claims: the command beside the job on one core and on two
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-spark.XXXXXX")
trap 'rm -rf "$work"' EXIT
clock() { # name, command...
  name=$1
  shift
  /usr/bin/time -o "$work/time" -f "$name: wall %e s, CPU %U s, peak %M kB" "$@" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
  cat "$work/time"
}
case $1 in
gdelt)
  rows=${3:-5000000}
  gzip -dc "$2" >"$work/one"
  own=$(wc -l <"$work/one")
  i=0
  mkdir "$work/in"
  while [ $((i * own)) -lt "$rows" ]; do
    # Each copy has numbers of its own, so that no event is a double of another.
    awk -F '\t' -v OFS='\t' -v i="$i" '{ $1 = $1 + i * 10000000000; print }' "$work/one" >>"$work/in/$((i % 8)).CSV"
    i=$((i + 1))
  done
  echo "$((i * own)) rows in 8 files"
  "$here/entente-spark" --version >/dev/null 2>&1 || true
  jar=$(tr ':' '\n' <"$here/spark/target/classpath" | grep 'duckdb_jdbc')
  javac -d "$work" -cp "$(cat "$here/spark/target/classpath")" "$here/bench/DyadMonthsDuckdb.java"
  for round in 1 2 3; do
    clock "duckdb $round" java -Xmx4g -cp "$work:$(cat "$here/spark/target/classpath")" DyadMonthsDuckdb "$work/in/*.CSV" "$work/machine.parquet"
    cat "$work/out"
    ENTENTE_SPARK_OPTIONS="-Dspark.sql.shuffle.partitions=4" clock "spark $round" "$here/entente-spark" gdelt "$work/in" -o "$work/months"
  done
  [ -n "$jar" ]
  ;;
code)
  copies=${3:-6}
  mkdir "$work/in"
  i=0
  while [ "$i" -lt "$copies" ]; do
    for file in "$2"/*.txt; do
      sed -e '/^=== claims/,$d' -e "1s/\$/ $i/" "$file" >"$work/in/$i-$(basename "$file")"
    done
    i=$((i + 1))
  done
  echo "$(find "$work/in" -type f | wc -l) articles, $(cat "$work"/in/* | wc -c) bytes"
  for round in 1 2; do
    clock "entente read $round" "$here/entente" read "$work/in" --json
    for cores in 1 2; do
      ENTENTE_SPARK_OPTIONS="-Dspark.master=local[$cores] -Dspark.ui.enabled=false -Dspark.driver.bindAddress=127.0.0.1 -Dspark.driver.host=127.0.0.1" \
        clock "job, $cores core, round $round" "$here/entente-spark" code "$work/in" --partitions 8 -o "$work/coded-$cores"
    done
  done
  ;;
esac
