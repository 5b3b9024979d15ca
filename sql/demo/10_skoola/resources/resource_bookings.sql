--! table: skoola.resource_bookings
--! mark: uuid id
--! key: resource_id, start_time

-- Bookings by teachers, each for one lesson of a school day: the next ten days and about eight months back. The bookings of a
-- resource lie ten school days apart, and where the days come round again, at another hour: none overlaps.
with

open_days as (
  select date, row_number() over (order by date desc) as back
  from skoola.school_calendar
  where is_academic_day and date <= seed.today() + 10
),

things as (
  select id, created_at, row_number() over (order by created_at, resource_name collate "C") - 1 as position
  from skoola.resources
  where seed.is_demo(id)
),

wanted as (
  select
    n,
    mod(n - 1, 30) as thing,
    1 + mod((n - 1) * 11, 160) as back,
    1 + mod(n - 1 + (n - 1) / 480, 6) as hour,
    'EMP-' || lpad((11 + mod(n * 3, 40))::text, 4, '0') as employee_id
  from generate_series(1, seed.rows(75)) as n
),

booked as (
  select
    wanted.*,
    things.id as resource_id,
    account.id as user_id,
    open_days.date + lesson.start_time::time as start_time,
    open_days.date + lesson.end_time::time as end_time
  from wanted
  left join things on things.position = wanted.thing
  left join open_days on open_days.back = wanted.back
  left join skoola.periods as lesson on lesson.period_number = wanted.hour
  left join skoola.staff as teacher on teacher.employee_id = wanted.employee_id and seed.is_demo(teacher.id)
  left join skoola.users as account on account.email = teacher.email
)

insert into skoola.resource_bookings (id, resource_id, booked_by_user_id, start_time, end_time, created_at, updated_at)
select
  seed.uuid('resource_bookings', n)::text,
  resource_id,
  user_id,
  start_time,
  end_time,
  asked.at,
  asked.at
from booked
cross join lateral (
  select least(
    start_time::date - 1 - mod(n, 6), seed.today() - 1
  ) + interval '9 hours 5 minutes' + interval '7 minutes' * mod(n, 40) as at
) as asked
on conflict (resource_id, start_time) do nothing;
