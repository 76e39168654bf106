#!/bin/sh
# Runs every call of outputs.list and keeps what it gives, so that two builds of the program can be compared:
#
#   bench/outputs.sh PROGRAM OUTDIR [MIRROR]
#   diff -r OUTDIR OTHER
#
# PROGRAM  the entente to run; its language models are fetched first if they are not there
# OUTDIR   a folder that does not exist yet. Each call gets NNN-NAME/ in it with call (its arguments), stdout, stderr,
#          code (its exit code) and the files that it wrote.
# MIRROR   a folder with the files of the data sets; without it calls that need them are skipped
# Of the calls, those whose name matches the extended regular expression CALLS (all without it) and not SKIP are run:
# both are environment variables.
#
# A line of outputs.list is a name, a tab, and the arguments as a shell reads them. After && or ; a further "entente ..."
# runs in the same folder. Lines that begin with # are comments. A call may use:
#
#   workspace   an empty workspace of its own, which is the default and is not kept
#   ../in       the inputs: bench/outputs, and the articles and sentences among the tests of text without their marks
#   ../loaded   a workspace into which all data sets were loaded; to be read only
#   ../mirror   the mirror
#   serve OPTION... -- REQUEST...
#               starts the server, sends the requests, keeps NN.head and NN.body of each answer, and stops the server.
#               A request is a path, or FILE@PATH to post a file.
#
# Two runs of one program give the same bytes. What cannot be the same is changed or left out: the temporary folder
# becomes TMP and the server's port PORT; progress lines (printed every ten seconds) and the Date header are removed;
# .duckdb files are deleted, since the database does not lay out its files in the same way twice.
# Needs curl for serve. SKIP=^slow leaves out the three calls that take minutes each.
set -eu

die() { echo "outputs.sh: $*" >&2; exit 2; }
[ $# -eq 2 ] || [ $# -eq 3 ] || die "usage: $0 PROGRAM OUTDIR [MIRROR]"
[ -x "$1" ] || die "$1 is not a program"
[ ! -e "$2" ] || die "$2 exists; name a new folder"
[ $# -eq 2 ] || [ -d "$3" ] || die "$3 is not a folder"
here=$(cd "$(dirname "$0")" && pwd)
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
mkdir -p "$2"
out=$(cd "$2" && pwd)
mirror=$([ $# -eq 2 ] || (cd "$3" && pwd))
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
unset ENTENTE_MIRROR XDG_DATA_HOME
export LC_ALL=C TZ=UTC ENTENTE_WORKSPACE=workspace

# The inputs.
cp -R "$here/outputs" "$work/in"
tests=$here/../text/src/test/resources/org/entente/text
mkdir "$work/in/articles"
for article in "$tests"/claim/articles/*.txt "$tests"/claim/unread/*.txt; do
  sed '/^=== /,$d' "$article" >"$work/in/articles/$(basename "$article")"
done
sentences() { printf 'title: Sentences\npublished: 2025-01-07\n\n'; grep -v '^#' "$1" | cut -d'|' -f"$2" | sed G; }
sentences "$tests/event/hard.psv" 2 >"$work/in/hard.txt"
sentences "$tests/event/news.psv" 1 >"$work/in/news.txt"

# Messages of a build and of the models come here and not in the first call.
(cd "$work" && "$program" read in/article.txt >/dev/null)
if [ -n "$mirror" ]; then
  ln -s "$mirror" "$work/mirror"
  (
    cd "$work"
    "$program" data get --all --mirror mirror --workspace loaded
    "$program" data load --all --workspace loaded
  ) >/dev/null 2>&1
fi

serve() { # OPTION... -- REQUEST...
  options=
  while [ "$1" != -- ]; do
    options="$options $1"
    shift
  done
  shift
  # shellcheck disable=SC2086 # options are words
  "$program" serve --port 0 $options >address &
  server=$!
  trap 'kill "$server" && wait "$server"' EXIT
  while [ ! -s address ] && kill -0 "$server" 2>/dev/null; do sleep 0.1; done
  address=$(sed 's|/$||' address)
  i=0
  for request in "$@"; do
    i=$((i + 1))
    answer=$(printf '%02d' "$i")
    case $request in
      /*) set -- ;;
      *) set -- --data-binary "@${request%%@*}" -H 'Content-Type: application/octet-stream' ;;
    esac
    curl -sSg --noproxy '*' -D head -o "$answer.body" "$@" "$address${request##*@}"
    { echo "$request"; sed '/^[Dd]ate:/d' head; } >"$answer.head"
  done
  rm head
}

entente() {
  case " $* " in
    " serve "*"-- "*) shift; serve "$@" ;;
    *) "$program" "$@" ;;
  esac
}

n=0
ran=0
skipped=0
while IFS=$(printf '\t') read -r name arguments <&3; do
  case $name in
    '' | '#'*) continue ;;
  esac
  n=$((n + 1))
  echo "$name" | grep -E -e "${CALLS:-.}" | grep -Eqv -e "${SKIP:-^$}" || continue
  case $arguments in
    *../loaded* | *../mirror*)
      [ -n "$mirror" ] || { echo "skipped, needs a mirror: $name" >&2; skipped=$((skipped + 1)); continue; }
      ;;
  esac
  folder=$(printf '%03d-%s' "$n" "$name")
  mkdir "$work/$folder"
  code=0
  (cd "$work/$folder" && eval "entente $arguments") </dev/null >"$work/stdout" 2>"$work/stderr" || code=$?
  cd "$work/$folder"
  rm -rf workspace ./*.duckdb
  printf "%s\n" "$arguments" >call
  echo "$code" >code
  mv "$work/stdout" stdout
  sed -e '/^entente: .*, [0-9]* %$/d' -e '/^entente: [a-z ]*([a-z]*)$/d' -e '/^entente: [a-z]*ing [a-z ]*$/d' "$work/stderr" >stderr
  find . -type f ! -name '*.parquet' -exec grep -l -e "$work" -e '127\.0\.0\.1:[0-9]' {} + | while read -r file; do
    sed -e "s|$work|TMP|g" -e 's|127\.0\.0\.1:[0-9]*|127.0.0.1:PORT|g' "$file" >"$work/changed"
    mv "$work/changed" "$file"
  done
  cd "$work"
  mv "$folder" "$out/"
  ran=$((ran + 1))
done 3<"$here/outputs.list"
echo "$ran of $n calls run, $skipped skipped for want of a mirror" >&2
