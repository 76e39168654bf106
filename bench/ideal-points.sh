#!/bin/sh
# Ideal points of all states and sessions: whole-process seconds of `entente ideal-points`, and how well its estimates agree with the
# published ones by session. WORKSPACE holds un-votes, un-matched-resolutions and ideal-points, loaded.
# Usage: bench/ideal-points.sh WORKSPACE [RUNS]
set -eu
workspace=$1
runs=${2:-3}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-ideal.XXXXXX")
trap 'rm -rf "$work"' EXIT
"$here/entente" --version >/dev/null
i=0
while [ "$i" -lt "$runs" ]; do
  /usr/bin/time -f '%e s wall, %U s user, %M kB' "$here/entente" ideal-points -o "$work/points.csv" --workspace "$workspace"
  i=$((i + 1))
done
"$here/entente" sql --workspace "$workspace" "
  WITH pairs AS (
    SELECT p.session, p.idealpoint AS published, e.ideal_point AS estimate, e.ideal_point BETWEEN p.q5 AND p.q95 AS inside
    FROM ideal_points p JOIN read_csv('$work/points.csv') e USING (ccode, session)),
  by_session AS (SELECT session, corr(published, estimate) AS r FROM pairs GROUP BY session)
  SELECT (SELECT median(r) FROM by_session) AS median_r, (SELECT min(r) FROM by_session) AS least_r,
    (SELECT count(*) FROM by_session WHERE r > .99) AS above_99, (SELECT count(*) FROM by_session) AS sessions,
    (SELECT corr(published, estimate) FROM pairs) AS pooled_r, (SELECT avg(inside::INT) FROM pairs) AS inside_band"
