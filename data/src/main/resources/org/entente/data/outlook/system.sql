-- How often alliances of any kind were violated of late. An outcome of a year is known at its end.
CREATE OR REPLACE TEMP TABLE outlook_outcome AS
SELECT r.year + 1 AS year, count(*) AS alliances, count(*) FILTER (WHERE ending = 'violated') AS violations
FROM outlook_alliance_row r WHERE ending IS NOT NULL GROUP BY r.year + 1;

CREATE OR REPLACE TEMP TABLE outlook_system AS
SELECT y.year,
  (coalesce(sum(o.violations) FILTER (WHERE o.year > y.year - 10), 0) + 0.5)
    / (coalesce(sum(o.alliances) FILTER (WHERE o.year > y.year - 10), 0) + 25) AS sysr10,
  (coalesce(sum(o.violations), 0) + 0.5) / (coalesce(sum(o.alliances), 0) + 25) AS sysr20,
  (SELECT count(*) FROM cow_states s
    WHERE s.start_date <= make_date(y.year, 12, 31)
      AND coalesce(s.end_date, DATE '9999-12-31') >= make_date(y.year, 12, 31)) AS nstates,
  (SELECT count(*) FROM outlook_alliance_row r WHERE r.year = y.year) AS nalliances
FROM (SELECT DISTINCT year FROM outlook_record) y
LEFT JOIN outlook_outcome o ON o.year BETWEEN y.year - 19 AND y.year
GROUP BY y.year;
