-- One row for each member of any alliance and year: what is known of the state at the year's end.
-- A join to least(year, last) carries the last value forward.

CREATE OR REPLACE TEMP TABLE outlook_stateyear AS SELECT DISTINCT ccode, year FROM outlook_member;

CREATE OR REPLACE TEMP TABLE outlook_power AS
SELECT s.ccode, s.year, n.cinc, p.cinc AS cinc5,
  (EXISTS (SELECT 1 FROM cow_majors m WHERE m.ccode = s.ccode
    AND m.start_date <= make_date(least(s.year, getvariable('majors_last')), 12, 31)
    AND coalesce(m.end_date, DATE '9999-12-31') >= make_date(least(s.year, getvariable('majors_last')), 12, 31)))::INTEGER AS major
FROM outlook_stateyear s
LEFT JOIN nmc n ON n.ccode = s.ccode AND n.year = least(s.year, getvariable('nmc_last'))
LEFT JOIN nmc p ON p.ccode = s.ccode AND p.year = least(s.year, getvariable('nmc_last')) - 5;

-- A year in which one polity succeeds another has two rows: the one that begins stands. Both
-- sources give Austria-Hungary, 300 here, the number of Austria.
CREATE OR REPLACE TEMP TABLE outlook_polity AS
SELECT ccode, year, arg_max(polity2, begins) AS pol FROM (
  SELECT CASE WHEN ccode = 305 AND year <= 1918 THEN 300 ELSE ccode END AS ccode, year, polity2,
    (lag(year) OVER (PARTITION BY polity_ccode ORDER BY year) IS DISTINCT FROM year - 1)::INTEGER AS begins
  FROM polity4)
WHERE polity2 IS NOT NULL GROUP BY ccode, year;

-- V-Dem counts the year in which Germany united to the Federal Republic; so its years before serve.
CREATE OR REPLACE TEMP TABLE outlook_polyarchy AS
SELECT CASE WHEN cowcode = 305 AND year <= 1918 THEN 300 ELSE cowcode END AS ccode, year, v2x_polyarchy AS poly
FROM vdem_polyarchy WHERE v2x_polyarchy IS NOT NULL AND cowcode IS NOT NULL
UNION ALL
SELECT 255, year, v2x_polyarchy FROM vdem_polyarchy WHERE cowcode = 260 AND year BETWEEN 1985 AND 1990;

CREATE OR REPLACE TEMP TABLE outlook_regime AS
SELECT s.ccode, s.year, p.pol, p1.pol AS pol1, p3.pol AS pol3, v.poly, v5.poly AS poly5
FROM outlook_stateyear s
LEFT JOIN outlook_polity p ON p.ccode = s.ccode AND p.year = least(s.year, getvariable('polity_last'))
LEFT JOIN outlook_polity p1 ON p1.ccode = s.ccode AND p1.year = least(s.year, getvariable('polity_last')) - 1
LEFT JOIN outlook_polity p3 ON p3.ccode = s.ccode AND p3.year = least(s.year, getvariable('polity_last')) - 3
LEFT JOIN outlook_polyarchy v ON v.ccode = s.ccode AND v.year = least(s.year, getvariable('vdem_last'))
LEFT JOIN outlook_polyarchy v5 ON v5.ccode = s.ccode AND v5.year = least(s.year, getvariable('vdem_last')) - 5;

-- Gleditsch-Ward numbers of leaders, turned to those of the Correlates of War in the year.
CREATE OR REPLACE TEMP TABLE outlook_leader AS
SELECT y.year,
  CASE WHEN gwcode = 260 AND y.year >= 1990 THEN 255 WHEN gwcode = 678 AND y.year >= 1990 THEN 679
    WHEN gwcode = 340 THEN 345 ELSE gwcode END AS ccode,
  max((year(l.start_date) = y.year)::INTEGER) AS came,
  max(coalesce(year(l.end_date) = y.year AND l.exit = 'Irregular', false)::INTEGER) AS irregular
FROM archigos l
JOIN (SELECT unnest(range(getvariable('archigos_first'), getvariable('archigos_last') + 1))::INTEGER AS year) y
  ON year(l.start_date) <= y.year AND coalesce(year(l.end_date), 9999) >= y.year
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE outlook_leaders AS
SELECT s.ccode, s.year, c.solschdum AS sols, greatest(c.solschdum, c1.solschdum) AS sols2,
  l.came AS ltr, l.irregular AS irr,
  CASE WHEN l.ccode IS NOT NULL THEN (SELECT max(w.irregular) FROM outlook_leader w
    WHERE w.ccode = s.ccode AND w.year BETWEEN s.year - 2 AND s.year) END AS irr3
FROM outlook_stateyear s
LEFT JOIN chisols c ON c.ccode = s.ccode AND c.year = s.year AND s.year <= getvariable('chisols_last')
LEFT JOIN chisols c1 ON c1.ccode = s.ccode AND c1.year = s.year - 1
LEFT JOIN outlook_leader l ON l.ccode = s.ccode AND l.year = s.year;

-- Wars of states in a year: the Correlates of War while its lists last, UCDP's conflicts with a
-- thousand dead or more after that.
CREATE OR REPLACE TEMP TABLE outlook_war AS
SELECT ccode1 AS ccode, ccode2 AS foe, year FROM cow_war_inter
WHERE cowinterongoing = 1 AND sidea1 <> sidea2 AND year <= getvariable('wars_last')
UNION
SELECT CASE WHEN side = 1 THEN a ELSE b END, CASE WHEN side = 1 THEN b ELSE a END, year
FROM (SELECT unnest([1, 2]) AS side, year, unnest([gwno_a, gwno_a, gwno_a_2nd, gwno_a_2nd]) AS a,
  unnest([gwno_b, gwno_b_2nd, gwno_b, gwno_b_2nd]) AS b
  FROM ucdp_acd WHERE type_of_conflict = 'interstate' AND intensity_level = 2 AND year > getvariable('wars_last'))
WHERE a IS NOT NULL AND b IS NOT NULL;

CREATE OR REPLACE TEMP TABLE outlook_civil_war AS
SELECT ccodea AS ccode, year FROM cow_war_intra
WHERE cowintraongoing = 1 AND primary_state = 1 AND year <= getvariable('wars_last') AND ccodea IS NOT NULL
UNION
SELECT CASE WHEN gwno_a = 260 THEN 255 WHEN gwno_a = 678 THEN 679 WHEN gwno_a = 340 THEN 345 ELSE gwno_a END, year
FROM ucdp_acd WHERE type_of_conflict IN ('intrastate', 'II') AND intensity_level = 2 AND year > getvariable('wars_last');

CREATE OR REPLACE TEMP TABLE outlook_turmoil AS
SELECT s.ccode, s.year,
  (EXISTS (SELECT 1 FROM outlook_war w WHERE w.ccode = s.ccode AND w.year = s.year))::INTEGER AS war,
  (EXISTS (SELECT 1 FROM outlook_civil_war w WHERE w.ccode = s.ccode AND w.year = s.year))::INTEGER AS civ
FROM outlook_stateyear s;

CREATE OR REPLACE TEMP TABLE outlook_threat AS
SELECT s.ccode, s.year, t.lsthreat AS thr, t5.lsthreat AS thr5, r.lterrthreat AS terr,
  CASE WHEN s.year >= getvariable('gml_first') THEN count(DISTINCT g.dispnum) FILTER (WHERE g.year = least(s.year, getvariable('gml_last'))) END AS nmid1,
  CASE WHEN s.year >= getvariable('gml_first') THEN count(DISTINCT g.dispnum) END AS nmid5
FROM outlook_stateyear s
LEFT JOIN leeds_savun_threat t ON t.ccode = s.ccode AND t.year = least(s.year, getvariable('threat_last'))
LEFT JOIN leeds_savun_threat t5 ON t5.ccode = s.ccode AND t5.year = least(s.year, getvariable('threat_last')) - 5
LEFT JOIN territorial_threat r ON r.ccode = s.ccode AND r.year = least(s.year, getvariable('terr_last'))
LEFT JOIN gml_dispute_dyad_year g ON g.ccode1 = s.ccode
  AND g.year BETWEEN least(s.year, getvariable('gml_last')) - 4 AND least(s.year, getvariable('gml_last'))
GROUP BY s.ccode, s.year, t.lsthreat, t5.lsthreat, r.lterrthreat;

-- Alliances that a state entered, holds, and left by breaking them.
CREATE OR REPLACE TEMP TABLE outlook_entered AS
SELECT atopid, member AS ccode, min(yrent) AS year FROM atop_member GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE outlook_record_of_state AS
SELECT s.ccode, s.year,
  (SELECT count(*) FROM outlook_entered e WHERE e.ccode = s.ccode AND e.year = s.year) AS entered1,
  (SELECT count(*) FROM outlook_entered e WHERE e.ccode = s.ccode AND e.year BETWEEN s.year - 2 AND s.year) AS entered3,
  (SELECT count(*) FROM outlook_member m WHERE m.ccode = s.ccode AND m.year = s.year) AS held,
  (SELECT count(*) FROM atop_member m WHERE m.member = s.ccode AND m.termmode = 3
    AND m.yrexit BETWEEN s.year - 19 AND s.year) AS broke20
FROM outlook_stateyear s;
