--! table: faraday.assessment_changes
--! mark: ledger
--! key: changed_at
--! scaffold: a46c4fd3b958 c818b4cdb422

-- Edits of assessments.
with

general_assessments as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.general_assessments as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.general_assessments' and noted.key = row_of.id::text)
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    assessment.id as assessment_id,
    case when seed.chance('assessment_changes.reason?', n, 0.85) then reason_word.word end as reason,
    changed_by.id as changed_by,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as changed_at
  from generate_series(1, seed.rows(500, students => 3714)) as n
  left join general_assessments as assessment
    on assessment.position = seed.fan_out('assessment_changes.assessment_id', n, (select max(position) from general_assessments))
  left join users as changed_by
    on changed_by.position = seed.fan_out('assessment_changes.changed_by', n, (select max(position) from users))
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('assessment_changes.reason', n)
),

inserted as (
  insert into faraday.assessment_changes (assessment_id, type, previous_value, new_value, reason, changed_by, changed_at, meta_data)
  select
    assessment_id,
    seed.pick_weighted('assessment_changes.type', n, array['CREATED', 'UPDATED', 'COMPLETED', 'ARCHIVED'], array[4, 4, 8, 2])::faraday.changetype,
    case
      when seed.chance('assessment_changes.previous_value?', n, 0.85) then jsonb_build_object('source', seed.pick('assessment_changes.previous_value.source', n, 'web', 'api', 'import'), 'version', seed.int('assessment_changes.previous_value.version', n, 1, 5))::json
    end,
    case
      when seed.chance('assessment_changes.new_value?', n, 0.85) then jsonb_build_object('status', seed.pick('assessment_changes.new_value.status', n, 'draft', 'active', 'closed'), 'version', seed.int('assessment_changes.new_value.version', n, 1, 9))::json
    end,
    reason,
    changed_by,
    changed_at,
    case
      when seed.chance('assessment_changes.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('assessment_changes.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('assessment_changes.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('assessment_changes.meta_data.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.assessment_changes as present
    where present.changed_at = wanted.changed_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.assessment_changes', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
