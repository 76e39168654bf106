#!/bin/sh
# 200 clients for 60 seconds on entente serve, and on a bare JDK server with a response of the same size, in the same run.
# Usage: bench/serve.sh [CLIENTS [SECONDS]]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
clients=${1:-200}
seconds=${2:-60}
work=$(mktemp -d)
trap 'kill $server $bare 2>/dev/null; rm -rf "$work"' EXIT
server= bare=

javac -d "$work" "$here/bench/ServeLoad.java"
load() { java -XX:+UseSerialGC -cp "$work" ServeLoad "$@"; }
wait_for() { while [ ! -s "$1" ]; do sleep 0.1; done; }

ENTENTE_WORKSPACE=$work/none "$here/entente" serve --port 0 >"$work/address" 2>"$work/err" &
server=$!
wait_for "$work/address"
path="api/v1/assessment?member=USA&member=JPN&member=KOR&on=2025-01-07"
ours=$(cat "$work/address")$path
began=$(date +%s%N)
size=$(load size "$ours")
echo "assessment of three states: $size bytes as sent (gzip), the first after $((($(date +%s%N) - began) / 1000000)) ms with the start of the client"

java -XX:+UseSerialGC -cp "$work" ServeLoad bare "$size" >"$work/bare" &
bare=$!
wait_for "$work/bare"
theirs=$(cat "$work/bare")

echo "one client, one answer after the other:"
printf '  entente, warm: '; load median "$ours" 2000
printf '  bare server:   '; load median "$theirs" 2000
echo "bare server:"
load load "$theirs" "$clients" $((seconds / 4)) "$bare"
echo "entente, the same assessment:"
load load "$ours" "$clients" $((seconds / 4)) "$server"
live() { jcmd "$server" GC.run >/dev/null && jcmd "$server" GC.heap_info | sed -n 's/.*\(tenured generation .*used [0-9]*K\).*/  live heap: \1/p'; }
live
echo "entente, mixed (other dates, pages, searches, files):"
load load "$ours" "$clients" "$seconds" "$server" mixed
live
