// How many nodes there are to write.
MATCH (n:Ascribe) RETURN count(n) AS count
