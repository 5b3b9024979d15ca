--! table: skoola.conversations
--! mark: uuid id
--! key: subject, created_at

-- What families and staff, or staff among themselves, write to each other about: twelve matters in turn, each about an active
-- student (of grades 1 to 8, or of the others) or that student's class. A conversation begins on a school day of this year that
-- three more follow, the last of which is over; illness lies further back than the registers. Participants and messages find
-- the matter by the number n that the id is made of.
with

subjects (matter, of_young, subject) as (
  values
    (1, true, '{child} is ill today'),
    (2, true, 'Reading at home with {child}'),
    (3, false, 'Receipt for {child}''s fees'),
    (4, true, 'Bus for children of class {class}'),
    (5, false, '{child} and the last mathematics test'),
    (6, true, 'Peace in class {class}'),
    (7, true, 'Excursion of class {class} to the lagoon'),
    (8, false, '{child} in the relay team'),
    (9, false, 'Marks of class {class}'),
    (10, false, 'Reading corner for class {class}'),
    (11, false, 'Projector for class {class}'),
    (12, false, 'Parents'' evening of class {class}')
),

students as (
  select
    student.id,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    split_part(student.name_english, ' ', 1) as child,
    grade.grade_number || '-' || class.section_name as class,
    grade.grade_number <= 8 as is_young,
    row_number() over (
      partition by grade.grade_number <= 8 order by substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer
    ) as place,
    count(*) over (partition by grade.grade_number <= 8) as total
  from skoola.students as student
  join skoola.student_class_assignments as placement on placement.student_id = student.id
  join skoola.academic_years as year on year.id = placement.academic_year_id and year.current
  join skoola.classes as class on class.id = placement.class_id
  join skoola.grade_levels as grade on grade.id = class.grade_id
  join skoola.staff as teacher on teacher.id = class.class_teacher_id
  where seed.is_demo(student.id) and student.status = 'Active'
),

days as (
  select date, row_number() over (order by date) as number, count(*) over () as total
  from (
    select
      date,
      lead(date, 3) over (order by date) = date + 3 as has_three_more,
      row_number() over (partition by extract(year from date) order by date) as day_of_year
    from skoola.school_calendar
    where is_academic_day and date < seed.today()
  ) as school_days
  join skoola.academic_years as year on year.year_start = extract(year from date) and year.current
  where has_three_more and day_of_year > 1
),

wanted as materialized (
  select
    n,
    replace(replace(subjects.subject, '{child}', child), '{class}', class) as subject,
    days.date + interval '7 hours' + interval '1 second' * seed.int('conversations.created_at', n, 0, 2700) as created_at
  from generate_series(1, seed.rows(60)) as n
  left join subjects on subjects.matter = 1 + mod(n - 1, 12)
  left join students on students.is_young = of_young and students.place = 1 + mod(n * 2 - 1, students.total)
  left join days
    on days.number = 1 + floor(
      greatest(1, days.total - case matter when 1 then 4 else 0 end) * seed.uniform('conversations.date', n)
    )
)

insert into skoola.conversations (id, subject, created_at)
select seed.uuid('conversations', n)::text, subject, created_at
from wanted
on conflict (subject, created_at) do nothing;
