#!/bin/sh
# Runs the jobs on a cluster of processes with the README's command: a master and two workers on loopback from the local Maven repository, and spark-submit.
# Codes the articles there and on this machine alone, keeps both results in a workspace and compares them.
# Usage: bench/spark-cluster.sh [ARTICLES]
set -eu
articles=${1:-200}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-spark-cluster.XXXXXX")
pids=
finish() {
  for pid in $pids; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT
cd "$here"
./entente --version >/dev/null
./entente-spark --help >/dev/null
javac -d "$work" bench/SparkCorpus.java
java -cp "$work" SparkCorpus varied casebook/events.csv "$articles" "$work/news.jsonl"

# Takes the place of an installed Spark: its jars, and the commands that start its parts.
export SPARK_HOME="$work/spark" SPARK_LOCAL_IP=127.0.0.1 SPARK_SCALA_VERSION=2.13
mkdir -p "$SPARK_HOME/jars"
# Maven assigns libraries that both need to Entente; an installed Spark has its own copies.
lib=spark/target/entente-spark/lib
spark=$(cat spark/target/entente-spark/spark.classpath)
for shared in slf4j-api jackson-annotations jakarta.servlet-api commons-lang3 jsr305 protobuf-java; do
  spark=$spark:$(ls "$PWD/$lib/$shared"-*.jar)
done
port=$((20000 + $$ % 10000))
begin() { # log, class, arguments...
  log=$1
  shift
  java -Xmx512m -cp "$spark" "$@" >"$work/$log" 2>&1 &
  pids="$pids $!"
}
await() { # count, text to wait for in the log of the master
  i=0
  until [ "$(grep -c "$2" "$work/master.log")" -ge "$1" ]; do
    i=$((i + 1))
    [ "$i" -lt 60 ] || { cat "$work"/*.log >&2; exit 1; }
    sleep 1
  done
}
begin master.log org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
await 1 'Starting Spark master'
for worker in 1 2; do
  begin "worker$worker.log" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 --cores 1 --memory 2g \
    --work-dir "$work/w$worker" "spark://127.0.0.1:$port"
done
await 2 'Registering worker'

# The executors of a worker look for Spark where it was started from.
JARS=$(ls "$lib"/*.jar text-models/target/*.jar | paste -sd,)
/usr/bin/time -f 'on the cluster: %e s' java -Xmx1g -cp "$spark" org.apache.spark.deploy.SparkSubmit \
  --master "spark://127.0.0.1:$port" --executor-memory 1g --executor-cores 1 \
  --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 --conf spark.ui.enabled=false \
  --conf "spark.executor.extraClassPath=$spark" \
  --class org.entente.spark.Main --jars "$JARS" spark/target/entente-spark-0.1.0-SNAPSHOT.jar \
  code "$work/news.jsonl" -o "$work/cluster" >"$work/submit.log" 2>&1 || { tail -n 20 "$work/submit.log" >&2; exit 1; }
grep -E 'on the cluster|entente-spark: wrote' "$work/submit.log"
echo "executors: $(grep -c 'Granted executor ID' "$work/submit.log")"
/usr/bin/time -f 'entente read --keep: %e s' ./entente read "$work/news.jsonl" --keep --workspace "$work/alone" >/dev/null 2>"$work/read.log"
grep -E 'kept|entente read' "$work/read.log"
./entente keep "$work/cluster" --workspace "$work/kept"
# Without the stories of dedupe every article is its own story; entente read finds stories itself.
for table in article_events claims claim_voices claim_states claim_topics; do
  rows="SELECT * FROM $table"
  [ "$table" != article_events ] || rows="SELECT * REPLACE ('' AS story) FROM $table"
  for workspace in alone kept; do
    ./entente sql "SELECT count(*) AS n, md5(string_agg(line, ';' ORDER BY line)) AS digest FROM (SELECT CAST(t AS VARCHAR) AS line FROM ($rows) AS t)" \
      --workspace "$work/$workspace" -o "$work/$table.$workspace.csv" 2>/dev/null
  done
  cmp -s "$work/$table.alone.csv" "$work/$table.kept.csv" || { echo "$table differs:"; tail -n 1 "$work/$table".*.csv; exit 1; }
  echo "$table: the same: $(tail -n 1 "$work/$table.kept.csv")"
done
