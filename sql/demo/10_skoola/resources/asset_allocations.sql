--! table: skoola.asset_allocations
--! mark: uuid id
--! key: item_id, allocated_to_type, allocated_to_id, allocation_date
--! refers: allocated_to_id -> skoola.students.id where allocated_to_type = 'Student'
--! refers: allocated_to_id -> skoola.staff.id where allocated_to_type = 'Teacher'
--! refers: allocated_to_id -> skoola.staff_departments.id where allocated_to_type = 'Department'
--! refers: allocated_to_id -> skoola.classes.id where allocated_to_type = 'Class'

-- What the store room has handed out: of ten hand-outs four go to students, five to teachers, one to a department or a class in
-- turn. Students who have left, and classes of past years, get none. Things come back after three weeks to three months, what
-- is used up does not.
with

open_days as (
  select date, row_number() over (order by date desc) as back
  from skoola.school_calendar
  where is_academic_day and date < seed.today()
),

choices (type, number, item, pieces, comes_back) as (
  values
    ('Student', 0, 'Scientific calculator', 1, true), ('Student', 1, 'Recorder', 1, true), ('Student', 2, 'Tablet', 1, true),
    ('Student', 3, 'Cricket bat', 1, true), ('Student', 4, 'Violin', 1, true), ('Student', 5, 'Laboratory coat', 1, true),
    ('Teacher', 0, 'Laptop', 1, true), ('Teacher', 1, 'Whiteboard marker', 6, false), ('Teacher', 2, 'Box of chalk', 2, false),
    ('Teacher', 3, 'Geometry set for the board', 1, true), ('Teacher', 4, 'Whistle', 1, true),
    ('Teacher', 5, 'Register book', 2, false),
    ('Department', 0, 'Ream of paper', 10, false), ('Department', 1, 'Document camera', 1, true),
    ('Department', 2, 'Globe', 2, true),
    ('Class', 0, 'Broom', 2, false), ('Class', 1, 'Waste bin', 1, false), ('Class', 2, 'Standing fan', 1, true)
),

students as (
  select id, created_at, row_number() over (order by substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer) as number
  from skoola.students
  where seed.is_demo(id) and status in ('Active', 'Suspended')
),

departments as (
  select id, row_number() over (order by name collate "C") - 1 as position, count(*) over () as total
  from skoola.staff_departments
  where seed.is_demo(id)
),

classes as (
  select
    class.id,
    row_number() over (order by grade.grade_number, class.section_name collate "C") - 1 as position,
    count(*) over () as total
  from skoola.classes as class
  join skoola.academic_years as year on year.id = class.academic_year_id and year.current
  join skoola.grade_levels as grade on grade.id = class.grade_id
  where seed.is_demo(class.id)
),

wanted as (
  select
    n,
    case
      when mod(n - 1, 10) < 4 then 'Student'
      when mod(n - 1, 10) < 9 then 'Teacher'
      when mod(n / 10, 2) = 1 then 'Department'
      else 'Class'
    end as type,
    -- Its place among those of its type, from 0 on.
    case
      when mod(n - 1, 10) < 4 then (n - 1) / 10 * 4 + mod(n - 1, 10)
      when mod(n - 1, 10) < 9 then (n - 1) / 10 * 5 + mod(n - 1, 10) - 4
      else (n - 1) / 20
    end as turn
  from generate_series(1, seed.rows(100, students => 500)) as n
),

given as materialized (
  select
    wanted.n,
    wanted.type,
    choices.item,
    choices.pieces,
    choices.comes_back,
    case wanted.type
      when 'Student' then students.id
      when 'Teacher' then teacher.id
      when 'Department' then departments.id
      else classes.id
    end as to_id,
    (
      select min(date) from open_days
      where date >= greatest(drawn.date, students.created_at::date + 7)
    ) as given_on,
    seed.int('asset_allocations.return_date', n, 21, 90) as days
  from wanted
  left join choices
    on choices.type = wanted.type
      and choices.number = mod(wanted.turn, case when wanted.type in ('Student', 'Teacher') then 6 else 3 end)
  left join students on wanted.type = 'Student' and students.number = 1 + wanted.turn * 11
  left join skoola.staff as teacher
    on wanted.type = 'Teacher'
      and teacher.employee_id = 'EMP-' || lpad((11 + mod(wanted.turn, 40) + 50 * (wanted.turn / 50))::text, 4, '0')
      and seed.is_demo(teacher.id)
  left join departments on wanted.type = 'Department' and departments.position = mod(wanted.turn, departments.total)
  left join classes on wanted.type = 'Class' and classes.position = mod(wanted.turn * 5, classes.total)
  left join open_days as drawn on drawn.back = 2 + mod((n - 1) * 37 + n / 300 * 7, 150)
),

officers as (
  select account.id, substring(officer.employee_id from '^EMP-([0-9]{4,6})$')::integer as number
  from skoola.staff as officer
  join skoola.users as account on account.email = officer.email
  where seed.is_demo(officer.id) and officer.employee_id in ('EMP-0005', 'EMP-0006')
)

insert into skoola.asset_allocations (
  id, item_id, allocated_to_type, allocated_to_id, quantity, allocation_date, return_date, allocated_by, created_at, updated_at
)
select
  seed.uuid('asset_allocations', n)::text,
  item.id,
  given.type,
  to_id,
  pieces,
  moments.given_at,
  case when returned then moments.given_at + interval '1 day' * days_open end,
  officers.id,
  moments.given_at,
  case when returned then moments.given_at + interval '1 day' * days_open else moments.given_at end
from given
left join skoola.inventory_items as item on item.item_name = given.item and seed.is_demo(item.id)
left join officers on officers.number = 5 + mod(n, 2)
cross join lateral (select given_on + interval '8 hours' + interval '4 minutes' * mod(n * 7, 100) as given_at) as moments
-- Back on a working day.
cross join lateral (
  select days + case extract(isodow from given_on + days)::integer when 6 then 2 when 7 then 1 else 0 end as days_open
) as lengths
cross join lateral (select comes_back and given_on + days_open < seed.today() as returned) as ends
where not exists (
  select from skoola.asset_allocations as present where present.id = seed.uuid('asset_allocations', n)::text
)
on conflict (item_id, allocated_to_type, allocated_to_id, allocation_date) do nothing;
