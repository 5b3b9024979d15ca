--! table: skoola.staff_employment_history
--! mark: uuid id
--! key: staff_id, start_date
--! target: at least 50

-- Where people worked before they came to the college: from the year after the first qualification on, one post for those under
-- forty, two for the others, none for the youngest. All of it ended before the college introduced the system.
with

schools (n, name) as (
  values
    (1, 'Muhudagama Maha Vidyalaya'), (2, 'Kalapuwa Central College'), (3, 'Pahanpola Girls'' School'),
    (4, 'Palmgrove College, Muhudagama'), (5, 'Weralugoda Kanishta Vidyalaya'), (6, 'Nilsayura Vidyalaya'),
    (7, 'Vadakarai Vidyalayam'), (8, 'Kalapuwa Junior School'), (9, 'Sandulpaya Primary School'),
    (10, 'Ruwanketha Boys'' School'), (11, 'Lagoon View College, Pahanpola'), (12, 'Gammeddegoda Maha Vidyalaya')
),

offices (rank, place, position, first_position) as (
  values
    (1, null, 'Vice principal', 'Sectional head'),
    (2, null, 'Sectional head', 'Teacher of Mathematics'),
    (3, 'Kalapuwa Computer Centre', 'Network technician', 'Help desk assistant'),
    (4, 'Zonal Education Office, Muhudagama', 'Management assistant', 'Clerk'),
    (5, 'Divisional Secretariat, Sagaragama', 'Clerk', 'Trainee clerk'),
    (6, 'Post Office, Muhudagama', 'Counter clerk', 'Trainee clerk'),
    (7, 'Fishermen''s Cooperative, Sagaragama', 'Accountant', 'Accounts clerk'),
    (8, 'Kalapuwa Cooperative Bank', 'Cashier', 'Trainee'),
    (9, 'Public Library, Muhudagama', 'Assistant librarian', 'Library assistant'),
    (10, 'Public Library, Kalapuwa', 'Library assistant', 'Trainee')
),

reasons (n, reason) as (
  values
    (1, 'To be nearer to home'), (2, 'Regular transfer after several years'), (3, 'Contract ended'),
    (4, 'Moved to Sagaragama after marriage'), (5, 'Post was given up in a reorganisation'), (6, 'Better prospects of promotion'),
    (7, 'Wished to work at a larger school'), (8, 'Long way to work'), (9, null), (10, null)
),

taught as (
  select distinct on (lesson.teacher_id) lesson.teacher_id, subject.subject_name_en as subject
  from skoola.class_subject_teachers as lesson
  join skoola.subjects as subject on subject.id = lesson.subject_id
  where seed.is_demo(lesson.class_id)
  group by lesson.teacher_id, subject.subject_name_en
  order by lesson.teacher_id, count(*) desc, subject.subject_name_en collate "C"
),

staff as (
  select
    member.id,
    member.employee_id,
    member.created_at,
    mod(substring(member.employee_id from '^EMP-([0-9]{4,6})$')::integer - 1, 50) + 1 as rank,
    min(qualification.year_of_completion) as qualified,
    extract(year from member.created_at)::integer - extract(year from member.dob)::integer as age,
    make_date(min(qualification.year_of_completion) + 1, 1, 8) as began,
    member.created_at::date - 300 as ended
  from skoola.staff as member
  join skoola.staff_qualifications as qualification on qualification.staff_id = member.id
  where seed.is_demo(member.id)
  group by member.id
),

posts as materialized (
  -- The time from the first post to the coming of the system, cut in three: first post, second post, this college.
  select
    staff.*,
    turn,
    case when age >= 40 then 2 else 1 end as turns,
    began + ((ended - began) * (turn - 1) / case when age >= 40 then 3 else 2 end) as start_date,
    began + ((ended - began) * (turn - seed.uniform('staff_employment_history.end_date', employee_id || '/' || turn) / 3)
      / case when age >= 40 then 3 else 2 end)::integer as end_date,
    mod(turn * 7 + seed.int('staff_employment_history.previous_school', employee_id, 0, 11), 12) + 1 as school,
    seed.int('staff_employment_history.reason_for_leaving', employee_id || '/' || turn, 1, 10) as reason
  from staff
  cross join generate_series(1, 2) as turn
  -- A year's post at the least.
  where ended - began >= 730 and (turn = 1 or age >= 40)
)

insert into skoola.staff_employment_history (
  id, staff_id, previous_school, position, start_date, end_date, reason_for_leaving, created_at, updated_at
)
select
  seed.uuid('staff_employment_history', employee_id || '/' || turn)::text,
  posts.id,
  case when turn = turns and offices.place is not null then offices.place else schools.name end,
  coalesce(
    case when turn = turns then offices.position else offices.first_position end,
    case when turns = 2 and turn = 1 then 'Assistant teacher' else 'Teacher of ' || taught.subject end
  ),
  -- A Monday to a Friday.
  start_date - extract(isodow from start_date)::integer + 1,
  end_date - extract(isodow from end_date)::integer - 2,
  reasons.reason,
  created_at + interval '4 hours',
  created_at + interval '4 hours'
from posts
left join schools on schools.n = posts.school
left join offices on offices.rank = posts.rank
left join taught on taught.teacher_id = posts.id
left join reasons on reasons.n = posts.reason
on conflict (staff_id, start_date) do nothing;
