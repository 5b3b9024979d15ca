--! table: faraday.activity_logs
--! mark: parent user_id
--! key: user_id, "timestamp"
--! refers: resource_id -> faraday.physical_education_classes.id where resource_type = 'class'
--! refers: resource_id -> faraday.students.id where resource_type = 'student'
--! refers: resource_id -> faraday.activities.id where resource_type = 'activity'
--! refers: resource_id -> faraday.lessons.id where resource_type = 'lesson'
--! refers: resource_id -> faraday.schools.id where resource_type = 'school'

-- What the staff did in the application, about 156 entries each over the last school year, none after the account's last
-- sign-in. Teachers work on their own classes, the pupils of these, their lessons and the activity library; principals on their
-- school; the director on all. Before a class or lesson of this year existed, the entry is about an activity of the library
-- instead.
with

numbered as (
  select
    n,
    32 * ((n - 1) / 5000) + 1 + mod(mod(n - 1, 5000), 32) as position,
    seed.hash('activity_logs', n) as hash
  from generate_series(1, seed.rows(5000)) as n
),

staff as (
  select
    account.*, case when account.user_type <> 'athletic_director' then assignment.school_id end as school_id,
    row_number() over (order by account.created_at) as position
  from faraday.users as account
  left join (
    select distinct on (teacher_id) teacher_id, school_id
    from faraday.teacher_school_assignments
    order by teacher_id, assignment_type = 'PRIMARY' desc, created_at
  ) as assignment on assignment.teacher_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

days as (
  -- School days, the latest first; offices (all but teachers) also work in July and August.
  select day, teaching, row_number() over (partition by teaching order by day desc) as position
  from (select seed.today() - ago as day from generate_series(1, 420) as ago) as past
  cross join (values (true), (false)) as kinds (teaching)
  where extract(isodow from day) <= 5
    and not (teaching and extract(month from day) in (7, 8))
    and to_char(day, 'MMDD') between '0103' and '1222'
),

first_days as (
  select staff.id, min(days.position) as position
  from staff
  join days on days.teaching = (staff.user_type = 'pe_teacher') and days.day < staff.last_login::date
  group by staff.id
),

acts as materialized (
  select
    numbered.n, numbered.hash, staff.id as user_id, staff.user_type, staff.school_id, staff.organization_id,
    days.day + interval '7 hours 10 minutes' + interval '1 second' * mod((hash >> 8 & 1048575) + n, 31000) as moment,
    case
      when staff.user_type = 'pe_teacher'
        then (
          array['class', 'class', 'class', 'student', 'student', 'student', 'activity', 'activity', 'lesson', 'lesson']
        )[1 + mod(hash & 1023, 10)]
      else (
        array['school', 'school', 'class', 'class', 'student', 'student', 'lesson', 'activity', 'school', 'class']
      )[1 + mod(hash & 1023, 10)]
    end as kind
  from numbered
  left join staff on staff.position = numbered.position
  left join first_days on first_days.id = staff.id
  left join days on days.teaching = (staff.user_type = 'pe_teacher')
    -- More often lately than long ago: the smaller of two numbers.
    and days.position = first_days.position + least(hash >> 28 & 1023, hash >> 38 & 1023) * 150 / 1024
),

classes as (
  select class.id, class.name, class.teacher_id, member.school_id, class.created_at
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as member on member.class_id = class.id
  where exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
  )
),

resources as (
  -- Everything that somebody may touch, numbered from 0 for each person and kind.
  select
    owned.*,
    row_number() over (partition by user_id, kind order by name collate "C", id) - 1 as position,
    count(*) over (partition by user_id, kind) as choice
  from (
    select staff.id as user_id, 'class' as kind, classes.id, classes.name, classes.created_at
    from staff
    join classes
      on classes.teacher_id = staff.id
        or staff.user_type <> 'pe_teacher'
        and classes.school_id = coalesce(staff.school_id, classes.school_id)
    union all
    select distinct staff.id, 'student', student.id, student.first_name || ' ' || student.last_name, student.created_at
    from staff
    join classes on classes.teacher_id = staff.id or staff.user_type = 'principal' and classes.school_id = staff.school_id
    join faraday.physical_education_class_students as member on member.class_id = classes.id
    join faraday.students as student on student.id = member.student_id
    union all
    select staff.id, 'lesson', lesson.id, lesson.title, lesson.created_at
    from staff
    join faraday.lessons as lesson on lesson.user_id = staff.id or staff.user_type = 'athletic_director'
    union all
    select staff.id, 'school', school.id, school.name, school.created_at
    from staff
    join faraday.schools as school on staff.user_type <> 'pe_teacher' and school.id = coalesce(staff.school_id, school.id)
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.schools' and noted.key = school.id::text)
  ) as owned
),

library as (
  select id, name, row_number() over (order by name collate "C") - 1 as position, count(*) over () as choice
  from faraday.activities
  where description like 'MOCK:%'
),

shaped as (
  select
    acts.*,
    case when chosen.created_at < moment then acts.kind else 'activity' end as resource_type,
    case when chosen.created_at < moment then chosen.id else library.id end as resource_id,
    case when chosen.created_at < moment then chosen.name else library.name end as name,
    (array['view', 'view', 'view', 'view', 'update', 'update', 'export', 'print'])[1 + (hash >> 48 & 7)] as action
  from acts
  left join (select user_id, kind, max(choice) as choice from resources group by user_id, kind) as sizes using (user_id, kind)
  left join resources as chosen
    on chosen.user_id = acts.user_id and chosen.kind = acts.kind and chosen.position = mod(hash >> 20 & 65535, sizes.choice)
  left join library on library.position = mod(hash >> 12 & 65535, (select max(choice) from library))
),

told (resource_type, action, page, changed) as (
  values
    ('class', 'update', 'roster', 'groups'), ('student', 'update', 'profile', 'emergency contact'),
    ('lesson', 'update', 'planner', 'materials'),
    ('school', 'update', 'settings', 'gym hours'), ('activity', 'update', 'library', 'favourites')
)

insert into faraday.activity_logs (
  action, resource_type, resource_id, details, user_id, org_id, "timestamp", created_at, updated_at
)
select
  shaped.action,
  shaped.resource_type,
  shaped.resource_id::text,
  json_strip_nulls(json_build_object(
    'name', name,
    'page', told.page,
    'changed', case when shaped.action = 'update' then json_build_array(told.changed) end,
    'format',
    case shaped.action when 'export' then (array['csv', 'xlsx', 'pdf'])[1 + (hash >> 52 & 1)] when 'print' then 'pdf' end,
    'ip', '10.' || 20 + mod(user_id, 40) || '.' || mod(hash >> 54 & 255, 250) || '.' || 4 + mod(user_id * 7, 240)
  )),
  user_id,
  organization_id,
  moment,
  moment,
  moment
from shaped
left join told on told.resource_type = shaped.resource_type and told.action = 'update'
where not exists (
  select from faraday.activity_logs as present
  where present.user_id = shaped.user_id and present."timestamp" = shaped.moment
);
