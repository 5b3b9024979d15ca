--! table: skoola.sport_team_members
--! mark: parent team_id
--! key: team_id, student_id
--! target: at least 120 for 500 students

-- Twelve members for each team, of the grades and the sex that it is for. The more teams there are, the more students to
-- choose from: the first team has fifty, the last of a block all 500. Teams are picked in the first school week of the
-- current year; each member has a place of his or her own in it.
with

teams as (
  select
    team.id,
    team.team_name,
    case when team.team_name like 'Cross-country%' then 'Cross-country' else sport.sport_name end as discipline,
    row_number() over (order by team.created_at) as n,
    (row_number() over (order by team.created_at) - 1) / 10 as block,
    substring(team.grade_level from '([0-9]{1,9})-')::integer as first_grade,
    substring(team.grade_level from '-([0-9]{1,9})')::integer as last_grade,
    case when team.team_name like '%girls%' then 'Female' when team.team_name like '%boys%' then 'Male' end as gender
  from skoola.sport_teams as team
  join skoola.sports as sport on sport.id = team.sport_id
  where seed.is_demo(team.id)
),

places (discipline, names) as (
  values
    ('Athletics', '100 m,200 m,400 m,800 m,1500 m,Hurdles,Long jump,High jump,Shot put,Javelin,Relay,Relay'),
    ('Cross-country', 'Captain,Runner,Runner,Runner,Runner,Runner,Runner,Runner,Runner,Runner,Reserve,Reserve'),
    ('Cricket', 'Captain,Opening batter,Opening batter,Top order,Middle order,Wicketkeeper,All-rounder,All-rounder,'
        'Spin bowler,Fast bowler,Fast bowler,Twelfth man'),
    ('Netball', 'Goal shooter,Goal attack,Wing attack,Centre,Wing defence,Goal defence,Goal keeper,Reserve,Reserve,Reserve,'
        'Reserve,Reserve'),
    ('Volleyball', 'Setter,Outside hitter,Outside hitter,Middle blocker,Middle blocker,Opposite,Libero,Reserve,Reserve,Reserve,'
        'Reserve,Reserve'),
    ('Football', 'Goalkeeper,Right back,Left back,Centre back,Centre back,Midfield,Midfield,Midfield,Right wing,Left wing,'
        'Striker,Substitute')
),

students as materialized (
  select
    student.id,
    student.admission_number,
    student.gender,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    (substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer - 1) / 500 as block,
    grade.grade_number
  from skoola.student_class_assignments as placement
  join skoola.students as student on student.id = placement.student_id and student.status = 'Active'
  join skoola.grade_levels as grade on grade.id = placement.grade_id
  join skoola.academic_years as year on year.id = placement.academic_year_id and year.current
  where seed.is_demo(placement.id)
),

candidates as materialized (
  select
    teams.*,
    students.id as student_id,
    students.admission_number,
    seed.uniform('sport_team_members', teams.team_name || '/' || students.admission_number) as draw
  from teams
  join students
    on students.block = teams.block
    and students.number - 500 * students.block <= 50 * (n - 10 * teams.block)
    and students.grade_number between first_grade and last_grade
    and coalesce(students.gender = teams.gender, true)
),

chosen as (
  select
    candidates.*,
    row_number() over (partition by id order by draw, admission_number collate "C") as turn
  from candidates
),

days as (
  select
    date,
    row_number() over (order by date) as number
  from skoola.school_calendar
  join skoola.academic_years as year on year.current and extract(year from date) = year.year_start
  where is_academic_day and date < seed.today() and seed.is_demo(year.id)
)

insert into skoola.sport_team_members (team_id, student_id, position, joined_date, created_at, updated_at)
select
  chosen.id,
  student_id,
  split_part(places.names, ',', turn::integer),
  days.date,
  days.date + time '15:05' + interval '1 minute' * turn,
  days.date + time '15:05' + interval '1 minute' * turn
from chosen
left join places on places.discipline = chosen.discipline
left join days on days.number = 1 + floor(draw * 10000)::integer % 5
where turn <= 12
on conflict (team_id, student_id) do nothing;
