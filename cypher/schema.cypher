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

// What another catalogue calls it.
CREATE INDEX ascribe_native_id IF NOT EXISTS FOR (n:Ascribe) ON (n.nativeId);

// Lists of one kind start from it instead of scanning a label, which others may use too.
CREATE INDEX ascribe_kind IF NOT EXISTS FOR (n:Ascribe) ON (n.kind);
CREATE INDEX ascribe_date IF NOT EXISTS FOR (n:Ascribe) ON (n.dateFrom);

// By the day on which it came on record: statements by their node, facts by their relationship.
CREATE INDEX ascribe_on_record IF NOT EXISTS FOR (n:Ascribe) ON (n.onRecord);
CREATE INDEX ascribe_part_of_on_record IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.onRecord);
CREATE INDEX ascribe_belongs_to_on_record IF NOT EXISTS FOR ()-[r:BELONGS_TO]-() ON (r.onRecord);
CREATE INDEX ascribe_dated_on_record IF NOT EXISTS FOR ()-[r:DATED]-() ON (r.onRecord);
CREATE INDEX ascribe_run_by_on_record IF NOT EXISTS FOR ()-[r:RUN_BY]-() ON (r.onRecord);
CREATE INDEX ascribe_front_for_on_record IF NOT EXISTS FOR ()-[r:FRONT_FOR]-() ON (r.onRecord);
CREATE INDEX ascribe_contracts_for_on_record IF NOT EXISTS FOR ()-[r:CONTRACTS_FOR]-() ON (r.onRecord);
CREATE INDEX ascribe_member_of_on_record IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.onRecord);
CREATE INDEX ascribe_works_for_on_record IF NOT EXISTS FOR ()-[r:WORKS_FOR]-() ON (r.onRecord);
CREATE INDEX ascribe_targeted_on_record IF NOT EXISTS FOR ()-[r:TARGETED]-() ON (r.onRecord);
CREATE INDEX ascribe_in_on_record IF NOT EXISTS FOR ()-[r:IN]-() ON (r.onRecord);
CREATE INDEX ascribe_names_on_record IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.onRecord);
CREATE INDEX ascribe_based_in_on_record IF NOT EXISTS FOR ()-[r:BASED_IN]-() ON (r.onRecord);
