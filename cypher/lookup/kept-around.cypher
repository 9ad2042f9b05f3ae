// How many relationships of ours begin at our nodes, and how many end there, as the database keeps it.
MATCH (:Ascribe)-[x:ALL]->() WITH count(x) AS count
RETURN 'from ours' AS name, count
UNION ALL
MATCH ()-[x:ALL]->(:Ascribe) WITH count(x) AS count
RETURN 'to ours' AS name, count
