// The first and the last day on which something was claimed; none where no claim has a date.
CALL () {
  MATCH (claim:Ascribe) WHERE claim.dateFrom IS NOT NULL AND claim:Attribution
  RETURN claim.dateFrom AS first ORDER BY claim.dateFrom LIMIT 1
}
CALL () {
  MATCH (claim:Ascribe) WHERE claim.dateFrom IS NOT NULL AND claim:Attribution
  RETURN claim.dateTo AS last ORDER BY claim.dateFrom DESC LIMIT 1
}
RETURN first, last
