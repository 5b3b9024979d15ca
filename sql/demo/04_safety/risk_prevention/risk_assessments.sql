--! table: faraday.risk_assessments
--! mark: ledger
--! key: assessment_date
--! scaffold: 4e39875f90a5 b54abf7d402a

-- Class and activity risk.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = row_of.id::text)
),

safety_incidents as (
  select
    row_of.id,
    row_number() over (order by row_of.incident_date)::integer as position
  from faraday.safety_incidents as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    case when seed.chance('risk_assessments.incident_id?', n, 0.85) then incident.id end as incident_id,
    case when seed.chance('risk_assessments.class_id?', n, 0.85) then class.id end as class_id,
    case when seed.chance('risk_assessments.activity_id?', n, 0.85) then activity.id end as activity_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as assessment_date,
    assessed_by.id as assessed_by
  from generate_series(1, seed.rows(100)) as n
  left join users as assessed_by
    on assessed_by.position = seed.fan_out('risk_assessments.assessed_by', n, (select max(position) from users))
  left join activities as activity
    on activity.position = seed.fan_out('risk_assessments.activity_id', n, (select max(position) from activities))
  left join physical_education_classes as class
    on class.position = seed.fan_out('risk_assessments.class_id', n, (select max(position) from physical_education_classes))
  left join safety_incidents as incident
    on incident.position = seed.fan_out('risk_assessments.incident_id', n, (select max(position) from safety_incidents))
),

inserted as (
  insert into faraday.risk_assessments (
    incident_id, class_id, activity_id, activity_type, environment, risk_level, assessment_date, assessed_by,
    environmental_risks, student_risks, activity_risks, mitigation_plan, mitigation_strategies, follow_up_date
  )
  select
    incident_id,
    class_id,
    activity_id,
    case
      when seed.chance('risk_assessments.activity_type?', n, 0.85) then seed.pick_weighted('risk_assessments.activity_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
    end,
    case
      when seed.chance('risk_assessments.environment?', n, 0.85) then seed.pick_weighted('risk_assessments.environment', n, array['production', 'staging', 'development'], array[5, 3, 3])
    end,
    case
      when seed.chance('risk_assessments.risk_level?', n, 0.85) then seed.pick_weighted('risk_assessments.risk_level', n, array['low', 'medium', 'high'], array[4, 4, 2])
    end,
    assessment_date,
    assessed_by,
    case
      when seed.chance('risk_assessments.environmental_risks?', n, 0.85) then jsonb_build_object('source', seed.pick('risk_assessments.environmental_risks.source', n, 'web', 'api', 'import'), 'version', seed.int('risk_assessments.environmental_risks.version', n, 1, 5))::json
    end,
    case
      when seed.chance('risk_assessments.student_risks?', n, 0.85) then jsonb_build_object('source', seed.pick('risk_assessments.student_risks.source', n, 'web', 'api', 'import'), 'version', seed.int('risk_assessments.student_risks.version', n, 1, 5))::json
    end,
    case
      when seed.chance('risk_assessments.activity_risks?', n, 0.85) then jsonb_build_object('source', seed.pick('risk_assessments.activity_risks.source', n, 'web', 'api', 'import'), 'version', seed.int('risk_assessments.activity_risks.version', n, 1, 5))::json
    end,
    case
      when seed.chance('risk_assessments.mitigation_plan?', n, 0.85) then seed.pick_weighted('risk_assessments.mitigation_plan', n, array['free', 'basic', 'pro', 'enterprise'], array[6, 5, 4, 1])
    end,
    case
      when seed.chance('risk_assessments.mitigation_strategies?', n, 0.85) then jsonb_build_object('source', seed.pick('risk_assessments.mitigation_strategies.source', n, 'web', 'api', 'import'), 'version', seed.int('risk_assessments.mitigation_strategies.version', n, 1, 5))::json
    end,
    case
      when seed.chance('risk_assessments.follow_up_date?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('risk_assessments.follow_up_date', n, 1, 60)
    end
  from wanted
  where not exists (
    select from faraday.risk_assessments as present
    where present.assessment_date = wanted.assessment_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.risk_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
