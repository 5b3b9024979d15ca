--! table: skoola.club_members
--! mark: parent club_id
--! key: club_id, student_id
--! target: at least 100 for 500 students

-- Twelve members for each club, of the grades that its description names. The more clubs there are, the more students to choose
-- from: the first has fifty, the last of a block all 500. Ten sign up in the first school week of the current year, the
-- two youngest later. The eldest lead: president, vice president, secretary and treasurer.
with

clubs as (
  select
    id,
    club_name,
    row_number() over (order by created_at) as n,
    (row_number() over (order by created_at) - 1) / 10 as block,
    substring(description from 'grades ([0-9]{1,9}) to')::integer as first_grade,
    substring(description from 'grades [0-9]{1,9} to ([0-9]{1,9})')::integer as last_grade
  from skoola.clubs
  where seed.is_demo(id)
),

students as materialized (
  select
    student.id,
    student.admission_number,
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
    clubs.*,
    students.id as student_id,
    students.admission_number,
    students.grade_number,
    seed.uniform('club_members', clubs.club_name || '/' || students.admission_number) as draw
  from clubs
  join students
    on students.block = clubs.block
    and students.number - 500 * students.block <= 50 * (n - 10 * clubs.block)
    and students.grade_number between first_grade and last_grade
),

chosen as (
  select
    candidates.*,
    row_number() over (partition by id order by draw, admission_number collate "C") as turn
  from candidates
),

ranked as (
  select
    chosen.*,
    row_number() over (partition by id order by grade_number desc, draw, admission_number collate "C") as rank
  from chosen
  where turn <= 12
),

days as (
  select
    date,
    row_number() over (order by date) as number,
    count(*) over () as total
  from skoola.school_calendar
  join skoola.academic_years as year on year.current and extract(year from date) = year.year_start
  where is_academic_day and date < seed.today() and seed.is_demo(year.id)
)

insert into skoola.club_members (club_id, student_id, role, joined_date, created_at, updated_at)
select
  ranked.id,
  student_id,
  case rank
    when 1 then 'President' when 2 then 'Vice president' when 3 then 'Secretary' when 4 then 'Treasurer' else 'Member'
  end,
  days.date,
  days.date + time '15:00' + interval '1 minute' * rank,
  days.date + time '15:00' + interval '1 minute' * rank
from ranked
cross join (select distinct total from days) as bounds
left join days
  on days.number = case
    when rank <= 10 then 1 + floor(draw * 10000)::integer % 5
    else 6 + floor((bounds.total - 6) * (0.1 + 0.04 * rank * (1 - draw)))::integer
  end
on conflict (club_id, student_id) do nothing;
