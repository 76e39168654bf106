#!/bin/sh
# Sentences and events per second on Spark with one and two cores, compared with the command on one machine and with DuckDB, in turn in one run.
# For an even number of runs, the better of the two middle values is reported.
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
head -n $((rows / 10)) "$work/gdelt.CSV" >"$work/gdelt-few.CSV"
states=$(tail -n +2 "$here/data/src/main/resources/org/entente/data/states/states.csv" | cut -d, -f1 | paste -sd, -)

# A process on one core uses that core for everything, including its compiler. Otherwise "one core" would be one and a half.
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
  events=$(sed -n 's/.*kept \([0-9]*\) events.*/\1/p' "$work/err")
  rm -rf "$work/ws"
  measure read-few 1 "$here/entente" read "$work/few.jsonl" --keep --workspace "$work/ws"
  events_few=$(sed -n 's/.*kept \([0-9]*\) events.*/\1/p' "$work/err")
  for cores in 1 2; do
    ENTENTE_SPARK_CORES=$cores measure code-$cores-few $cores "$here/entente-spark" code "$work/few.jsonl" -o "$work/coded" --overwrite
    ENTENTE_SPARK_CORES=$cores measure code-$cores $cores "$here/entente-spark" code "$work/news.jsonl" -o "$work/coded" --overwrite
    ENTENTE_SPARK_CORES=$cores measure events-$cores-few $cores "$here/entente-spark" events "$work/gdelt-few.CSV" -o "$work/months" --overwrite
    ENTENTE_SPARK_CORES=$cores measure events-$cores $cores "$here/entente-spark" events "$work/gdelt.CSV" -o "$work/months" --overwrite
    measure duckdb-$cores $cores java "-Djava.library.path=$lib/native" -cp "$work:$duckdb" SparkDuckdb "$work/gdelt.CSV" "$work/duckdb.parquet" $cores "$states"
  done
  i=$((i + 1))
done
java "-Djava.library.path=$lib/native" -cp "$work:$duckdb" SparkSame "$work/duckdb.parquet" "$work/months/dyad_months/*.parquet"
echo "$articles articles of 20 sentences; $rows rows of GDELT; load average $(cut -d' ' -f1-3 /proc/loadavg)"
for name in read-few read code-1-few code-1 code-2-few code-2 events-1-few events-1 events-2-few events-2 duckdb-1 duckdb-2; do
  echo "$name: median of $runs: wall $(median $name 1) s, CPU user $(median $name 2) s, system $(median $name 3) s, peak $(median $name 4) kB"
done
# The cost of starting is in both sizes, so the difference is due to the sentences alone.
rates() { # what, how many, wall seconds for all and for few, for each variant in turn
  awk -v what="$1" -v n="$2" -v a="$3" -v b="$4" -v c="$5" -v d="$6" -v e="$7" -v f="$8" 'BEGIN {
    printf "%s a second behind the start: one machine %.1f, job on 1 core %.1f, on 2 cores %.1f; 2 cores against 2 of one machine %.2f, against 2 of the job %.2f\n",
      what, n / (a - b), n / (c - d), n / (e - f), (a - b) / 2 / (e - f), (c - d) / 2 / (e - f) }'
}
set -- "$(median read 1)" "$(median read-few 1)" "$(median code-1 1)" "$(median code-1-few 1)" "$(median code-2 1)" "$(median code-2-few 1)"
rates sentences $((18 * articles)) "$@"
rates events $((events - events_few)) "$@"
# Starting DuckDB takes almost no time, so nine tenths of its rows take nine tenths of its time.
rates "rows of GDELT" $((rows - rows / 10)) "$(awk -v t="$(median duckdb-1 1)" 'BEGIN { print 0.9 * t }')" 0 "$(median events-1 1)" "$(median events-1-few 1)" "$(median events-2 1)" "$(median events-2-few 1)"
