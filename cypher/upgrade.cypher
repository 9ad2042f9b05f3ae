// Brings up a database of the time before the marks: its nodes are known by what only the loader gives them. Run once, when
// the constraint that goes last is still there, so that an upgrade that was cut off is taken up.
MATCH (n:Entity)
WHERE NOT n:Ascribe AND n.owners IS NOT NULL AND n.import STARTS WITH 'import:' AND n.kind IS NOT NULL AND n.key IS NOT NULL
CALL (n) { SET n:Ascribe } IN TRANSACTIONS OF 10000 ROWS;

MATCH (n:Retired) WHERE n.owners IS NOT NULL AND n.retiredBy STARTS WITH 'import:'
CALL (n) { REMOVE n:Retired SET n:AscribeRetired } IN TRANSACTIONS OF 10000 ROWS;

MATCH (i:Import) WHERE NOT i:AscribeImport AND i.id STARTS WITH 'import:' AND i.dataset IS NOT NULL AND i.number IS NOT NULL
SET i:AscribeImport;

MATCH (l:LoadLock {name: 'load'}) REMOVE l:LoadLock SET l:AscribeLock;

DROP CONSTRAINT entity_id IF EXISTS;
DROP CONSTRAINT retired_id IF EXISTS;
DROP CONSTRAINT import_id IF EXISTS;
DROP INDEX entity_key IF EXISTS;
DROP INDEX alias_key IF EXISTS;
DROP INDEX entity_names IF EXISTS;
DROP INDEX attribution_id IF EXISTS;
DROP INDEX denial_id IF EXISTS;
DROP INDEX measure_id IF EXISTS;
DROP INDEX operation_id IF EXISTS;
DROP INDEX actor_id IF EXISTS;
DROP INDEX company_id IF EXISTS;
DROP INDEX source_id IF EXISTS;
DROP INDEX attribution_date IF EXISTS;
DROP CONSTRAINT load_lock_name IF EXISTS;
