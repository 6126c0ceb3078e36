-- What is named across the archive, by blocks of name keys: chains of one kind with the same key are one thing.
SELECT kind, key, mode(name) AS name, count(*) AS chains, count(DISTINCT article_id) AS articles
FROM 'out/tables/chains.parquet/*.parquet'
WHERE "full" IS NOT false
GROUP BY kind, key
ORDER BY articles DESC, kind, key;
