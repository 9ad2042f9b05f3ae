// The neighbours whose roles follow from what some entities are.
UNWIND $ids AS id
MATCH (:Ascribe {id: id})-[:MADE|POINTS_TO|TARGETED]-(n:Ascribe)
RETURN DISTINCT n.id AS id
