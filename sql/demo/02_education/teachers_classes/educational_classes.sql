--! table: faraday.educational_classes
--! mark: text description
--! key: name

-- Small groups beside the gym classes, two for each PE teacher: one before school, one after it, from Monday to Thursday, in
-- the teacher's own
-- room. A group stays together for two school years, so there is none in the first grade of a school (kindergarten, 6, 9);
-- the grade is
-- today's. As lessons run from 8:30 to 15:05 and each teacher has a room of his own, neither is ever taken twice.
with

years as (
  select min(start_date) filter (where not is_current) as earliest, max(start_date) filter (where is_current) as current_start,
    max(end_date) filter (where is_current) as current_end
  from faraday.school_academic_years
  where description like 'MOCK:%'
    and start_date <= (select start_date from faraday.school_academic_years where is_current and description like 'MOCK:%')
),

staff as (
  -- place is the teacher's number in the school, by which the rooms are given out.
  select
    account.id as user_id, account.email, account.first_name, account.last_name, account.created_at, home.school_id,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position,
    row_number() over (partition by home.school_id order by account.created_at, account.email collate "C")::integer as place
  from faraday.users as account
  join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type = 'PRIMARY'
  where account.user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

teachers as (
  select
    staff.*, teacher.id, school.name as school, school.school_type::text as type, room.facility_name as room
  from staff
  join faraday.educational_teachers as teacher on teacher.user_id = staff.user_id
  join faraday.schools as school on school.id = staff.school_id
  left join faraday.school_facilities as room
    on room.school_id = staff.school_id
    and substring(room.description from '; room of PE teacher ([0-9]{1,9})')::integer = staff.place
),

themes (number, theme, class_type, about) as (
  values
    (0, 'Motor Skills Group', 'BEGINNER',
      'running, catching and balance for children who need more practice than the class gives'),
    (1, 'Adapted Movement Group', 'SPECIAL_NEEDS',
      'movement goals of care plans and IEPs, with a fixed partner and a calm start'),
    (2, 'Morning Fitness Club', 'REGULAR', 'ten active minutes, a joke and a drink of water before the bell'),
    (3, 'Run and Walk Club', 'ATHLETIC', 'laps at the own pace and a card that fills up'),
    (4, 'Strength and Mobility Group', 'ADVANCED', 'bodyweight circuits and stretching under close watch'),
    (5, 'Confidence in Sport Group', 'BEGINNER', 'small games for pupils who stay on the edge of large ones')
),

wanted as (
  select
    n,
    teachers.*,
    mod(n - 1, 50) / 25 as turn,
    -- Groups of one school go through its grades in turn, the mornings first.
    case type
      when 'ELEMENTARY' then 1 + mod(place - 1 + 3 * (mod(n - 1, 50) / 25) + seed.int('educational_classes.grade', school, 0, 4),
        5)
      when 'MIDDLE' then 7 + mod(place - 1 + 5 * (mod(n - 1, 50) / 25), 2)
      else 10 + mod(place - 1 + 8 * (mod(n - 1, 50) / 25), 3)
    end as grade,
    mod(n + 2 * (mod(n - 1, 50) / 25), 6) as theme_number
  from generate_series(1, seed.rows(50)) as n
  left join teachers on teachers.position = 25 * ((n - 1) / 50) + 1 + mod(n - 1, 25)
)

insert into faraday.educational_classes (
  name, description, grade_level, max_students, schedule, location, class_type, instructor_id, start_date, end_date, status,
    is_active,
  created_at, updated_at, last_accessed_at
)
select
  case when theme_number = 2 and turn = 1 then 'Afternoon Fitness Club' else theme end || ', grade ' || grade || ', '
    || last_name || ', ' || school
    || case turn when 0 then ', mornings' else ', afternoons' end,
  'MOCK: ' || case when theme_number = 2 and turn = 1 then 'ten active minutes, a joke and a drink of water after the last bell'
    else about end
    || '; with ' || first_name || ' ' || last_name || '.',
  grade::text,
  6,
  json_build_object(
    'days', json_build_array('Monday', 'Tuesday', 'Wednesday', 'Thursday'),
    'start', case turn when 0 then '07:40' else '15:15' end,
    'end', case turn when 0 then '08:15' else '16:00' end
  ),
  room,
  class_type::faraday.class_type_enum_2,
  wanted.id,
  current_start - interval '1 year',
  current_end,
  case when seed.today() > current_end::date then 'COMPLETED' else 'ACTIVE' end::faraday.class_status_enum,
  seed.today() <= current_end::date,
  current_start - interval '1 year' - interval '40 days' + interval '1 hour' * (9 + mod(n, 7)),
  current_start - interval '4 days' + interval '1 hour' * (9 + mod(n, 7)),
  least(current_end, seed.today()::timestamp) - interval '1 day' * seed.int('educational_classes.last_accessed_at',
    email || turn, 1, 6) + interval '16 hours'
from wanted
cross join years
left join themes on themes.number = theme_number
on conflict (name) do nothing;
