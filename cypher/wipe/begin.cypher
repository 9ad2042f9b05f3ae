// Notes of each dataset that only a part of it is in: so it stays if the deleting is cut off.
MATCH (i:AscribeImport)
WHERE i.id <> $kept AND NOT coalesce(i.empty, false) AND NOT ($spare AND coalesce(i.dataset, '') = 'judgements')
WITH i.dataset AS dataset, i ORDER BY i.number DESC
WITH dataset, head(collect(i)) AS i
SET i.status = 'wiping'
