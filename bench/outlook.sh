#!/bin/sh
# Times the back-test of every recipe over both horizons, and R's glmnet, which only fits the ridge on all covariates.
# Usage: bench/outlook.sh WORKSPACE; needs R with data.table and glmnet (Debian: r-cran-data.table r-cran-glmnet).
set -eu
[ $# -eq 1 ] || { echo "usage: $0 WORKSPACE" >&2; exit 2; }
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/entente" outlook panel --workspace "$1" -o "$work/panel.csv" >/dev/null
echo "processors: $(nproc), load: $(cut -d' ' -f1 /proc/loadavg)"
began=$(date +%s.%N)
"$here/entente" outlook backtest --workspace "$1" -o "$work/scores.csv" >/dev/null
ended=$(date +%s.%N)
grep -E '^[15],ridge,' "$work/scores.csv" | cut -d, -f1-6 | sed 's/^/entente (years, recipe, n, events, AUC within the year, log loss): /'
awk -v a="$began" -v b="$ended" 'BEGIN { printf "entente: every recipe, both horizons, panel and intervals: %.1f s\n", b - a }'
if command -v Rscript >/dev/null 2>&1 && Rscript -e 'library(glmnet)' >/dev/null 2>&1; then
  Rscript "$here/bench/outlook.R" "$work/panel.csv"
else
  echo "R with glmnet is not here: nothing to compare with"
fi
