// The entities of a catalogue whose ids begin so: candidates for suggestions.
MATCH (n:Ascribe)
WHERE n.id STARTS WITH $start
RETURN n.id AS id, n.kind AS kind
ORDER BY id
LIMIT 5000
