// How many relationships of each type there are between entities, one by one: for a database in which others use the types too.
MATCH (:Ascribe)-[r:ALL]->(:Ascribe)
RETURN type(r) AS name, count(*) AS count
