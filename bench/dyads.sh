#!/bin/sh
# Compares the table builder with R doing the same job (bench/dyads.R), run in turn: all directed dyad-years 1816-2016 with alliances,
# contiguity, capabilities, disputes and major powers. Entente starts from a loaded workspace, R from the gzip CSV files; loading is
# measured too. Prints medians of wall and CPU seconds and of peak memory, and their ratios.
# Usage: bench/dyads.sh DATADIR [RUNS]        (R with dplyr, tidyr, readr and data.table; /usr/bin/time)
set -eu
data=$1
runs=${2:-3}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-dyads.XXXXXX")
trap 'rm -rf "$work"' EXIT
sets="atop-dyads cow-contiguity nmc cow-majors gml-disputes"
export ENTENTE_WORKSPACE="$work/ws"
"$here/entente" data get $sets --mirror "$data" >/dev/null
"$here/entente" data load $sets >/dev/null
columns=atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul,contiguity,capabilities,gmlmidongoing,gmlmidonset,gmlhostlev,majors

measure() { # name, command...
  name=$1
  shift
  /usr/bin/time -a -o "$work/$name" -f '%e %U %S %M' "$@" >/dev/null 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
}
# Wall time, CPU time (user and system) and memory of a variant, each the median over the runs.
median() {
  for field in '$1' '$2 + $3' '$4'; do
    awk "{ print $field }" "$work/$1" | sort -n | awk '{ v[NR] = $1 } END { printf "%s ", v[int((NR + 1) / 2)] }'
  done
}

uptime
i=0
while [ "$i" -lt "$runs" ]; do
  for engine in dplyr-expand dplyr data.table; do
    measure "R-$engine" Rscript "$here/bench/dyads.R" --engine "$engine" "$data" "$work/r.csv"
  done
  measure entente-csv "$here/entente" dyads --with "$columns" -o "$work/e.csv"
  measure entente-parquet "$here/entente" dyads --with "$columns" -o "$work/e.parquet"
  rm -rf "$work/ws2"
  mkdir -p "$work/ws2" && cp -r "$work/ws/files" "$work/ws2/"
  measure entente-load "$here/entente" data load $sets --workspace "$work/ws2"
  i=$((i + 1))
done
uptime
set -- $(median entente-csv)
wall=$1 cpu=$2
printf '%-16s %8s %8s %10s %8s %8s\n' "median of $runs" "wall s" "CPU s" "peak kB" "wall x" "CPU x"
for name in R-dplyr-expand R-dplyr R-data.table entente-csv entente-parquet entente-load; do
  set -- $(median "$name")
  awk -v n="$name" -v w="$1" -v c="$2" -v m="$3" -v bw="$wall" -v bc="$cpu" \
    'BEGIN { printf "%-16s %8.2f %8.2f %10d %8.2f %8.2f\n", n, w, c, m, w / bw, c / bc }'
done
