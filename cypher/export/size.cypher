// How many nodes there are to write, and how many where each dataset that owns one writes it.
MATCH (n:Ascribe) RETURN count(n) AS count, sum(size(n.owners)) AS owned
