-- Disputes of a pair, each with its highest level of hostility in a year.
CREATE OR REPLACE TEMP TABLE outlook_dispute AS
SELECT ccode1 AS a, ccode2 AS b, year, max(hostlev) AS hostlev FROM gml_dispute_dyad_year WHERE ccode1 < ccode2 GROUP BY ALL;

-- Pairs on one side of a dispute.
CREATE OR REPLACE TEMP TABLE outlook_same_side AS
SELECT DISTINCT x.dispnum, x.year, x.ccode1 AS a, y.ccode1 AS b
FROM gml_dispute_dyad_year x
JOIN gml_dispute_dyad_year y ON y.dispnum = x.dispnum AND y.year = x.year AND y.sidea1 = x.sidea1 AND x.ccode1 < y.ccode1;

-- After the last year of the disputes the pair's last value stands, if it was allied then.
CREATE OR REPLACE TEMP TABLE outlook_conflict AS
WITH base AS (
  SELECT d.a, d.b, d.year, least(d.year, getvariable('gml_last')) AS upto FROM outlook_dyad d
  WHERE d.year BETWEEN getvariable('gml_first') AND getvariable('gml_last')
    OR EXISTS (SELECT 1 FROM outlook_dyad e WHERE e.a = d.a AND e.b = d.b AND e.year = getvariable('gml_last') AND d.year > e.year)),
fought AS (
  SELECT d.a, d.b, d.year, max((g.year = d.upto)::INTEGER) AS dmid1, max((g.year > d.upto - 5)::INTEGER) AS dmid5,
    1 AS dmid10, max((g.year > d.upto - 5 AND g.hostlev >= 4)::INTEGER) AS dmid5h
  FROM base d JOIN outlook_dispute g ON g.a = d.a AND g.b = d.b AND g.year BETWEEN d.upto - 9 AND d.upto GROUP BY ALL),
sided AS (
  SELECT d.a, d.b, d.year, count(DISTINCT s.dispnum) AS coside10
  FROM base d JOIN outlook_same_side s ON s.a = d.a AND s.b = d.b AND s.year BETWEEN d.upto - 9 AND d.upto GROUP BY ALL)
SELECT d.a, d.b, d.year, coalesce(f.dmid1, 0) AS dmid1, coalesce(f.dmid5, 0) AS dmid5, coalesce(f.dmid10, 0) AS dmid10,
  coalesce(f.dmid5h, 0) AS dmid5h, coalesce(s.coside10, 0) AS coside10
FROM base d LEFT JOIN fought f USING (a, b, year) LEFT JOIN sided s USING (a, b, year);
