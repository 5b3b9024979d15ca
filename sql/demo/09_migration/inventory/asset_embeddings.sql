--! table: migration.asset_embeddings
--! mark: is_mock
--! key: asset_id, embedding_model
--! target: at least 354
--! minimum: 59 per migration.engagements

-- One embedding for each live asset. Sixteen dimensions instead of the model's 1536 keep the rows readable and show all
-- that matters: assets of one kind lie close together, each vector has length 1, so that cosine similarity is the dot product.
with

inventory as (
  select
    asset.*,
    client.slug || '/' || engagement.slug || '/' || asset.name as key
  from migration.assets as asset
  join migration.engagements as engagement on engagement.id = asset.engagement_id
  join migration.client_accounts as client on client.id = asset.client_account_id
  where asset.is_mock
    and asset.status <> 'deleted'
),

directions as (
  -- Seven parts of the kind, two of the application, one of the asset itself.
  select
    inventory.id,
    dimension,
    round((
      7 * (seed.uniform('asset_embeddings.kind', asset_type || '/' || dimension) - 0.5)
      + 2 * (seed.uniform('asset_embeddings.application', coalesce(application_name, '') || '/' || dimension) - 0.5)
      + seed.uniform('asset_embeddings.asset', key || '/' || dimension) - 0.5
    )::numeric, 6) as value
  from inventory
  cross join generate_series(1, 16) as dimension
),

embeddings as (
  -- In numeric, whose sum and root are the same everywhere.
  select
    id,
    array_agg((value / length)::real order by dimension) as embedding
  from (
    select directions.*, sqrt(sum(value * value) over (partition by id)) as length
    from directions
  ) as measured
  group by id
)

insert into migration.asset_embeddings (
  id, asset_id, client_account_id, engagement_id, embedding, source_text, embedding_model, is_mock, created_at, updated_at
)
select
  seed.uuid('asset_embeddings', inventory.key),
  inventory.id,
  inventory.client_account_id,
  inventory.engagement_id,
  embeddings.embedding,
  concat_ws('. ',
    'Name: ' || inventory.name,
    'Kind: ' || lower(replace(inventory.asset_type::text, '_', ' ')),
    'Description: ' || rtrim(inventory.description, '.'),
    'System: ' || inventory.operating_system || ' ' || inventory.os_version,
    'Technology: ' || inventory.technology_stack,
    'Environment: ' || inventory.environment,
    'Department: ' || inventory.department
  ) || '.',
  'text-embedding-ada-002',
  true,
  inventory.created_at + interval '15 minutes',
  inventory.created_at + interval '15 minutes'
from inventory
left join embeddings on embeddings.id = inventory.id
on conflict (asset_id, embedding_model) do nothing;
