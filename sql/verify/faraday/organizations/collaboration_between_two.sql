-- A collaboration joins two different organizations and is not older than either of them.
select
  source.name || ' / ' || target.name || ' ' || agreement.type as row_key,
  format('agreed %s; organizations since %s and %s', agreement.created_at, source.created_at, target.created_at) as problem
from faraday.organization_collaborations as agreement
join faraday.organizations as source on source.id = agreement.source_org_id
join faraday.organizations as target on target.id = agreement.target_org_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = source.id::text)
  and not (
    source.id <> target.id
    and agreement.created_at >= greatest(source.created_at, target.created_at)
    and agreement.updated_at between agreement.created_at and seed.now() at time zone 'UTC'
    and agreement.is_active = (agreement.status = 'ACTIVE')
  );
