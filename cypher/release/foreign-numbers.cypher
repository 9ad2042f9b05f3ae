// What other catalogues call by these numbers: by the id in its source, as STIX and MISP have it, or by that of ATT&CK.
UNWIND $numbers AS number
CALL (number) {
  MATCH (n:Ascribe {nativeId: number})
  RETURN n
UNION
  MATCH (n:Ascribe {id: 'attack:' + number})
  RETURN n
}
RETURN number, collect(n.id) AS ids
