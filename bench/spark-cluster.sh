#!/bin/sh
# A standalone cluster of processes on loopback, from Maven's artifacts alone: a master and two workers. The job codes
# articles, one worker is killed in the middle, and the answer is compared with that of one machine.
# Usage: bench/spark-cluster.sh FOLDER_OF_ARTICLES [SECONDS_BEFORE_THE_KILL]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-cluster.XXXXXX")
pids=
cleanup() {
  for pid in $pids; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap cleanup EXIT
export SPARK_LOCAL_IP=127.0.0.1
"$here/entente-spark" code "$1" -o "$work/local" >/dev/null 2>"$work/local.log" || { tail -5 "$work/local.log"; exit 1; }

# A home for Spark: its workers look for jars in it.
mkdir -p "$work/home/jars"
tr ':' '\n' <"$here/spark/target/classpath" | grep '\.jar$' | while read -r jar; do ln -sf "$jar" "$work/home/jars/"; done
i=0
tr ':' '\n' <"$here/spark/target/classpath" | grep -v '\.jar$' | while read -r folder; do
  i=$((i + 1))
  [ ! -d "$folder" ] || (cd "$folder" && jar -cf "$work/home/jars/entente-classes-$i.jar" .)
done
export SPARK_HOME=$work/home SPARK_SCALA_VERSION=2.13
opens=
for module in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens="$opens --add-opens=java.base/$module=ALL-UNNAMED"
done
port=$((20000 + $$ % 20000))
start() { # log, class, arguments...
  log=$1
  shift
  # shellcheck disable=SC2086
  java $opens -Xmx512m -cp "$work/home/jars/*" "$@" >"$work/$log" 2>&1 &
  last=$!
  pids="$pids $last"
}
start master.log org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
sleep 6
start worker1.log org.apache.spark.deploy.worker.Worker --cores 1 --memory 2g --webui-port 0 --work-dir "$work/w1" "spark://127.0.0.1:$port"
first=$last
start worker2.log org.apache.spark.deploy.worker.Worker --cores 1 --memory 2g --webui-port 0 --work-dir "$work/w2" "spark://127.0.0.1:$port"
sleep 6
ENTENTE_SPARK_OPTIONS="-Dspark.master=spark://127.0.0.1:$port -Dspark.driver.host=127.0.0.1 -Dspark.driver.bindAddress=127.0.0.1 -Dspark.executor.memory=1500m -Dspark.ui.enabled=false" \
  "$here/entente-spark" code "$1" --partitions 12 -o "$work/cluster" >"$work/job.log" 2>&1 &
job=$!
sleep "${2:-25}"
kill -0 "$job" 2>/dev/null || { echo "the job had ended before a worker was killed: give it more articles, or less time"; exit 1; }
children=$(ps -o pid= --ppid "$first" | tr '\n' ' ')
[ -n "$children" ] || { echo "worker 1 runs no executor yet: give it more time"; exit 1; }
echo "killing worker 1 and its executor while the job runs"
# shellcheck disable=SC2086
kill -9 "$first" $children
killed=$(date +%s)
wait "$job" || { echo "the job failed"; tail -20 "$work/job.log"; exit 1; }
echo "the job went on for $(($(date +%s) - killed)) s and ended well"
jar=$(tr ':' '\n' <"$here/spark/target/classpath" | grep 'duckdb_jdbc')
same=yes
for part in events claims problems; do
  one=$(java -cp "$jar" "$here/bench/ParquetDigest.java" "$work/local/$part/*.parquet")
  two=$(java -cp "$jar" "$here/bench/ParquetDigest.java" "$work/cluster/$part/*.parquet")
  echo "$part: one machine $one; cluster $two"
  [ "$one" = "$two" ] || same=no
done
[ "$same" = yes ] || { echo "the answers differ"; exit 1; }
echo "the same answer"
