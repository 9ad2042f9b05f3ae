// What the graph knows of that a dataset refers to without holding it.
UNWIND $ids AS id
MATCH (n:Ascribe {id: id})
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.publishedTo AS published,
  n.publisher AS publisher, coalesce(n.primary, false) AS original
