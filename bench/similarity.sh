#!/bin/sh
# Similarity of UN votes, all dyads of all calendar years, 12 measures: compares the program with two programs in R (bench/similarity.R), in one
# run. CPU seconds without reading on both sides. Also measures the least possible work (bench/SimilarityScores.java), and prints the sums of columns.
# WORKSPACE has un-votes, atop-dyads, cow-states and nmc loaded; DATADIR holds their gzip tables. JOINS=0 skips the slow R program.
# Usage: bench/similarity.sh WORKSPACE DATADIR [RUNS]
set -eu
workspace=$1
datadir=$2
runs=${3:-5}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-similarity.XXXXXX")
trap 'rm -rf "$work"' EXIT
"$here/entente" --version >/dev/null
lib=$here/dist/target/entente
classpath=$(find "$lib/lib" -name '*.jar' | tr '\n' ':')
javac -cp "$classpath" -d "$work" "$here/bench/SimilarityScores.java"
uptime
i=0
while [ "$i" -lt "$runs" ]; do
  java "-Djava.library.path=$lib/native" -cp "$work:$classpath" SimilarityScores "$workspace" 15 >"$work/java.$i"
  Rscript "$here/bench/similarity.R" "$datadir" products >"$work/r.$i"
  i=$((i + 1))
done
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
for what in "un votes read" "un votes first" "un votes pass" "un votes bound" "alliances read" "alliances first" "alliances pass" "alliances bound"; do
  echo "$what: median $(sed -n "s/^$what *cpu *\([0-9.]*\) ms.*/\1/p" "$work"/java.* | median) ms CPU"
done
engine=$(sed -n 's/^un votes pass *cpu *\([0-9.]*\) ms.*/\1/p' "$work"/java.* | median)
bound=$(sed -n 's/^un votes bound *cpu *\([0-9.]*\) ms.*/\1/p' "$work"/java.* | median)
products=$(sed -n 's/^cpu \([0-9.]*\) s.*/\1/p' "$work"/r.* | median)
awk -v e="$engine" -v b="$bound" -v p="$products" 'BEGIN {
  printf "matrix products in R: %.2f s CPU, %.1f x the engine; the engine is %.1f x the bound\n", p, 1000 * p / e, e / b }'
grep -h dyads "$work/java.0"
cat "$work/r.0"
if [ "${JOINS:-1}" = 1 ]; then
  Rscript "$here/bench/similarity.R" "$datadir" joins 2015 >"$work/joins"
  echo "joins in R, 2015 alone:"
  cat "$work/joins"
fi
uptime
