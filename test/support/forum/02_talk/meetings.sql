--! table: forum.meetings
--! mark: ledger
--! key: community_id, number
--! target: at least 9

with

inserted as (
  insert into forum.meetings (community_id, number, status)
  select id, number, case when number = 3 then 'PLANNED' else 'COMPLETED' end
  from forum.communities
  cross join generate_series(1, 3) as number
  where seed.is_demo(id)
  on conflict (community_id, number) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'forum.meetings', id::text from inserted
on conflict (table_name, key) do nothing;
