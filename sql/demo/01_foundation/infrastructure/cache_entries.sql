--! table: faraday.cache_entries
--! mark: parent policy_id
--! key: key

-- Answers in the cache, written in the last hours or days. Of ten entries three are rosters, three cards of activities, two days
-- of teachers, one the attendance of a school and one the growth norm of an age. The values are what the database says; an entry
-- is expired once the time of its policy has run out.
with

classes as (
  select class.name, count(seat.student_id) filter (where seat.status = 'ACTIVE') as pupils,
    row_number() over (order by class.name collate "C") - 1 as place,
    count(*) over () as choice
  from faraday.physical_education_classes as class
  left join faraday.physical_education_class_students as seat on seat.class_id = class.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes'
    and noted.key = class.id::text)
  group by class.id, class.name
),

activities as (
  select name, type, duration, difficulty_level, row_number() over (order by name collate "C") - 1 as place, count(*) over ()
    as choice
  from faraday.activities
  where description like 'MOCK:%'
),

teachers as (
  select
    account.email,
    count(class.id) as classes,
    row_number() over (order by account.created_at, account.email collate "C") - 1 as place,
    count(*) over () as choice
  from faraday.users as account
  left join faraday.physical_education_classes as class on class.teacher_id = account.id
  where account.user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  group by account.id
),

attendance as (
  select
    school.school_code,
    mark.date,
    count(*) as pupils,
    count(*) filter (where mark.status = 'PRESENT') as present,
    dense_rank() over (order by mark.date desc) * 100 + dense_rank() over (order by school.school_code collate "C") as ranked
  from faraday.physical_education_attendance as mark
  join faraday.students as student on student.id = mark.student_id
  join faraday.schools as school on school.id = student.school_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by school.school_code, mark.date
),

school_days as (
  select *, row_number() over (order by ranked) - 1 as place from attendance
),

growth (age, boy, girl) as (
  values
    (5, 109.0, 108.0), (6, 115.5, 115.0), (7, 122.0, 121.5), (8, 128.0, 127.5), (9, 133.5, 133.0), (10, 138.5, 138.0),
      (11, 143.5, 144.0),
    (12, 149.0, 151.0), (13, 156.0, 157.0), (14, 164.0, 160.5), (15, 170.0, 162.0), (16, 173.5, 162.5), (17, 175.5, 163.0),
      (18, 176.5, 163.2)
),

numbered as (
  select n, mod(n - 1, 10) as part, (n - 1) / 10 as round
  from generate_series(1, seed.rows(200)) as n
),

answers as (
  select n, 'class-roster' as policy, 'roster:' || seed.slug(name) || ':' || seed.today() - (round * 3 + part) / choice::integer
    as key, json_build_object('class', name, 'pupils', pupils) as answer
  from numbered
  join classes on classes.place = mod(round * 3 + part, choice)
  where part < 3
  union all
  select n, 'activity-card', 'activity:' || seed.slug(name) || ':v' || 1 + (round * 3 + part - 3) / choice,
    json_build_object('activity', name, 'type', type, 'minutes', duration, 'difficulty', difficulty_level)
  from numbered
  join activities on activities.place = mod((round * 3 + part - 3) * 17, choice)
  where part between 3 and 5
  union all
  select n, 'teacher-day', 'day:' || split_part(email, '@', 1) || ':' || seed.today() - (round * 2 + part - 6) / choice::integer,
    json_build_object('teacher', email, 'classes', classes)
  from numbered
  join teachers on teachers.place = mod(round * 2 + part - 6, choice)
  where part between 6 and 7
  union all
  select n, 'school-attendance', 'attendance:' || school_code || ':' || date::date,
    json_build_object('pupils', pupils, 'present', present, 'rate', round(present::numeric / pupils, 3))
  from numbered
  join school_days on school_days.place = round
  where part = 8
  union all
  select n, 'growth-norm', 'norm:height:' || case mod(round, 2) when 0 then 'boys' else 'girls' end || ':' || age || case
    when round >= 28 then ':' || round / 28 else '' end,
    json_build_object('age', age, 'median_cm', case mod(round, 2) when 0 then boy else girl end)
  from numbered
  join growth on growth.age = 5 + mod(round / 2, 14)
  where part = 9
),

written as (
  select
    answers.*,
    policy.id as policy_id,
    policy.ttl,
    (seed.now() at time zone 'UTC') - interval '1 second' * (60 + (policy.ttl * 1.4 * seed.uniform('cache_entries.created_at',
      n))::integer) as created_at
  from answers
  left join faraday.cache_policies as policy on policy.name = answers.policy and policy.description like 'MOCK:%'
)

insert into faraday.cache_entries (key, value, policy_id, status, created_at, updated_at, expires_at, entry_metadata)
select
  key,
  answer,
  policy_id,
  case when created_at + interval '1 second' * ttl > (seed.now() at time zone 'UTC') then 'fresh' else 'expired' end,
  date_trunc('second', created_at),
  date_trunc('second', created_at),
  date_trunc('second', created_at) + interval '1 second' * ttl,
  json_build_object('bytes', octet_length(answer::text), 'node', 'cache-' || 1 + mod(n, 2))
from written
on conflict (key) do nothing;
