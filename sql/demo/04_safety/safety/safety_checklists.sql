--! table: faraday.safety_checklists
--! mark: ledger
--! key: checklist_date
--! scaffold: b9284d92afec 6e72dc4a6e76

-- Checklists per activity.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    activity.id as activity_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as checklist_date
  from generate_series(1, seed.rows(25)) as n
  left join activities as activity
    on activity.position = seed.fan_out('safety_checklists.activity_id', n, (select max(position) from activities))
),

inserted as (
  insert into faraday.safety_checklists (activity_id, checklist_date, checklist_type, checklist_metadata)
  select
    activity_id,
    checklist_date,
    seed.pick_weighted('safety_checklists.checklist_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('safety_checklists.checklist_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('safety_checklists.checklist_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('safety_checklists.checklist_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('safety_checklists.checklist_metadata.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.safety_checklists as present
    where present.checklist_date = wanted.checklist_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.safety_checklists', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
