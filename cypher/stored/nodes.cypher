// What a dataset describes or mentions, as it stands.
MATCH (n:Ascribe) WHERE $dataset IN n.owners
RETURN properties(n) AS properties, labels(n) AS labels
