-- Who is whose friend and foe. An enemy is a strategic rival in the year, or was on the other side
-- of a dispute in five years; after the last year of the disputes their window stays where it was.
CREATE OR REPLACE TEMP TABLE outlook_year AS SELECT DISTINCT year FROM outlook_member;

CREATE OR REPLACE TEMP TABLE outlook_rival AS
SELECT y.year, CASE WHEN side = 1 THEN ccode1 ELSE ccode2 END AS ccode, CASE WHEN side = 1 THEN ccode2 ELSE ccode1 END AS foe
FROM rivalry_tss r JOIN outlook_year y ON y.year BETWEEN r.from_year AND coalesce(r.to_year, 9999)
CROSS JOIN (SELECT unnest([1, 2]) AS side);

CREATE OR REPLACE TEMP TABLE outlook_enemy AS
SELECT year, ccode, foe FROM outlook_rival
UNION
SELECT y.year, g.ccode1, g.ccode2 FROM gml_dispute_dyad_year g JOIN outlook_year y
  ON g.year BETWEEN least(y.year, getvariable('gml_last')) - 4 AND least(y.year, getvariable('gml_last'));

-- An ally shares more than non-aggression.
CREATE OR REPLACE TEMP TABLE outlook_ally AS
SELECT DISTINCT a.year, a.member AS ccode, b.member AS ally
FROM outlook_record a JOIN outlook_record b ON b.atopid = a.atopid AND b.phase = a.phase AND b.year = a.year AND b.member <> a.member
WHERE greatest(a.defense, a.offense, a.neutral, a.consul, b.defense, b.offense, b.neutral, b.consul) = 1;

CREATE OR REPLACE TEMP TABLE outlook_foes AS
SELECT year, ccode, count(*) AS foes FROM outlook_enemy GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE outlook_common_foes AS
SELECT d.year, d.a, d.b, count(*) AS n FROM outlook_dyad d
JOIN outlook_enemy x ON x.year = d.year AND x.ccode = d.a
JOIN outlook_enemy y ON y.year = d.year AND y.ccode = d.b AND y.foe = x.foe
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE outlook_common_allies AS
SELECT d.year, d.a, d.b, count(*) AS n FROM outlook_dyad d
JOIN outlook_ally x ON x.year = d.year AND x.ccode = d.a
JOIN outlook_ally y ON y.year = d.year AND y.ccode = d.b AND y.ally = x.ally
GROUP BY ALL;

-- Third states that are allied to one and enemy of the other.
CREATE OR REPLACE TEMP TABLE outlook_imbalance AS
SELECT year, a, b, count(DISTINCT third) AS n FROM (
  SELECT d.year, d.a, d.b, x.foe AS third FROM outlook_dyad d
  JOIN outlook_enemy x ON x.year = d.year AND x.ccode = d.a
  JOIN outlook_ally y ON y.year = d.year AND y.ccode = d.b AND y.ally = x.foe
  UNION
  SELECT d.year, d.a, d.b, x.foe FROM outlook_dyad d
  JOIN outlook_enemy x ON x.year = d.year AND x.ccode = d.b
  JOIN outlook_ally y ON y.year = d.year AND y.ccode = d.a AND y.ally = x.foe)
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE outlook_ties AS
SELECT year, a, b, count(DISTINCT atopid) AS n FROM outlook_pair GROUP BY ALL;
