// Crawled sources and their runs.
CREATE CONSTRAINT crawl_source_name IF NOT EXISTS FOR (n:CrawlSource) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT crawl_run_id IF NOT EXISTS FOR (n:CrawlRun) REQUIRE n.id IS UNIQUE;
CREATE INDEX crawl_run_source IF NOT EXISTS FOR (n:CrawlRun) ON (n.source, n.startedAt);
