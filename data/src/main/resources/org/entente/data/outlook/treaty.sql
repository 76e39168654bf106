-- Age and provisions. The scheduled end counts from the first day of the phase, not from that of
-- members who joined it later. A provision is the maximum over the records of the members in force at the year's end.
CREATE OR REPLACE TEMP TABLE outlook_treaty AS
SELECT r.atopid, r.year,
  r.year - min(f.first_year) AS age,
  r.year - max(p.began) AS page,
  max(CASE WHEN r.length > 0 THEN year(p.began_on + to_months(r.length)) END) - r.year AS remain,
  count(DISTINCT r.member) AS members,
  max(r.bilat) AS bilat,
  max(r.defense) AS defense, max(r.offense) AS offense, max(r.neutral) AS neutral,
  max(r.nonagg) AS nonagg, max(r.consul) AS consul,
  max(r.asymm) AS asymm, max(r.obvary) AS obvary, max(r.conditio) AS conditio,
  max(r.wartime) AS wartime, max(r.estmode) AS estmode, max(r.pubsecr) AS pubsecr,
  max(r.speclgth) AS speclgth, max(r.length) AS length, max(r.renounce) AS renounce,
  max(r.milcon) AS milcon, max(r.milaid) AS milaid, max(r.intcom) AS intcom, max(r.subord) AS subord,
  max(r.organ1) AS organ1, max(r.organ2) AS organ2, max(r.base) AS base, max(r.contrib) AS contrib,
  max(r.armred) AS armred, max(r.nomicoop) AS nomicoop, max(r.ecaid) AS ecaid, max(r.medarb) AS medarb,
  max(r.specthrt) AS specthrt, max(r.compag) AS compag, max(r.terrres) AS terrres, max(r.seppeace) AS seppeace
FROM outlook_record r
JOIN outlook_phase p ON p.atopid = r.atopid AND p.phase = r.phase
JOIN (SELECT atopid, min(yrent) AS first_year FROM atop_member GROUP BY atopid) f ON f.atopid = r.atopid
GROUP BY r.atopid, r.year;
