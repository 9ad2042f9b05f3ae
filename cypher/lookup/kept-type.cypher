// How many relationships have a type, as the database keeps it.
MATCH ()-[x:TYPE]->() WITH count(x) AS count
RETURN 'TYPE' AS name, count
