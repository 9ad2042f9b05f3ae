// What sources call by these ids, where the graph has it under another id of its own.
UNWIND $ids AS native
MATCH (n:Ascribe {nativeId: native})
WHERE n.id <> 'stix:' + native AND NOT EXISTS { MATCH (:Ascribe {id: 'stix:' + native}) }
RETURN native, min(n.id) AS id
