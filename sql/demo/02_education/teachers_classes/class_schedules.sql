--! table: faraday.class_schedules
--! mark: parent class_id
--! key: class_id, day_of_week, start_time

-- Four slots a week of each small group, at its hours and in its room. The times stand on the days of the current week.
with

classes as (
  select
    class.*,
    class.schedule ->> 'start' as starts,
    class.schedule ->> 'end' as ends,
    row_number() over (order by account.created_at, account.email collate "C",
      class.schedule ->> 'start' collate "C") as position,
    25 * ((dense_rank() over (order by account.created_at, account.email collate "C") - 1) / 25) as block
  from faraday.educational_classes as class
  join faraday.educational_teachers as teacher on teacher.id = class.instructor_id
  join faraday.users as account on account.id = teacher.user_id
  where class.description like 'MOCK:%'
),

slots as (
  select
    classes.*,
    day_of_week,
    weekday,
    row_number() over (order by block, starts collate "C", position, weekday) as n
  from classes
  cross join lateral json_array_elements_text(classes.schedule -> 'days') with ordinality as day (day_of_week, weekday)
)

insert into faraday.class_schedules (class_id, day_of_week, start_time, end_time, location, recurring, created_at, updated_at)
select
  id,
  day_of_week,
  date_trunc('week', seed.today()::timestamp) + interval '1 day' * (weekday - 1) + starts::time,
  date_trunc('week', seed.today()::timestamp) + interval '1 day' * (weekday - 1) + ends::time,
  location,
  true,
  created_at + interval '20 minutes',
  updated_at
from slots
where n <= seed.rows(200)
on conflict (class_id, day_of_week, start_time) do nothing;
