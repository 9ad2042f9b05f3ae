// How many relationships there are of each type; each count is kept by the database.
MATCH ()-[r:MADE]->() WITH count(r) AS count RETURN 'MADE' AS name, count
UNION ALL MATCH ()-[r:VOICED]->() WITH count(r) AS count RETURN 'VOICED' AS name, count
UNION ALL MATCH ()-[r:ABOUT]->() WITH count(r) AS count RETURN 'ABOUT' AS name, count
UNION ALL MATCH ()-[r:POINTS_TO]->() WITH count(r) AS count RETURN 'POINTS_TO' AS name, count
UNION ALL MATCH ()-[r:CITED_IN]->() WITH count(r) AS count RETURN 'CITED_IN' AS name, count
UNION ALL MATCH ()-[r:REPORTS_SAME_STATEMENT]->() WITH count(r) AS count RETURN 'REPORTS_SAME_STATEMENT' AS name, count
UNION ALL MATCH ()-[r:ISSUED]->() WITH count(r) AS count RETURN 'ISSUED' AS name, count
UNION ALL MATCH ()-[r:CONTESTS]->() WITH count(r) AS count RETURN 'CONTESTS' AS name, count
UNION ALL MATCH ()-[r:COUNTERS]->() WITH count(r) AS count RETURN 'COUNTERS' AS name, count
UNION ALL MATCH ()-[r:IMPOSED]->() WITH count(r) AS count RETURN 'IMPOSED' AS name, count
UNION ALL MATCH ()-[r:AGAINST]->() WITH count(r) AS count RETURN 'AGAINST' AS name, count
UNION ALL MATCH ()-[r:ANSWERS]->() WITH count(r) AS count RETURN 'ANSWERS' AS name, count
UNION ALL MATCH ()-[r:PART_OF]->() WITH count(r) AS count RETURN 'PART_OF' AS name, count
UNION ALL MATCH ()-[r:RUN_BY]->() WITH count(r) AS count RETURN 'RUN_BY' AS name, count
UNION ALL MATCH ()-[r:FRONT_FOR]->() WITH count(r) AS count RETURN 'FRONT_FOR' AS name, count
UNION ALL MATCH ()-[r:CONTRACTS_FOR]->() WITH count(r) AS count RETURN 'CONTRACTS_FOR' AS name, count
UNION ALL MATCH ()-[r:MEMBER_OF]->() WITH count(r) AS count RETURN 'MEMBER_OF' AS name, count
UNION ALL MATCH ()-[r:WORKS_FOR]->() WITH count(r) AS count RETURN 'WORKS_FOR' AS name, count
UNION ALL MATCH ()-[r:TARGETED]->() WITH count(r) AS count RETURN 'TARGETED' AS name, count
UNION ALL MATCH ()-[r:IN]->() WITH count(r) AS count RETURN 'IN' AS name, count
UNION ALL MATCH ()-[r:BASED_IN]->() WITH count(r) AS count RETURN 'BASED_IN' AS name, count
UNION ALL MATCH ()-[r:NAMES]->() WITH count(r) AS count RETURN 'NAMES' AS name, count
UNION ALL MATCH ()-[r:USES]->() WITH count(r) AS count RETURN 'USES' AS name, count
UNION ALL MATCH ()-[r:HELD_SAME_AS]->() WITH count(r) AS count RETURN 'HELD_SAME_AS' AS name, count
UNION ALL MATCH ()-[r:SAME_AS]->() WITH count(r) AS count RETURN 'SAME_AS' AS name, count
UNION ALL MATCH ()-[r:OVERLAPS]->() WITH count(r) AS count RETURN 'OVERLAPS' AS name, count
UNION ALL MATCH ()-[r:MAY_BE]->() WITH count(r) AS count RETURN 'MAY_BE' AS name, count
