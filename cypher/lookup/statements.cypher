// Who made the given claims, denials and measures, and where they can be read.
MATCH (record:Entity) WHERE record.id IN $ids
RETURN record.id AS id,
  COLLECT { MATCH (w:Entity)-[:MADE|ISSUED|IMPOSED]->(record) RETURN DISTINCT w.id AS id ORDER BY id } AS statedBy,
  COLLECT { MATCH (record)-[:CITED_IN]->(s:Source) RETURN DISTINCT s.id AS id ORDER BY id } AS sources
