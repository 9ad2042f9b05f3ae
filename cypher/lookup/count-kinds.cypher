// How many entities there are of each kind; each count is kept by the database.
MATCH (n:State) WITH count(n) AS count RETURN 'State' AS name, count
UNION ALL MATCH (n:Agency) WITH count(n) AS count RETURN 'Agency' AS name, count
UNION ALL MATCH (n:Actor) WITH count(n) AS count RETURN 'Actor' AS name, count
UNION ALL MATCH (n:Company) WITH count(n) AS count RETURN 'Company' AS name, count
UNION ALL MATCH (n:Person) WITH count(n) AS count RETURN 'Person' AS name, count
UNION ALL MATCH (n:Organization) WITH count(n) AS count RETURN 'Organization' AS name, count
UNION ALL MATCH (n:Vendor) WITH count(n) AS count RETURN 'Vendor' AS name, count
UNION ALL MATCH (n:Population) WITH count(n) AS count RETURN 'Population' AS name, count
UNION ALL MATCH (n:Sector) WITH count(n) AS count RETURN 'Sector' AS name, count
UNION ALL MATCH (n:Operation) WITH count(n) AS count RETURN 'Operation' AS name, count
UNION ALL MATCH (n:Alias) WITH count(n) AS count RETURN 'Alias' AS name, count
UNION ALL MATCH (n:Attribution) WITH count(n) AS count RETURN 'Attribution' AS name, count
UNION ALL MATCH (n:Denial) WITH count(n) AS count RETURN 'Denial' AS name, count
UNION ALL MATCH (n:Measure) WITH count(n) AS count RETURN 'Measure' AS name, count
UNION ALL MATCH (n:Source) WITH count(n) AS count RETURN 'Source' AS name, count
