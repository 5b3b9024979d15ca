--! table: faraday.teacher_qualifications
--! mark: parent teacher_id
--! key: teacher_id, qualification_name
--! target: at least 60

-- Degrees of the PE teachers: a bachelor's before the first year of teaching, a master's a few years later, and for ten
-- teachers in twenty-five
-- the district's own training as a mentor, once they had some years behind them.
with

teachers as (
  select
    teacher.*,
    extract(year from seed.today())::integer - teacher.experience_years as first_year,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.physical_education_teachers as teacher
  join faraday.users as account on account.id = teacher.user_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

degrees as (
  select
    teachers.*,
    seed.pick('teacher_qualifications.bachelor', email, 'Physical Education', 'Kinesiology', 'Health and Physical Education',
      'Exercise Science') as subject,
    case
      when specialization like 'Adapted%' then 'Master of Education in Adapted Physical Education'
      when specialization in ('Strength and conditioning', 'Fitness education',
        'Lifetime fitness') then 'Master of Science in Exercise Science'
      when specialization in ('Sports coaching', 'Team sports') then 'Master of Science in Coaching'
      else 'Master of Arts in Teaching'
    end as master,
    seed.pick('teacher_qualifications.college', email, 'Pine Barrens Teachers College', 'Tidewater State University',
      'Garden Hills University', 'Raritan Bay College') as college,
    -- At the latest last May.
    least(first_year + seed.int('teacher_qualifications.master', email, 1, 6),
      extract(year from seed.today() - 180)::integer - 1) as master_year,
    -- The ten most experienced of each twenty-five.
    row_number() over (partition by (position - 1) / 25 order by experience_years desc, email collate "C") as place
  from teachers
),

wanted as (
  select id, email, 'Bachelor of Science in ' || subject as name, college, make_date(first_year - 1, 5, 20) as issued,
    seed.pick('teacher_qualifications.honours', email, 'Graduated with honours', 'Thesis on recess and attention',
      'Student teaching in two schools', 'Captain of the college team') as note, 'full-time' as mode
  from degrees
  union all
  select id, email, master, 'Pine Barrens Teachers College', make_date(master_year, 5, 21),
    'Evening programme beside work; '
      || seed.pick('teacher_qualifications.thesis', email, 'thesis on fitness testing', 'thesis on active minutes',
      'thesis on inclusion in games', 'project on heart-rate monitors'), 'part-time'
  from degrees
  union all
  select id, email, 'Mentor Teacher', 'Harbor Point Public Schools',
    date_trunc('month', seed.today() - interval '1 day' * seed.int('teacher_qualifications.mentor', email, 120, 700))::date,
    'Three days of training; may guide student teachers', 'in-service'
  from degrees
  where place <= 10
)

insert into faraday.teacher_qualifications (
  teacher_id, qualification_name, issuing_organization, issue_date, qualification_notes, qualification_metadata, created_at,
    updated_at
)
select
  id,
  name,
  college,
  issued,
  note || '.',
  json_build_object('mode', mode, 'verified', true, 'copy_on_file',
    seed.chance('teacher_qualifications.copy', email || name, 0.85)),
  greatest(issued, seed.today() - 995) + interval '9 hours',
  greatest(issued, seed.today() - 995) + interval '11 hours'
from wanted
on conflict (teacher_id, qualification_name) do nothing;
