-- Readings at the end of each year: history_dyad, one row for each pair of members of the system at 31 December, and
-- history_state, one for each member. A column is a measure; what no source says is NULL, and nothing is carried forward.
-- Tables named outlook_ are those of the panel. Obligations are of the whole year, as the data set has them.
CREATE OR REPLACE TEMP TABLE history_member AS
SELECT DISTINCT y.year, s.ccode
FROM (SELECT unnest(range(1816, 2021))::INTEGER AS year) y
JOIN cow_states s ON s.start_date <= make_date(y.year, 12, 31)
  AND coalesce(s.end_date, DATE '9999-12-31') >= make_date(y.year, 12, 31);

CREATE OR REPLACE TEMP TABLE history_pair AS
SELECT x.year, x.ccode AS a, y.ccode AS b FROM history_member x JOIN history_member y ON y.year = x.year AND y.ccode > x.ccode;

-- A pair is bound by the more that either owes the other.
CREATE OR REPLACE TEMP TABLE history_bound AS
SELECT year, least(ccode1, ccode2) AS a, greatest(ccode1, ccode2) AS b,
  max(CASE WHEN atop_defense + atop_offense > 0 THEN 3 WHEN atop_neutral + atop_nonagg > 0 THEN 2 WHEN atop_consul > 0 THEN 1 ELSE 0 END) AS level,
  max((atop_defense > 0)::INTEGER) AS defense
FROM atop_dyad_year GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE history_tie AS
SELECT year, a AS ccode, b AS friend, level, defense FROM history_bound WHERE level > 0
UNION ALL SELECT year, b, a, level, defense FROM history_bound WHERE level > 0;

CREATE OR REPLACE TEMP TABLE history_common_allies AS
SELECT x.year, x.ccode AS a, y.ccode AS b, count(*) AS n
FROM history_tie x JOIN history_tie y ON y.year = x.year AND y.friend = x.friend AND y.ccode > x.ccode
WHERE x.defense = 1 AND y.defense = 1 GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE history_rival AS
SELECT DISTINCT y.year, CASE WHEN side = 1 THEN ccode1 ELSE ccode2 END AS ccode, CASE WHEN side = 1 THEN ccode2 ELSE ccode1 END AS foe
FROM rivalry_tss r
JOIN (SELECT unnest(range(1816, getvariable('tss_last') + 1))::INTEGER AS year) y ON y.year BETWEEN r.from_year AND coalesce(r.to_year, 9999)
CROSS JOIN (SELECT unnest([1, 2]) AS side);

CREATE OR REPLACE TEMP TABLE history_dispute AS
SELECT DISTINCT year, ccode1 AS ccode, ccode2 AS foe FROM gml_dispute_dyad_year
UNION SELECT DISTINCT year, ccode2, ccode1 FROM gml_dispute_dyad_year;

CREATE OR REPLACE TEMP TABLE history_disputes5 AS
SELECT d.year + k AS year, d.ccode, d.foe, count(*) AS n
FROM history_dispute d CROSS JOIN (SELECT unnest(range(0, 5))::INTEGER AS k)
WHERE d.year + k <= getvariable('gml_last') GROUP BY ALL;

-- An enemy is a rival in the year, or was an opponent in a dispute of five years.
CREATE OR REPLACE TEMP TABLE history_enemy AS
SELECT year, ccode, foe FROM history_rival WHERE year <= getvariable('gml_last')
UNION SELECT year, ccode, foe FROM history_disputes5;

CREATE OR REPLACE TEMP TABLE history_foes AS SELECT year, ccode, count(*) AS n FROM history_enemy GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE history_common_foes AS
SELECT x.year, x.ccode AS a, y.ccode AS b, count(*) AS n
FROM history_enemy x JOIN history_enemy y ON y.year = x.year AND y.foe = x.foe AND y.ccode > x.ccode GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE history_imbalance AS
SELECT t.year, least(t.ccode, e.ccode) AS a, greatest(t.ccode, e.ccode) AS b, count(DISTINCT e.foe) AS n
FROM history_tie t JOIN history_enemy e ON e.year = t.year AND e.foe = t.friend AND e.ccode <> t.ccode GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE history_polyarchy AS SELECT ccode, year, max(poly) AS poly FROM outlook_polyarchy GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE history_cinc AS
SELECT m.year, m.ccode, n.cinc, p.cinc AS cinc5 FROM history_member m
JOIN nmc n ON n.ccode = m.ccode AND n.year = m.year
LEFT JOIN nmc p ON p.ccode = m.ccode AND p.year = m.year - 5;

CREATE OR REPLACE TEMP TABLE history_capital AS
SELECT m.ccode, m.year, arg_max(radians(c.lat), c.start_date) AS lat, arg_max(radians(c.lng), c.start_date) AS lng
FROM history_member m JOIN capitals c ON c.ccode = m.ccode AND m.year <= getvariable('capitals_last')
  AND c.start_date <= make_date(m.year, 12, 31) AND coalesce(c.end_date, DATE '9999-12-31') >= make_date(m.year, 12, 31)
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE history_each AS
SELECT m.year, m.ccode, c.cinc, v.poly, p.pol, k.lat, k.lng, i.point, f.n AS foes
FROM history_member m
LEFT JOIN history_cinc c ON c.ccode = m.ccode AND c.year = m.year
LEFT JOIN history_polyarchy v ON v.ccode = m.ccode AND v.year = m.year
LEFT JOIN outlook_polity p ON p.ccode = m.ccode AND p.year = m.year
LEFT JOIN history_capital k ON k.ccode = m.ccode AND k.year = m.year
LEFT JOIN history_ideal i ON i.ccode = m.ccode AND i.year = m.year
LEFT JOIN history_foes f ON f.ccode = m.ccode AND f.year = m.year;

-- Quasi-allies: no obligation, and a state that is bound to each by a defence obligation in a treaty of at most six
-- members. In wider ones thousands of pairs have a common ally who have nothing else to do with one another.
CREATE OR REPLACE TEMP TABLE history_small AS
SELECT DISTINCT y.year, x.member AS ccode, z.member AS friend
FROM (SELECT unnest(range(1816, getvariable('dyads_last') + 1))::INTEGER AS year) y
JOIN atop_member x ON x.yrent <= y.year AND (x.yrexit = 0 OR x.yrexit > y.year)
JOIN atop_member z ON z.atopid = x.atopid AND z.member <> x.member AND z.yrent <= y.year AND (z.yrexit = 0 OR z.yrexit > y.year)
WHERE (x.defense = 1 OR z.defense = 1)
  AND x.atopid IN (SELECT atopid FROM atop_member GROUP BY atopid HAVING count(DISTINCT member) <= 6);

-- The pairs that get a line. After the last year of obligations those of that year go on.
CREATE OR REPLACE TEMP TABLE history_line AS
WITH line AS (
  SELECT year, a, b FROM history_bound WHERE level > 0
  UNION
  SELECT x.year, x.ccode, y.ccode FROM history_small x
  JOIN history_small y ON y.year = x.year AND y.friend = x.friend AND y.ccode > x.ccode)
SELECT year, a, b FROM line
UNION ALL
SELECT y.year, a, b FROM line JOIN (SELECT unnest(range(getvariable('dyads_last') + 1, 2021))::INTEGER AS year) y
  ON line.year = getvariable('dyads_last');

CREATE OR REPLACE TEMP TABLE history_dyad AS
SELECT p.year, p.a, p.b, (w.a IS NOT NULL)::INTEGER AS line,
  CASE WHEN p.year <= getvariable('dyads_last') THEN coalesce(o.level, 0) END AS obligations,
  CASE WHEN p.year <= getvariable('dyads_last') THEN coalesce(o.defense, 0) END AS defense,
  s.s_abs AS s_obligations, s.kappa_sq AS kappa_obligations, u.agree AS un_agreement, abs(x.point - y.point) AS ideal_distance,
  CASE WHEN p.year <= getvariable('gml_last') THEN coalesce(d.n, 0) END AS disputes5,
  CASE WHEN p.year <= getvariable('tss_last') THEN (r.foe IS NOT NULL)::INTEGER END AS rivals,
  CASE WHEN p.year <= getvariable('gml_last') THEN coalesce(f.n, 0) END AS common_rivals,
  CASE WHEN p.year <= getvariable('gml_last') THEN coalesce(f.n, 0) / nullif(coalesce(x.foes, 0) + coalesce(y.foes, 0)
    - coalesce(f.n, 0) - 2 * (e.foe IS NOT NULL)::INTEGER, 0) END AS common_rival_share,
  CASE WHEN p.year <= getvariable('dyads_last') THEN coalesce(c.n, 0) END AS common_allies,
  g.dyadigos AS igo,
  ln(greatest(nullif(x.cinc, 0), nullif(y.cinc, 0)) / least(nullif(x.cinc, 0), nullif(y.cinc, 0)))
    + CASE WHEN x.cinc > 0 AND y.cinc > 0 THEN 0 END AS power_ratio,
  least(x.poly, y.poly) + CASE WHEN x.poly IS NOT NULL AND y.poly IS NOT NULL THEN 0 END AS polyarchy_min,
  abs(x.poly - y.poly) AS polyarchy_gap,
  CASE WHEN x.pol IS NOT NULL AND y.pol IS NOT NULL THEN (x.pol >= 6 AND y.pol >= 6)::INTEGER END AS joint_democracy,
  6371 * 2 * asin(least(1, sqrt(sin((x.lat - y.lat) / 2) ^ 2 + cos(x.lat) * cos(y.lat) * sin((x.lng - y.lng) / 2) ^ 2)))
    + CASE WHEN x.lat IS NOT NULL AND y.lat IS NOT NULL THEN 0 END AS distance,
  CASE WHEN p.year <= getvariable('gml_last') THEN coalesce(i.n, 0) END AS imbalance
FROM history_pair p
JOIN history_each x ON x.year = p.year AND x.ccode = p.a
JOIN history_each y ON y.year = p.year AND y.ccode = p.b
LEFT JOIN history_line w ON w.year = p.year AND w.a = p.a AND w.b = p.b
LEFT JOIN history_bound o ON o.year = p.year AND o.a = p.a AND o.b = p.b
LEFT JOIN history_similarity s ON s.year = p.year AND s.a = p.a AND s.b = p.b
LEFT JOIN history_votes u ON u.year = p.year AND u.a = p.a AND u.b = p.b
LEFT JOIN history_disputes5 d ON d.year = p.year AND d.ccode = p.a AND d.foe = p.b
LEFT JOIN history_rival r ON r.year = p.year AND r.ccode = p.a AND r.foe = p.b
LEFT JOIN history_enemy e ON e.year = p.year AND e.ccode = p.a AND e.foe = p.b
LEFT JOIN history_common_foes f ON f.year = p.year AND f.a = p.a AND f.b = p.b
LEFT JOIN history_common_allies c ON c.year = p.year AND c.a = p.a AND c.b = p.b
LEFT JOIN cow_igo_dyad_year g ON g.year = p.year AND g.ccode1 = p.a AND g.ccode2 = p.b
LEFT JOIN history_imbalance i ON i.year = p.year AND i.a = p.a AND i.b = p.b;

-- Leaders by the numbers of Gleditsch and Ward, turned to those of the Correlates of War in the year.
CREATE OR REPLACE TEMP TABLE history_leader AS
SELECT y.year, make_date(y.year, 12, 31) AS day, l.start_date, l.end_date, l.exit,
  CASE WHEN gwcode = 260 AND y.year >= 1990 THEN 255 WHEN gwcode = 678 AND y.year >= 1990 THEN 679
    WHEN gwcode = 340 THEN 345 ELSE gwcode END AS ccode
FROM archigos l
JOIN (SELECT unnest(range(getvariable('archigos_first'), getvariable('archigos_last') + 1))::INTEGER AS year) y
  ON year(l.start_date) <= y.year AND coalesce(year(l.end_date), 9999) >= y.year - 4;

CREATE OR REPLACE TEMP TABLE history_leaders AS
SELECT ccode, year,
  date_diff('day', max(start_date) FILTER (WHERE start_date <= day AND coalesce(end_date, DATE '9999-12-31') >= day), any_value(day)) / 365.25 AS tenure,
  count(*) FILTER (WHERE year(start_date) BETWEEN year - 4 AND year) AS came,
  count(*) FILTER (WHERE exit = 'Irregular' AND year(end_date) BETWEEN year - 2 AND year) AS irregular
FROM history_leader GROUP BY ccode, year;

CREATE OR REPLACE TEMP TABLE history_conflict AS
SELECT DISTINCT CASE WHEN gwno_a = 260 THEN 255 WHEN gwno_a = 678 THEN 679 WHEN gwno_a = 340 THEN 345 ELSE gwno_a END AS ccode, year
FROM ucdp_acd WHERE type_of_conflict IN ('intrastate', 'II');

CREATE OR REPLACE TEMP TABLE history_allies AS
SELECT t.year, t.ccode, count(*) FILTER (WHERE t.defense = 1) AS defense, count(*) FILTER (WHERE o.friend IS NULL) AS fresh
FROM history_tie t LEFT JOIN history_tie o ON o.year = t.year - 5 AND o.ccode = t.ccode AND o.friend = t.friend GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE history_trade AS SELECT ccode, year, max(imports + exports) AS trade FROM cow_trade_state_year GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE history_state AS
SELECT m.year, m.ccode AS a, NULL AS b, 1 AS line,
  c.cinc, (c.cinc - c.cinc5) / nullif(c.cinc5, 0) AS cinc_change5,
  v.poly AS polyarchy, v.poly - v5.poly AS polyarchy_change5, p.pol - p3.pol AS polity_change3,
  l.tenure AS leader_years,
  CASE WHEN l.tenure IS NOT NULL AND m.year >= getvariable('archigos_first') + 4 THEN l.came END AS leader_changes5,
  CASE WHEN l.tenure IS NOT NULL AND m.year >= getvariable('archigos_first') + 2 THEN l.irregular END AS irregular_exit3,
  h.solschdum AS coalition_change,
  (EXISTS (SELECT 1 FROM outlook_civil_war w WHERE w.ccode = m.ccode AND w.year = m.year))::INTEGER AS internal_war,
  CASE WHEN m.year >= 1946 THEN (EXISTS (SELECT 1 FROM history_conflict w WHERE w.ccode = m.ccode AND w.year = m.year))::INTEGER END AS internal_conflict,
  t.lterrthreat AS external_threat,
  CASE WHEN m.year <= getvariable('dyads_last') THEN coalesce(a.defense, 0) END AS defense_allies,
  CASE WHEN m.year <= getvariable('atop_last') THEN (SELECT count(*) FROM atop_member x WHERE x.member = m.ccode AND x.termmode = 3
    AND x.yrexit BETWEEN m.year - 19 AND m.year) END AS broken20,
  CASE WHEN m.year BETWEEN 1821 AND getvariable('dyads_last') THEN coalesce(a.fresh, 0) END AS new_allies5,
  CASE WHEN m.year <= getvariable('gml_last') THEN (SELECT count(DISTINCT (g.dispnum, g.ccode2)) FROM gml_dispute_dyad_year g
    WHERE g.ccode1 = m.ccode AND g.year = m.year) END AS disputes1,
  (q.trade - q5.trade) / nullif(q5.trade, 0) AS trade_change5
FROM history_member m
LEFT JOIN history_cinc c ON c.ccode = m.ccode AND c.year = m.year
LEFT JOIN history_polyarchy v ON v.ccode = m.ccode AND v.year = m.year
LEFT JOIN history_polyarchy v5 ON v5.ccode = m.ccode AND v5.year = m.year - 5
LEFT JOIN outlook_polity p ON p.ccode = m.ccode AND p.year = m.year
LEFT JOIN outlook_polity p3 ON p3.ccode = m.ccode AND p3.year = m.year - 3
LEFT JOIN history_leaders l ON l.ccode = m.ccode AND l.year = m.year
LEFT JOIN chisols h ON h.ccode = m.ccode AND h.year = m.year AND m.year <= getvariable('chisols_last')
LEFT JOIN territorial_threat t ON t.ccode = m.ccode AND t.year = m.year
LEFT JOIN history_allies a ON a.ccode = m.ccode AND a.year = m.year
LEFT JOIN history_trade q ON q.ccode = m.ccode AND q.year = m.year
LEFT JOIN history_trade q5 ON q5.ccode = m.ccode AND q5.year = m.year - 5;
