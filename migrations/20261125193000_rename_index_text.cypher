// The words that search reads get a name of their own: `text` is a fact of reports.
DROP INDEX entity_text IF EXISTS;
CREATE FULLTEXT INDEX entity_index_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.indexText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
MATCH (e:Entity) WHERE e.text IS NOT NULL AND e.indexText IS NULL
CALL (e) { SET e.indexText = e.text, e.text = null } IN TRANSACTIONS OF 10000 ROWS;
