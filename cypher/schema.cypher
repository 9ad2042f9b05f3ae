// Constraints and indexes of the graph. Idempotent; run before every load.
// They are on the marks of Ascribe's own nodes, so that they neither hold nor find what others keep in the same database.
CREATE CONSTRAINT ascribe_id IF NOT EXISTS FOR (n:Ascribe) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ascribe_retired_id IF NOT EXISTS FOR (n:AscribeRetired) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ascribe_import_id IF NOT EXISTS FOR (n:AscribeImport) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ascribe_judgement_id IF NOT EXISTS FOR (n:AscribeJudgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ascribe_lock_name IF NOT EXISTS FOR (n:AscribeLock) REQUIRE n.name IS UNIQUE;

// Names: the key for identity, full text for search.
CREATE INDEX ascribe_key IF NOT EXISTS FOR (n:Ascribe) ON (n.key);
// The kind stands beside, so that a search among some kinds is not cut off by others.
CREATE FULLTEXT INDEX ascribe_named IF NOT EXISTS FOR (n:Ascribe) ON EACH [n.name, n.latin, n.kind]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE INDEX ascribe_kind_key IF NOT EXISTS FOR (n:Ascribe) ON (n.kind, n.key);
// The index of names of an earlier version.
DROP INDEX ascribe_names IF EXISTS;

// What statements, documents and descriptions say, and what is quoted from documents.
CREATE FULLTEXT INDEX ascribe_texts IF NOT EXISTS FOR (n:Ascribe)
  ON EACH [n.words, n.quote, n.basis, n.title, n.description, n.kind]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX ascribe_quoted IF NOT EXISTS FOR ()-[r:CITED_IN]-() ON EACH [r.words, r.quote]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Lists of one kind start from it instead of scanning a label, which others may use too.
CREATE INDEX ascribe_kind IF NOT EXISTS FOR (n:Ascribe) ON (n.kind);
CREATE INDEX ascribe_date IF NOT EXISTS FOR (n:Ascribe) ON (n.dateFrom);
