-- Great-circle distance of the capitals in kilometres.
CREATE OR REPLACE TEMP TABLE outlook_capital AS
SELECT s.ccode, s.year, arg_max(radians(c.lat), c.start_date) AS lat, arg_max(radians(c.lng), c.start_date) AS lng
FROM outlook_stateyear s JOIN capitals c ON c.ccode = s.ccode
  AND c.start_date <= make_date(greatest(s.year, getvariable('capitals_first')), 12, 31)
  AND coalesce(c.end_date, DATE '9999-12-31') >= make_date(greatest(s.year, getvariable('capitals_first')), 12, 31)
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE outlook_distance AS
SELECT d.a, d.b, d.year,
  6371 * 2 * asin(least(1, sqrt(sin((x.lat - y.lat) / 2) ^ 2 + cos(x.lat) * cos(y.lat) * sin((x.lng - y.lng) / 2) ^ 2))) AS km
FROM outlook_dyad d
JOIN outlook_capital x ON x.ccode = d.a AND x.year = d.year
JOIN outlook_capital y ON y.ccode = d.b AND y.year = d.year;

CREATE OR REPLACE TEMP TABLE outlook_neighbours AS
SELECT d.a, d.b, d.year, min(c.conttype) AS conttype
FROM outlook_dyad d JOIN cow_contiguity c ON c.ccode1 = d.a AND c.ccode2 = d.b AND c.conttype > 0
  AND c.start_date <= make_date(least(d.year, getvariable('contiguity_last')), 12, 31)
  AND coalesce(c.end_date, DATE '9999-12-31') >= make_date(least(d.year, getvariable('contiguity_last')), 12, 31)
GROUP BY ALL;

-- One row for each pair, alliance and year.
CREATE OR REPLACE TEMP TABLE outlook_pairs AS
SELECT *, CASE WHEN anyfoe > 0 THEN comfoe / anyfoe ELSE 0 END AS jfoe FROM (
SELECT p.atopid, p.a, p.b, p.year,
  c.dmid1, c.dmid5, c.dmid10, c.dmid5h, c.coside10,
  (r.ccode IS NOT NULL)::INTEGER AS riv,
  (EXISTS (SELECT 1 FROM outlook_war w WHERE w.ccode = p.a AND w.foe = p.b AND w.year BETWEEN p.year - 4 AND p.year))::INTEGER AS war5,
  coalesce(f.n, 0) AS comfoe,
  coalesce(fa.foes, 0) + coalesce(fb.foes, 0) - coalesce(f.n, 0) - 2 * (e.ccode IS NOT NULL)::INTEGER AS anyfoe,
  coalesce(y.n, 0) AS comally, coalesce(i.n, 0) AS imbal, t.n AS ntie,
  g.dyadigos AS igo, (n.conttype IS NOT NULL)::INTEGER AS contig, coalesce((n.conttype = 1)::INTEGER, 0) AS border,
  ln(greatest(k.km, 1)) AS ldist,
  s.s, s.pi, s.kappa, s5.s AS s5,
  first_value(s.s IGNORE NULLS) OVER part AS s_f
FROM outlook_pair p
LEFT JOIN outlook_conflict c ON c.a = p.a AND c.b = p.b AND c.year = p.year
LEFT JOIN outlook_rival r ON r.ccode = p.a AND r.foe = p.b AND r.year = p.year
LEFT JOIN outlook_common_foes f ON f.a = p.a AND f.b = p.b AND f.year = p.year
LEFT JOIN outlook_foes fa ON fa.ccode = p.a AND fa.year = p.year
LEFT JOIN outlook_foes fb ON fb.ccode = p.b AND fb.year = p.year
LEFT JOIN outlook_enemy e ON e.ccode = p.a AND e.foe = p.b AND e.year = p.year
LEFT JOIN outlook_common_allies y ON y.a = p.a AND y.b = p.b AND y.year = p.year
LEFT JOIN outlook_imbalance i ON i.a = p.a AND i.b = p.b AND i.year = p.year
JOIN outlook_ties t ON t.a = p.a AND t.b = p.b AND t.year = p.year
LEFT JOIN cow_igo_dyad_year g ON g.ccode1 = p.a AND g.ccode2 = p.b AND g.year = least(p.year, getvariable('igo_last'))
LEFT JOIN outlook_neighbours n ON n.a = p.a AND n.b = p.b AND n.year = p.year
LEFT JOIN outlook_distance k ON k.a = p.a AND k.b = p.b AND k.year = p.year
LEFT JOIN outlook_similarity s ON s.a = p.a AND s.b = p.b AND s.year = p.year
LEFT JOIN outlook_similarity s5 ON s5.a = p.a AND s5.b = p.b AND s5.year = p.year - 5
WINDOW part AS (PARTITION BY p.atopid, p.a, p.b ORDER BY p.year ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW));

CREATE OR REPLACE TEMP TABLE outlook_pairs_of_member AS
SELECT a AS ccode, * FROM outlook_pairs UNION ALL SELECT b AS ccode, * FROM outlook_pairs;
