-- Who was bound by what at the end of each year, and how it went on. From the member file: the
-- alliance file has one row for each alliance, its last phase, which tells of amendments to come.

-- A member record is in force at 31 December of a year if entry <= year < exit.
CREATE OR REPLACE TEMP TABLE outlook_record AS
SELECT y.year, m.*
FROM (SELECT unnest(range(getvariable('atop_first'), getvariable('atop_last') + 1))::INTEGER AS year) y
JOIN atop_member m ON m.yrent <= y.year AND (m.yrexit = 0 OR m.yrexit > y.year);

CREATE OR REPLACE TEMP TABLE outlook_member AS
SELECT DISTINCT atopid, member AS ccode, year FROM outlook_record;

-- Both in the same phase: in five treaties of Czechoslovakia its two heirs go on in a phase each.
CREATE OR REPLACE TEMP TABLE outlook_pair AS
SELECT DISTINCT a.atopid, a.year, a.member AS a, b.member AS b
FROM outlook_record a
JOIN outlook_record b ON b.atopid = a.atopid AND b.year = a.year AND b.phase = a.phase AND b.member > a.member;

CREATE OR REPLACE TEMP TABLE outlook_dyad AS
SELECT DISTINCT a, b, year FROM outlook_pair;

-- A phase ends with its last member; TERM is the same for all its members.
CREATE OR REPLACE TEMP TABLE outlook_phase AS
SELECT atopid, phase, min(yrent) AS began, min(start_date) AS began_on, max(term) AS term, max(termcaus) AS termcaus,
  CASE WHEN min(yrexit) > 0 THEN max(yrexit) END AS ended
FROM atop_member GROUP BY atopid, phase;

-- What became of an alliance in the year after: a violation weighs most, then the other endings.
CREATE OR REPLACE TEMP TABLE outlook_alliance_row AS
SELECT r.atopid, NULL::INTEGER AS member, r.year, r.bilat,
  CASE WHEN r.year < getvariable('atop_last') THEN coalesce(e.ending, 'none') END AS ending,
  CASE WHEN r.year <= getvariable('atop_last') - 5 THEN (EXISTS (SELECT 1 FROM outlook_phase p
    WHERE p.atopid = r.atopid AND p.term = 2 AND p.ended BETWEEN r.year + 1 AND r.year + 5))::INTEGER END AS violated5,
  e.cause
FROM (SELECT atopid, year, max(bilat) AS bilat FROM outlook_record GROUP BY atopid, year) r
LEFT JOIN (
  SELECT atopid, ended,
    CASE WHEN bool_or(term = 2) THEN 'violated' WHEN bool_or(term = 3) THEN 'renegotiated'
      WHEN bool_or(term = 1) THEN 'fulfilled' ELSE 'state_exit' END AS ending,
    max(termcaus) FILTER (WHERE term = 2) AS cause
  FROM outlook_phase GROUP BY atopid, ended) e ON e.atopid = r.atopid AND e.ended = r.year + 1;

-- The same for a member's part, by TERMMODE: 3 broken, 2 renegotiated, 1 and 5 fulfilled, else the state went.
CREATE OR REPLACE TEMP TABLE outlook_member_row AS
SELECT r.atopid, r.member, r.year, r.bilat,
  CASE WHEN r.year < getvariable('atop_last') THEN coalesce(e.ending, 'none') END AS ending,
  CASE WHEN r.year <= getvariable('atop_last') - 5 THEN (EXISTS (SELECT 1 FROM atop_member m
    WHERE m.atopid = r.atopid AND m.member = r.member AND m.termmode = 3
      AND m.yrexit BETWEEN r.year + 1 AND r.year + 5))::INTEGER END AS violated5,
  e.cause
FROM (SELECT atopid, member, year, max(bilat) AS bilat FROM outlook_record GROUP BY ALL) r
LEFT JOIN (
  SELECT atopid, member, yrexit,
    CASE WHEN bool_or(termmode = 3) THEN 'violated' WHEN bool_or(termmode = 2) THEN 'renegotiated'
      WHEN bool_or(termmode IN (1, 5)) THEN 'fulfilled' ELSE 'state_exit' END AS ending,
    max(termcaus) FILTER (WHERE termmode = 3) AS cause
  FROM atop_member WHERE yrexit > 0 GROUP BY atopid, member, yrexit) e
  ON e.atopid = r.atopid AND e.member = r.member AND e.yrexit = r.year + 1;
