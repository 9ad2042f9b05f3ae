// Who made the given claims, denials and measures, and where they can be read.
MATCH (record:Ascribe) WHERE record.id IN $ids
RETURN record.id AS id,
  COLLECT { MATCH (w:Ascribe)-[:MAKING]->(record) RETURN DISTINCT w.id AS id ORDER BY id } AS statedBy,
  COLLECT { MATCH (record)-[:CITED_IN]->(s:Source&Ascribe) RETURN DISTINCT s.id AS id ORDER BY id } AS sources
