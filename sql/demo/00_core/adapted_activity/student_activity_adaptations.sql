--! table: faraday.student_activity_adaptations
--! mark: ledger
--! key: created_at
--! scaffold: de73cbbc6f32 f78baf5ea0e2

-- Adaptations per student.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    activity.id as activity_id,
    student.id as student_id,
    case when seed.chance('student_activity_adaptations.reason?', n, 0.85) then reason_word.word end as reason
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('student_activity_adaptations.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('student_activity_adaptations.student_id', n, (select max(position) from students))
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('student_activity_adaptations.reason', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('student_activity_adaptations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('student_activity_adaptations.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('student_activity_adaptations.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from wanted
),

inserted as (
  insert into faraday.student_activity_adaptations (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, activity_id, student_id, adaptation_type, modifications, reason, effectiveness_rating,
    start_date, end_date
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('student_activity_adaptations.last_accessed_at?', n, 0.8) then (seed.time_between('student_activity_adaptations.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('student_activity_adaptations.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_activity_adaptations.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_activity_adaptations.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_activity_adaptations.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    scheduled_deletion_at,
    case
      when seed.chance('student_activity_adaptations.retention_period?', n, 0.85) then seed.int('student_activity_adaptations.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('student_activity_adaptations.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('student_activity_adaptations.is_active?', n, 0.85) then seed.chance('student_activity_adaptations.is_active', n, 0.9)
    end,
    activity_id,
    student_id,
    seed.pick_weighted('student_activity_adaptations.adaptation_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    jsonb_build_object('source', seed.pick('student_activity_adaptations.modifications.source', n, 'web', 'api', 'import'), 'version', seed.int('student_activity_adaptations.modifications.version', n, 1, 5))::json,
    reason,
    case
      when seed.chance('student_activity_adaptations.effectiveness_rating?', n, 0.85) then seed.int('student_activity_adaptations.effectiveness_rating', n, 1, 5)
    end,
    created_at + interval '24 hours' * seed.int('student_activity_adaptations.start_date', n, 1, 60),
    case
      when seed.chance('student_activity_adaptations.end_date?', n, 0.8) then scheduled_deletion_at + interval '24 hours' * seed.int('student_activity_adaptations.end_date', n, 1, 90)
    end
  from shaped
  where not exists (
    select from faraday.student_activity_adaptations as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.student_activity_adaptations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
