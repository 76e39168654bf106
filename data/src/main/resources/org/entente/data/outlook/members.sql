-- One row for each member, alliance and year. "First" is the first year-end of that part at which
-- the value was known, so that nothing looks ahead.
CREATE OR REPLACE TEMP TABLE outlook_members AS
SELECT m.atopid, m.ccode, m.year,
  w.cinc, w.cinc5, w.major,
  r.pol, r.pol1, r.pol3, r.poly, r.poly5,
  l.sols, l.sols2, l.ltr, l.irr, l.irr3,
  CASE WHEN l.sols = 0 OR r.pol >= 6 THEN least(l.sols, 0) ELSE CASE WHEN r.pol < 6 THEN l.sols END END AS nd_sols1,
  CASE WHEN l.sols2 = 0 OR r.pol >= 6 THEN least(l.sols2, 0) ELSE CASE WHEN r.pol < 6 THEN l.sols2 END END AS nd_sols2,
  u.war, u.civ,
  t.thr, t.thr5, t.terr, t.nmid1, t.nmid5,
  a.held, a.broke20, a.entered1, a.entered3,
  a.entered1 - (e.year = m.year)::INTEGER AS newout1,
  a.entered3 - (e.year BETWEEN m.year - 2 AND m.year)::INTEGER AS newout3,
  first_value(w.cinc IGNORE NULLS) OVER part AS cinc_f,
  first_value(r.pol IGNORE NULLS) OVER part AS pol_f,
  first_value(r.poly IGNORE NULLS) OVER part AS poly_f,
  first_value(t.thr IGNORE NULLS) OVER part AS thr_f
FROM outlook_member m
JOIN outlook_power w ON w.ccode = m.ccode AND w.year = m.year
JOIN outlook_regime r ON r.ccode = m.ccode AND r.year = m.year
JOIN outlook_leaders l ON l.ccode = m.ccode AND l.year = m.year
JOIN outlook_turmoil u ON u.ccode = m.ccode AND u.year = m.year
JOIN outlook_threat t ON t.ccode = m.ccode AND t.year = m.year
JOIN outlook_record_of_state a ON a.ccode = m.ccode AND a.year = m.year
JOIN outlook_entered e ON e.atopid = m.atopid AND e.ccode = m.ccode
WINDOW part AS (PARTITION BY m.atopid, m.ccode ORDER BY m.year ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW);
