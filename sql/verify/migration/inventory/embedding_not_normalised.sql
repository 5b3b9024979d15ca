-- Embeddings have one length of array and length 1 as vectors: similarity is computed as their dot product.
with

measured as (
  select
    embedding.id,
    cardinality(embedding.embedding) as dimensions,
    (select sum(value::double precision ^ 2) from unnest(embedding.embedding) as value) as squared_length
  from migration.asset_embeddings as embedding
  where embedding.is_mock
)

select
  id::text as row_key,
  format('%s dimensions, squared length %s', coalesce(dimensions, 0), round(squared_length::numeric, 4)) as problem
from measured
where dimensions is distinct from 16
  or abs(squared_length - 1) > 0.001
  or squared_length is null;
