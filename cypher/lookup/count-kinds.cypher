// How many entities there are of each kind, one by one: for a database in which others use the labels of kinds too.
MATCH (n:Ascribe)
RETURN n.kind AS name, count(*) AS count
