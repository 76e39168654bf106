#!/bin/sh
# Whole-process time and peak memory of a warm `entente assess`, compared with a bare JVM hello-world started the same way
# (a shell script that execs java with the same collector and compiler). The two run in turn. Prints medians and their ratio.
# Usage: bench/assess.sh [RUNS]
set -eu
runs=${1:-21}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javac -d "$work" "$here/bench/Hello.java"
cat >"$work/hello" <<END
#!/bin/sh
LC_ALL=C.UTF-8 exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss512k -cp "$work" Hello "\$@"
END
chmod +x "$work/hello"
"$here/entente" assess USA JPN KOR --on 2025-01-07 >/dev/null

took() { # name, command...: appends the milliseconds that the command took
  name=$1
  shift
  began=$(date +%s%N)
  "$@" >/dev/null
  ended=$(date +%s%N)
  echo $(((ended - began) / 100000)) >>"$work/$name"
}
median() { sort -n "$work/$1" | awk '{ v[NR] = $1 } END { printf "%.1f", v[int((NR + 1) / 2)] / 10 }'; }

i=0
while [ "$i" -lt "$runs" ]; do
  took hello "$work/hello"
  took assess "$here/entente" assess USA JPN KOR --on 2025-01-07
  took html "$here/entente" assess USA JPN KOR --on 2025-01-07 --html "$work/report.html" 2>/dev/null
  i=$((i + 1))
done
h=$(median hello)
echo "median of $runs runs in turn, milliseconds"
for name in hello assess html; do
  m=$(median "$name")
  awk -v n="$name" -v m="$m" -v h="$h" 'BEGIN { printf "%-8s %8.1f   %5.2f x hello\n", n, m, m / h }'
done
if [ -x /usr/bin/time ]; then
  /usr/bin/time -f 'peak memory of assess: %M kB' "$here/entente" assess USA JPN KOR --on 2025-01-07 2>&1 >/dev/null
fi
