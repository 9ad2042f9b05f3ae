// Constraints and indexes of the graph. Idempotent; run before every load.
// They are on the marks of Ascribe's own nodes, so that they neither hold nor find what others keep in the same database.
CREATE CONSTRAINT ascribe_id IF NOT EXISTS FOR (n:Ascribe) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ascribe_retired_id IF NOT EXISTS FOR (n:AscribeRetired) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ascribe_import_id IF NOT EXISTS FOR (n:AscribeImport) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ascribe_judgement_id IF NOT EXISTS FOR (n:AscribeJudgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ascribe_lock_name IF NOT EXISTS FOR (n:AscribeLock) REQUIRE n.name IS UNIQUE;

// Names: the key for identity, full text for search.
CREATE INDEX ascribe_key IF NOT EXISTS FOR (n:Ascribe) ON (n.key);
CREATE FULLTEXT INDEX ascribe_names IF NOT EXISTS FOR (n:Ascribe) ON EACH [n.name, n.latin]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// What another catalogue calls it.
CREATE INDEX ascribe_native_id IF NOT EXISTS FOR (n:Ascribe) ON (n.nativeId);

// Lists of one kind start from it instead of scanning a label, which others may use too.
CREATE INDEX ascribe_kind IF NOT EXISTS FOR (n:Ascribe) ON (n.kind);
CREATE INDEX ascribe_date IF NOT EXISTS FOR (n:Ascribe) ON (n.dateFrom);
