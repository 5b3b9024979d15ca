--! table: migration.soft_deleted_items
--! mark: uuid id
--! key: item_type, item_id
--! target: at least 6
--! minimum: 1 per migration.engagements
--! refers: item_id -> migration.assets.id where item_type = 'asset' and purged_at is null

-- What was deleted is not gone: the asset keeps its row, with status 'deleted', until the purge is approved and carried out,
-- and nothing here has been. The lead of the engagement deletes, the platform operator reviews. Engagements that move
-- servers already have been through the review, the others wait for it.
with

operators as (
  select profile.user_id
  from migration.enhanced_user_profiles as profile
  where profile.role_level = 'platform_admin'
    and profile.registration_reason like 'MOCK:%'
),

deleted_assets as (
  select
    asset.id,
    asset.asset_name,
    asset.description,
    asset.client_account_id,
    asset.engagement_id,
    engagement.slug = 'data-centre-exit' as is_reviewed,
    client.slug || '/' || engagement.slug || '/' || asset.name as path,
    seed.pick('soft_deleted_items.status', client.slug, 'approved_for_purge', 'rejected') as verdict,
    coalesce(engagement.engagement_lead_id, engagement.created_by) as deleted_by,
    operators.user_id as operator_id,
    date_trunc('day', asset.updated_at, 'UTC') as set_aside_on  -- when the analysts set it aside
  from migration.assets as asset
  join migration.engagements as engagement on engagement.id = asset.engagement_id
  join migration.client_accounts as client on client.id = asset.client_account_id
  cross join operators
  where asset.status = 'deleted'
    and asset.is_mock
),

timed as (
  select
    deleted_assets.*,
    seed.office_time(
      'soft_deleted_items.deleted_at', path, set_aside_on + interval '168 hours', set_aside_on + interval '336 hours'
    ) as deleted_at,
    seed.office_time(
      'soft_deleted_items.reviewed_at', path, set_aside_on + interval '336 hours', set_aside_on + interval '672 hours'
    ) as reviewed_at
  from deleted_assets
),

reviews (status, review_decision, review_notes) as (
  values
    ('pending_review', null, null),
    ('approved_for_purge', 'approved', 'Nothing depends on it any more. To be purged when the retention period ends.'),
    ('rejected', 'rejected', 'The auditors still ask for its transfer logs. Keep it, or restore it.')
)

insert into migration.soft_deleted_items (
  id, item_type, item_id, item_name, client_account_id, engagement_id, deleted_by, deleted_at, delete_reason,
  reviewed_by, reviewed_at, review_decision, review_notes, status, created_at, updated_at
)
select
  seed.uuid('soft_deleted_items', path),
  'asset',
  id,
  asset_name,
  client_account_id,
  engagement_id,
  deleted_by,
  deleted_at,
  seed.pick('soft_deleted_items.delete_reason', path,
    'Switched off; its last users have moved to the new file exchange.',
    'Replaced by managed file transfer, no connections for a month.',
    'Owner confirmed that nobody uses it and that it will not move.'
  ),
  case when is_reviewed then operator_id end,
  case when is_reviewed then reviewed_at end,
  reviews.review_decision,
  reviews.review_notes,
  reviews.status,
  deleted_at,
  case when is_reviewed then reviewed_at else deleted_at end
from timed
left join reviews on reviews.status = case when is_reviewed then verdict else 'pending_review' end
on conflict (item_type, item_id) do nothing;
