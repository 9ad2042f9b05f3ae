// How many nodes have a label, as the database keeps it.
MATCH (x:KIND) WITH count(x) AS count
RETURN 'KIND' AS name, count
