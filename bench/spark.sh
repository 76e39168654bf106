#!/bin/sh
# Sentences and events a second on Spark at one and two cores, beside the command on one machine and beside DuckDB, in turn in one run.
# Of an even number of runs the better of the two in the middle is told.
# Usage: bench/spark.sh EXPORT.CSV.gz [ARTICLES] [ROWS] [RUNS]; the export is a complete official one of GDELT 2.0.
set -eu
export_file=$1
articles=${2:-400}
rows=${3:-5000000}
runs=${4:-3}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-spark-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
"$here/entente" --version >/dev/null
"$here/entente-spark" --help >/dev/null
lib=$here/dist/target/entente
duckdb=$(find "$lib/lib" -name 'duckdb_jdbc-*.jar')
javac -d "$work" "$here"/bench/SparkCorpus.java "$here"/bench/SparkDuckdb.java "$here"/bench/SparkSame.java
java -cp "$work" SparkCorpus articles "$here/casebook/events.csv" "$articles" "$work/news.jsonl"
head -n $((articles / 10)) "$work/news.jsonl" >"$work/few.jsonl"
java -cp "$work" SparkCorpus gdelt "$export_file" "$rows" "$work/gdelt.CSV"
states=$(tail -n +2 "$here/data/src/main/resources/org/entente/data/states/states.csv" | cut -d, -f1 | paste -sd, -)

# A process on one core has that core for everything, its compiler too: otherwise "one core" would be one and a half.
measure() { # name, cores, command...: appends wall, user and system CPU seconds
  name=$1
  cpus=0-$(($2 - 1))
  shift 2
  taskset -c "$cpus" /usr/bin/time -a -o "$work/$name" -f '%e %U %S %M' "$@" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
}
median() { sort -n -k "$2" "$work/$1" | awk -v k="$2" '{ v[NR] = $k } END { print v[int((NR + 1) / 2)] }'; }

i=0
while [ "$i" -lt "$runs" ]; do
  rm -rf "$work/ws" "$work/coded" "$work/months"
  measure read 1 "$here/entente" read "$work/news.jsonl" --keep --workspace "$work/ws"
  rm -rf "$work/ws"
  measure read-few 1 "$here/entente" read "$work/few.jsonl" --keep --workspace "$work/ws"
  for cores in 1 2; do
    ENTENTE_SPARK_CORES=$cores measure code-$cores-few $cores "$here/entente-spark" code "$work/few.jsonl" -o "$work/coded" --overwrite
    ENTENTE_SPARK_CORES=$cores measure code-$cores $cores "$here/entente-spark" code "$work/news.jsonl" -o "$work/coded" --overwrite
    ENTENTE_SPARK_CORES=$cores measure events-$cores $cores "$here/entente-spark" events "$work/gdelt.CSV" -o "$work/months" --overwrite
    measure duckdb-$cores $cores java "-Djava.library.path=$lib/native" -cp "$work:$duckdb" SparkDuckdb "$work/gdelt.CSV" "$work/duckdb.parquet" $cores "$states"
  done
  i=$((i + 1))
done
java "-Djava.library.path=$lib/native" -cp "$work:$duckdb" SparkSame "$work/duckdb.parquet" "$work/months/dyad_months/*.parquet"
echo "$articles articles of 20 sentences; $rows rows of GDELT; load average $(cut -d' ' -f1-3 /proc/loadavg)"
for name in read-few read code-1-few code-1 code-2-few code-2 events-1 events-2 duckdb-1 duckdb-2; do
  echo "$name: median of $runs: wall $(median $name 1) s, CPU user $(median $name 2) s, system $(median $name 3) s, peak $(median $name 4) kB"
done
# What a start costs is in both sizes of each: the difference is the sentences alone.
awk -v n="$((18 * articles))" -v a="$(median read 1)" -v b="$(median read-few 1)" -v c="$(median code-1 1)" -v d="$(median code-1-few 1)" \
  -v e="$(median code-2 1)" -v f="$(median code-2-few 1)" 'BEGIN {
    printf "sentences a second behind the start: read %.1f, job on 1 core %.1f, on 2 cores %.1f; efficiency on 2 cores against 2 of read: %.2f\n",
      n / (a - b), n / (c - d), n / (e - f), (a - b) / 2 / (e - f) }'
