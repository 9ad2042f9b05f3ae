// Constraints and indexes of the graph. Idempotent; run before every load.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retired_id IF NOT EXISTS FOR (n:Retired) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ascribe_judgement_id IF NOT EXISTS FOR (n:AscribeJudgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_lock_name IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.name IS UNIQUE;

// Names: the key for identity, full text for search.
CREATE INDEX entity_key IF NOT EXISTS FOR (n:Entity) ON (n.key);
CREATE INDEX alias_key IF NOT EXISTS FOR (n:Alias) ON (n.key);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.latin]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Lists of one kind start from these instead of scanning a label.
CREATE INDEX attribution_id IF NOT EXISTS FOR (n:Attribution) ON (n.id);
CREATE INDEX denial_id IF NOT EXISTS FOR (n:Denial) ON (n.id);
CREATE INDEX measure_id IF NOT EXISTS FOR (n:Measure) ON (n.id);
CREATE INDEX operation_id IF NOT EXISTS FOR (n:Operation) ON (n.id);
CREATE INDEX actor_id IF NOT EXISTS FOR (n:Actor) ON (n.id);
CREATE INDEX company_id IF NOT EXISTS FOR (n:Company) ON (n.id);
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE INDEX attribution_date IF NOT EXISTS FOR (n:Attribution) ON (n.dateFrom);
