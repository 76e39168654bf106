#!/bin/sh
# Loading GDELT 2.0 events: compares `entente data load` with DuckDB's own CSV reader on the same file, run in turn.
# The file repeats the complete official export until it has at least five million rows.
# Usage: bench/gdelt.sh EXPORT.CSV.gz [RUNS]
set -eu
export_file=$1
runs=${2:-3}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-gdelt.XXXXXX")
trap 'rm -rf "$work"' EXIT
"$here/entente" --version >/dev/null
lib=$here/dist/target/entente
jar=$(find "$lib/lib" -name 'duckdb_jdbc-*.jar')
javac -d "$work" "$here/bench/DuckdbCsv.java"
gzip -dc "$export_file" >"$work/one"
rows=$(wc -l <"$work/one")
times=$((5000000 / rows + 1))
i=0
while [ "$i" -lt "$times" ]; do
  cat "$work/one"
  i=$((i + 1))
done >"$work/events.CSV"
echo "$((rows * times)) rows, $(wc -c <"$work/events.CSV") bytes"

measure() { # name, command...: appends wall and CPU seconds and peak memory
  name=$1
  shift
  /usr/bin/time -a -o "$work/$name" -f '%e %U %S %M' "$@" >/dev/null 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
}
median() { sort -n -k "$2" "$work/$1" | awk -v k="$2" '{ v[NR] = $k } END { print v[int((NR + 1) / 2)] }'; }

i=0
while [ "$i" -lt "$runs" ]; do
  rm -rf "$work/peer.duckdb" "$work/ws"
  measure peer java "-Djava.library.path=$lib/native" -cp "$work:$jar" DuckdbCsv "$work/events.CSV" "$work/peer.duckdb"
  measure entente "$here/entente" data load gdelt-2 --table gdelt2_events --file "$work/events.CSV" --workspace "$work/ws"
  i=$((i + 1))
done
for name in peer entente; do
  echo "$name: median of $runs: wall $(median $name 1) s, user CPU $(median $name 2) s, peak $(median $name 4) kB"
done
awk -v a="$(median entente 1)" -v b="$(median peer 1)" 'BEGIN { printf "ratio of wall times: %.2f (bar: 1.5)\n", a / b }'
