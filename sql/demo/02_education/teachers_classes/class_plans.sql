--! table: faraday.class_plans
--! mark: ledger
--! key: class_id, plan_id
--! scaffold: cb87bb830358 440878cc25c2

-- Plans scheduled for a class.
with

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = row_of.id::text)
),

activity_plans as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.activity_plans as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('class_plans.created_at', n, greatest(plan.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    class.id as class_id,
    plan.id as plan_id
  from generate_series(1, seed.rows(150)) as n
  left join physical_education_classes as class
    on class.position = 1 + mod(n - 1, (select max(position) from physical_education_classes))
  left join activity_plans as plan
    on plan.position = 1 + mod((n - 1) / (select max(position) from physical_education_classes) + mod((n - 1), (select max(position) from physical_education_classes)), (select max(position) from activity_plans))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('class_plans.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.class_plans (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    class_id, plan_id, scheduled_date, status, class_plan_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('class_plans.last_accessed_at?', n, 0.8) then (seed.time_between('class_plans.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('class_plans.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('class_plans.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('class_plans.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('class_plans.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('class_plans.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('class_plans.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('class_plans.retention_period?', n, 0.85) then seed.int('class_plans.retention_period', n, 1, 100)
    end,
    class_id,
    plan_id,
    created_at + interval '24 hours' * seed.int('class_plans.scheduled_date', n, 1, 60),
    case
      when seed.chance('class_plans.status?', n, 0.85) then seed.pick_weighted('class_plans.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    case
      when seed.chance('class_plans.class_plan_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('class_plans.class_plan_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('class_plans.class_plan_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('class_plans.class_plan_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  on conflict (class_id, plan_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.class_plans', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
