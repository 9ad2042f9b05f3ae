// Deletes some of the nodes that Ascribe has written, with the relationships on them.
MATCH (n:Ascribe|AscribeRetired)
WITH n LIMIT $some
DETACH DELETE n
