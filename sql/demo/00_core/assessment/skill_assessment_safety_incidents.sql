--! table: faraday.skill_assessment_safety_incidents
--! mark: text description
--! key: student_id, date

-- What happened to pupils while they were assessed: a hundred small accidents and alarms in lessons of the class, reported
-- by its teacher. Medical ones happen to pupils who have the condition. Most are minor; who was sent to the nurse is
-- followed up.
with

pupils as materialized (
  -- Every pupil with the base class in physical education; ability is what a perfectly average day would score.
  select
    number as n,
    student.id,
    student.first_name,
    student.medical_conditions,
    grade - 1 as grade,
    case when grade <= 3 then 'K-2' when grade <= 6 then '3-5' when grade <= 9 then '6-8' else '9-12' end as band,
    class.id as class_id,
    class.teacher_id,
    left(class.schedule, 8) as pair,
    substring(class.schedule from '([0-9:]+)-')::time as begins,
    seed.int('safety_incidents.day', number, 0, 9999) as day_draw,
    case student.level when 'BEGINNER' then 55 when 'INTERMEDIATE' then 67.5 when 'ADVANCED' then 81.5 else 91 end
      + 8 * (seed.uniform('students.ability', number) - 0.5)::numeric as ability
  from faraday.students as student
  cross join lateral (
    select
      substring(student.email from '([0-9]{1,9})@')::integer as number,
      array_position(enum_range(null::faraday.grade_level_enum), student.grade_level) as grade
  ) as known
  left join faraday.physical_education_class_students as seat
    join faraday.physical_education_classes as class on class.id = seat.class_id and class.name like '%: PE %'
    on seat.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

lesson_days as (
  -- Days on which classes of either timetable met: the next one back from today is number 1. lessons: so many this school year.
  select
    day,
    pair,
    (row_number() over (partition by pair order by day desc))::integer as back,
    greatest(8, (count(*) filter (where day >= first_day) over (partition by pair))::integer) as lessons
  from (
    select
      day::date as day,
      case when extract(isodow from day) in (1, 3) then 'Mon, Wed' else 'Tue, Thu' end as pair,
      year.start_date::date as first_day
    from generate_series(seed.today() - 420 + time '0:00', seed.today() - 1 + time '0:00', interval '1 day') as day
    left join faraday.school_academic_years as year on year.is_current
    where extract(isodow from day) <= 4
      and extract(month from day) not in (7, 8)
      and to_char(day, 'MM-DD') not between '12-23' and '12-31'
      and to_char(day, 'MM-DD') not in ('01-01', '01-02')
  ) as school_days
),

kinds (turn, type, severity, what, response, later) as (
  values
    (0, 'INJURY', 'LOW', 'scraped a knee on the line', 'Cleaned, plaster, back in the lesson', false),
    (1, 'INJURY', 'MEDIUM', 'twisted an ankle at the landing', 'Ice and rest, family called', true),
    (2, 'EQUIPMENT_FAILURE', 'LOW', 'was standing by when a cone split', 'Cone taken out', false),
    (3, 'OTHER', 'LOW', 'bumped heads with a partner', 'Looked after for the rest of the lesson', true),
    (4, 'ENVIRONMENTAL', 'LOW', 'slipped on wet grass', 'Group moved to the gym', false),
    (5, 'INJURY', 'LOW', 'got a finger stubbed by a ball', 'Cold pack for ten minutes', false),
    (6, 'INJURY', 'HIGH', 'fell on the wrist', 'Splint, family took the child to the doctor', true)
),

chosen as (
  select pupils.*, (row_number() over (order by mod(n, 7) <> 3, n))::integer as place
  from pupils
),

incidents as (
  select
    chosen.*,
    case when medical_conditions in ('Asthma', 'Type 1 diabetes') then 'MEDICAL' else kinds.type end as incident,
    case when medical_conditions in ('Asthma', 'Type 1 diabetes') then 'MEDIUM' else kinds.severity end as grade_of,
    case medical_conditions when 'Asthma' then 'got short of breath' when 'Type 1 diabetes' then 'felt shaky, glucose low'
      else kinds.what end as what,
    case medical_conditions when 'Asthma' then 'Inhaler, rest, better after five minutes'
      when 'Type 1 diabetes' then 'Juice, second check after fifteen minutes'
      else kinds.response end as response,
    medical_conditions in ('Asthma', 'Type 1 diabetes') is true or later as follow,
    day + begins + interval '1 minute' * (10 + mod(n, 30)) as happened_at
  from chosen
  left join kinds on kinds.turn = mod(place, 7)
  left join lesson_days on lesson_days.pair = chosen.pair and back = 1 + day_draw * lessons / 10000
  where place <= seed.rows(100, students => 3714)
)

insert into faraday.skill_assessment_safety_incidents (
  activity_id, student_id, incident_type, severity, description, response_taken, reported_by, location, equipment_involved,
  witnesses, follow_up_required, follow_up_notes, date, created_at, updated_at
)
select
  assessment.activity_id,
  incidents.id,
  incident::faraday.incident_type_enum_2,
  grade_of::faraday.incident_severity_enum,
  'MOCK: ' || first_name || ' ' || what || ' during the assessment.',
  response || '.',
  incidents.teacher_id,
  class.location,
  '[]',
  json_build_array('Teacher of the class', 'Partner'),
  follow,
  case when follow then 'Nurse asks after ' || first_name || ' on the next school day.' end,
  happened_at,
  happened_at + interval '1 hour',
  happened_at + interval '1 hour'
from incidents
left join faraday.physical_education_classes as class on class.id = incidents.class_id
left join faraday.skill_assessment_skill_assessments as assessment on assessment.student_id = incidents.id
where not exists (
  select from faraday.skill_assessment_safety_incidents as present
  where present.student_id = incidents.id
    and present.date = incidents.happened_at
);
