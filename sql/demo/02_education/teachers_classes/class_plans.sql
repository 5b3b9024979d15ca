--! table: faraday.class_plans
--! mark: parent class_id
--! key: class_id, plan_id

-- Activity plans of single pupils in the lessons of classes: each plan in the pupil's own class first, then in a second one
-- of the same school and
-- grade (the elective, where the pupil has one). A lesson takes place on a day of the class after the plan was written.
with

around as (
  select start_date::date as first_day, end_date::date as last_day
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
),

classes as (
  select class.*, assignment.school_id, class.name like '%: Elective %' as elective
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as assignment on assignment.class_id = class.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes'
    and noted.key = class.id::text)
),

plans as (
  select plan.*, student.school_id, student.grade_level::text as grade, student.first_name, student.last_name,
    row_number() over (order by plan.created_at, plan.name collate "C", student.email collate "C") as position
  from faraday.activity_plans as plan
  join faraday.students as student on student.id = plan.student_id
  where plan.description like 'MOCK:%'
),

candidates as (
  select
    plans.id as plan_id, plans.name as plan_name, plans.position, plans.created_at as plan_created_at, plans.first_name,
      plans.is_completed,
    classes.id as class_id, classes.name, classes.location, classes.schedule, classes.elective,
    seat.id is not null as is_own,
    row_number() over (
      partition by plans.id order by (seat.id is not null and not classes.elective) desc, (seat.id is not null) desc,
        classes.elective desc, classes.name collate "C"
    ) as place
  from plans
  join classes on classes.school_id = plans.school_id and classes.grade_level::text = plans.grade
  left join faraday.physical_education_class_students as seat on seat.class_id = classes.id and seat.student_id = plans.student_id
),

dated as (
  -- The next day of the class, from two to nine weeks after the plan was written and inside the school year.
  select
    candidates.*,
    date_trunc('week', least(greatest(plan_created_at::date, first_day) + seed.int('class_plans.scheduled_date',
      name || plan_name, 8, 60), last_day - 12)::timestamp)::date
      + case left(schedule, 3) when 'Mon' then 0 when 'Tue' then 1 else 4 end as raw_day,
    row_number() over (order by place, position) as n
  from candidates
  cross join around
),

placed as (
  select
    dated.*,
    raw_day - case when to_char(raw_day, 'MMDD') >= '1223' or to_char(raw_day, 'MMDD') <= '0102' then 14 else 0 end as day
  from dated
)

insert into faraday.class_plans (class_id, plan_id, scheduled_date, status, class_plan_metadata, created_at, updated_at)
select
  class_id,
  plan_id,
  day + substring(schedule from '([0-9:]+)-')::time,
  case when day < seed.today() then 'COMPLETED' else 'SCHEDULED' end,
  json_build_object('room', location, 'own_class', is_own, 'for', first_name, 'minutes', case when is_own then 15 else 10 end),
  least(greatest(plan_created_at, day - interval '20 days'), seed.today()::timestamp),
  greatest(least(greatest(plan_created_at, day - interval '20 days'), seed.today()::timestamp),
    case when day < seed.today() then day + interval '16 hours' else '-infinity' end)
from placed
where n <= seed.rows(150, students => 3714)
on conflict (class_id, plan_id) do nothing;
