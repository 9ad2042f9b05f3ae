// How many relationships are there of those that a backup keeps.
MATCH (:Ascribe|AscribeRetired)-[r:ALL|RETIRED]->(:Ascribe|AscribeRetired) WHERE r.dataset IS NOT NULL
RETURN count(r) AS links
