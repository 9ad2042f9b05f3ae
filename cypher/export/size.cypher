// How many nodes there are to write, and how many of some kinds where each dataset that owns one writes it.
MATCH (n:Ascribe) RETURN count(n) AS count, sum(CASE WHEN n.kind IN $kinds THEN size(n.owners) ELSE 0 END) AS owned
