#!/bin/sh
# The frustration index of the 51 networks of states, of planted two-camp graphs and of graphs with random signs. Compares the exact
# search of the core with the XOR model with triangle rows, solved by CBC (and by GLPK for the networks of states), in one run on one core
# (taskset). The figures are in seconds. The JVM starts cold, so the first pass over the networks of states includes compilation.
# LIMIT is the time limit for each graph on both sides; PEERS=0 skips the other programs. Planted graphs have 5 % of the signs flipped.
# In dense ones (1,000 edges between 100 nodes and so on) a frustrated edge is in many triangles, and in sparse ones in few or
# none. EDGES is signed_networks_edges.csv.gz.
# Usage: bench/balance.sh EDGES [LIMIT] [PASSES]
set -eu
edges=$1
limit=${2:-60}
passes=${3:-5}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-balance.XXXXXX")
trap 'rm -rf "$work"' EXIT
if [ -z "${CLASSPATH:-}" ]; then
  "$here/entente" --version >/dev/null
  CLASSPATH=$(find "$here/dist/target/entente/lib" -name '*.jar' | tr '\n' ':')
fi
javac -cp "$CLASSPATH" -d "$work" "$here/bench/BalanceProofs.java"
proofs() { taskset -c 0 java -XX:+UseSerialGC -cp "$work:$CLASSPATH" BalanceProofs "$@"; }
planted="planted:100:1000:1 planted:100:1000:2 planted:100:1000:3 planted:250:5000:1 planted:250:5000:2 planted:500:15000:1 planted:500:15000:2 planted:250:1000:1 planted:1500:5000:1 planted:3000:15000:1"
random="random:100:1000:1 random:250:5000:1 random:500:15000:1 random:250:1000:1 random:1500:5000:1 random:3000:15000:1"
uptime
proofs real "$edges" "$passes"
echo "made-up graphs, each in a fresh machine:"
for graph in $planted $random; do
  proofs made "$limit" "$graph"
done
uptime
[ "${PEERS:-1}" = 1 ] || exit 0
proofs lpreal "$work" "$edges"
# shellcheck disable=SC2086
proofs lp "$work" $planted $random
cbc_of() {
  /usr/bin/time -f '%U' -o "$work/time" taskset -c 0 cbc "$1" sec "$limit" timeMode cpu solve >"$work/out" 2>&1 || true
  awk -v t="$(tail -1 "$work/time")" '
    /^Result - / { result = $0 } /^Objective value:/ { objective = $3 } /^Lower bound:/ { lower = $3 }
    /^Upper bound:/ { upper = $3 }
    END { sub("Result - ", "", result); printf "%s, objective %s, lower bound %s, %.2f s CPU\n", result, objective, lower, t }' "$work/out"
}
glpk_of() {
  /usr/bin/time -f '%U' -o "$work/time" taskset -c 0 glpsol --lp "$1" --cuts --tmlim "$limit" -o "$work/sol" >"$work/out" 2>&1 || true
  awk -v t="$(tail -1 "$work/time")" '/^Status:/ { s = $2 " " $3 } /^Objective:/ { o = $4 } END { printf "%s, objective %s, %.2f s CPU\n", s, o, t }' "$work/sol"
}
for solver in cbc glpk; do
  command -v "$([ $solver = cbc ] && echo cbc || echo glpsol)" >/dev/null || continue
  i=1
  while [ -f "$work/real-$i.lp" ]; do
    echo "$i $("${solver}_of" "$work/real-$i.lp")"
    i=$((i + 1))
  done >"$work/$solver"
  awk -v s="$solver" '{ t = $(NF - 2); sum += t; if (t > most) most = t; if (tolower($0) ~ /optimal/) proved++ }
    END { printf "%s, networks of states: %d of %d proved, %.2f s CPU in all, %.2f s at most\n", s, proved, NR, sum, most }' "$work/$solver"
done
for graph in $planted $random; do
  name=$(echo "$graph" | tr : -)
  echo "cbc $graph: $(cbc_of "$work/$name.lp")"
done
uptime
