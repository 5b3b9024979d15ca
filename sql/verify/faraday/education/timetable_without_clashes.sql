-- No teacher and no room is taken twice at once, whether by small groups or by gym classes.
with

slots as (
  select
    class.name, teacher.user_id, home.school_id, slot.location as room, slot.day_of_week as day, slot.start_time::time as starts,
      slot.end_time::time as ends
  from faraday.class_schedules as slot
  join faraday.educational_classes as class on class.id = slot.class_id and class.description like 'MOCK:%'
  join faraday.educational_teachers as teacher on teacher.id = class.instructor_id
  left join faraday.teacher_school_assignments as home on home.teacher_id = teacher.user_id and home.assignment_type = 'PRIMARY'
  union all
  select
    class.name, class.teacher_id, home.school_id, class.location, weekday.day,
    substring(class.schedule from '([0-9:]+)-')::time, substring(class.schedule from '-([0-9:]+)$')::time
  from faraday.physical_education_classes as class
  left join faraday.teacher_school_assignments as home on home.teacher_id = class.teacher_id and home.assignment_type = 'PRIMARY'
  join (
    values ('Mon', 'Monday'), ('Tue', 'Tuesday'), ('Wed', 'Wednesday'), ('Thu', 'Thursday'), ('Fri', 'Friday')
  ) as weekday (short, day) on class.schedule like '%' || weekday.short || '%'
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes'
    and noted.key = class.id::text)
)

select
  one.name || ' / ' || two.name as row_key,
  format('%s %s-%s and %s-%s in %s', one.day, one.starts, one.ends, two.starts, two.ends, one.room) as problem
from slots as one
join slots as two
  on two.day = one.day
  and two.name > one.name
  and two.starts < one.ends
  and one.starts < two.ends
  and (two.user_id = one.user_id or two.school_id = one.school_id and two.room = one.room);
