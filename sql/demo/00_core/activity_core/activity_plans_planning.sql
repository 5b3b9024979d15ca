--! table: faraday.activity_plans_planning
--! mark: text plan_description
--! key: student_id, plan_name

-- Planning of a term for single pupils: those with special needs and athletes first, then others. The state follows from the
-- dates.
with

size as (
  select seed.rows(200, students => 3714) as rows
),

pupils as (
  select
    student.*,
    row_number() over (
      order by case student.category when 'SPECIAL_NEEDS' then 1 when 'ATHLETE' then 2 else 3 end,
      substring(student.email from '([0-9]{1,9})@')::integer
    ) as turn,
    substring(student.email from '([0-9]{1,9})@')::integer as n
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

chosen as (
  select
    pupils.*,
    greatest(
      pupils.created_at, seed.today()::timestamp - interval '1 day' * seed.int('activity_plans_planning.start_date', n, -30, 240)
    ) as starts,
    seed.int('activity_plans_planning.weeks', n, 6, 12) as weeks
  from pupils
  where turn <= (select rows from size)
)

insert into faraday.activity_plans_planning (
  plan_name, plan_description, student_id, planning_type, planning_level, planning_status, start_date, end_date, planning_notes,
  planning_metadata, created_at, updated_at
)
select
  case category when 'SPECIAL_NEEDS' then 'Adapted term plan' when 'ATHLETE' then 'Season plan' else 'Personal term plan' end
    || ' for ' || first_name || ' ' || last_name,
  'MOCK: ' || case category
    when 'SPECIAL_NEEDS' then 'Same activities as the class with changed equipment and more time'
    when 'ATHLETE' then 'Lessons that fit the training of the school team'
    else 'More practice in two activities of the pupil''s own choice'
  end || ', ' || weeks || ' weeks.',
  id,
  case category when 'ATHLETE' then 'TEAM' else 'INDIVIDUAL' end::faraday.planning_type_enum,
  case level
    when 'BEGINNER' then 'BASIC'
    when 'INTERMEDIATE' then 'INTERMEDIATE'
    when 'ADVANCED' then 'ADVANCED'
    else 'EXPERT'
  end::faraday.planning_level_enum,
  case
    when status = 'TRANSFERRED' then 'CANCELLED'
    when starts > seed.now() at time zone 'UTC' then case mod(n, 3) when 0 then 'DRAFT' when 1 then 'PENDING' else 'APPROVED' end
    when starts + weeks * interval '7 days' > seed.now() at time zone 'UTC' then 'IN_PROGRESS'
    else 'COMPLETED'
  end::faraday.planning_status_enum,
  starts,
  starts + weeks * interval '7 days',
  case when medical_conditions is not null then 'Care plan: ' || lower(medical_conditions) || '.' end,
  json_build_object('weeks', weeks, 'reviewed_every', 'two weeks'),
  least(starts, seed.now() at time zone 'UTC') - interval '7 days',
  least(starts, seed.now() at time zone 'UTC') - interval '2 days'
from chosen
where not exists (
  select from faraday.activity_plans_planning as there
  where there.student_id = chosen.id and there.plan_description like 'MOCK:%'
);
