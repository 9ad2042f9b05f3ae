// Groups that carry one name: how many are tied in each, whether claims speak of it, and which firms gave it the name.
UNWIND $ids AS id
MATCH (group:Ascribe {id: id})
WITH group, [group] + COLLECT { MATCH (group)<-[:SAME_AS]-(member:Ascribe) RETURN member } AS members
RETURN group.id AS id, size(members) AS members,
  COLLECT {
    UNWIND members AS member
    MATCH (member)<-[:POINTS_TO|ABOUT]-(claim:Attribution&Ascribe)
    RETURN claim.id LIMIT 1
  } AS claims,
  COLLECT {
    UNWIND members AS member
    MATCH (:Ascribe {key: $key})-[given:NAMES]->(member)
    UNWIND given.statedBy AS by
    MATCH (firm:Vendor&Ascribe {id: by})
    RETURN DISTINCT firm.id ORDER BY firm.id
  } AS givers
ORDER BY id
