-- Each live asset has an embedding, under the asset's own client and engagement: the search looks there only.
select
  asset.id || ' ' || asset.name as row_key,
  case
    when embedding.id is null then 'has no embedding'
    else format(
      'engagement %s of client %s, its embedding engagement %s of client %s',
      asset.engagement_id, asset.client_account_id, embedding.engagement_id, embedding.client_account_id
    )
  end as problem
from migration.assets as asset
left join migration.asset_embeddings as embedding on embedding.asset_id = asset.id and embedding.is_mock
where asset.is_mock
  and asset.status <> 'deleted'
  and (embedding.engagement_id, embedding.client_account_id) is distinct from (asset.engagement_id, asset.client_account_id);
