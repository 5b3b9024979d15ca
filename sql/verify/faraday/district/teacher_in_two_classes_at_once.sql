-- No teacher has two classes at the same time of a day.
with

lessons as (
  select
    class.id,
    class.name,
    class.teacher_id,
    class.location,
    assignment.school_id,
    day,
    split_part(right(class.schedule, 11), '-', 1)::time as starts,
    split_part(right(class.schedule, 11), '-', 2)::time as ends
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as assignment on assignment.class_id = class.id
  cross join lateral unnest(string_to_array(left(class.schedule, length(class.schedule) - 12), ', ')) as day
  where exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
  )
)

select
  one.name as row_key,
  format('%s on %s, also %s', one.starts, one.day, other.name) as problem
from lessons as one
join lessons as other
  on other.teacher_id = one.teacher_id and other.day = one.day and other.id > one.id
  and other.starts < one.ends and one.starts < other.ends;
