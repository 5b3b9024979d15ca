--! table: migration.client_accounts
--! key: slug
--! id: id
--! released: 2026-01-12T00:00:00Z
--! editable: name, description

-- The platform's own account: owner of what all tenants share, such as the tag vocabulary. Nobody works in it.
select
  'platform' as slug,
  'Platform' as name,
  'Owns what all clients share: tags, templates, catalogues.' as description,
  'Software' as industry,
  'internal' as subscription_tier,
  false as is_mock,
  true as is_active,
  system_account.id as created_by
from (values ('system@platform.example')) as wanted (email)
left join migration.users as system_account on system_account.email = wanted.email
