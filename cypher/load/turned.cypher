// The neighbours whose roles follow from what some entities are.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:MADE|POINTS_TO|TARGETED]-(n:Entity)
RETURN DISTINCT n.id AS id
