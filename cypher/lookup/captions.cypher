// What a picture writes on claims, denials and measures, and what its filters ask of them: who leads, since when it is on
// record, how sure it is.
MATCH (record:Ascribe) WHERE record.id IN $ids AND record.kind IN $kinds
RETURN record.id AS id, record.onRecord AS onRecord, record.dateFrom AS date, record.low AS low, record.high AS high,
  COLLECT {
    MATCH (record)<-[made:MADE]-(who:Ascribe)
    WITH who, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
    RETURN who.name ORDER BY rank, who.id LIMIT 1
  } AS leads
ORDER BY id
