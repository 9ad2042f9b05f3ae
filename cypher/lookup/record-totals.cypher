// How much a dataset holds, by kind, and how many of its documents are the author's own text.
UNWIND ['Attribution', 'Denial', 'Measure', 'Comment', 'Operation', 'Source'] AS kind
MATCH (one:Ascribe {kind: kind})
WHERE one.dataset = $dataset
RETURN kind AS name, count(one) AS count, count(CASE WHEN one.primary THEN 1 END) AS firsthand
