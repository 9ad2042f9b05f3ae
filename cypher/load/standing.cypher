// Until when a version of a statement stood, of some claims and of all that are tied to them as versions of one statement: the
// earliest day on which a better version was on record. Better is what rests on an original text, then what an editor marks, then
// what was on record first. Without a better one it stands and has no such day.
UNWIND $ids AS id
// Only claims report a statement. To ask for their kind, too, has the planner look through all claims for each id.
MATCH (claim:Ascribe {id: id})
WITH claim
MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){0,8} (version:Ascribe)
WITH DISTINCT version
CALL (version) {
  MATCH (version) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (other:Ascribe)
  WHERE other <> version
  WITH DISTINCT version, other,
    [CASE WHEN other.firstHand THEN 0 ELSE 1 END, CASE WHEN other.stands THEN 0 ELSE 1 END,
      coalesce(other.onRecord, date('9999-12-31')), other.id] AS rank,
    [CASE WHEN version.firstHand THEN 0 ELSE 1 END, CASE WHEN version.stands THEN 0 ELSE 1 END,
      coalesce(version.onRecord, date('9999-12-31')), version.id] AS own
  WHERE rank < own
  RETURN min(coalesce(other.onRecord, date('9999-12-31'))) AS until
}
SET version.stoodUntil = until
