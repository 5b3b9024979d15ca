--! table: skoola.cultural_events
--! mark: uuid id
--! key: event_name, event_date

-- Five events of the current year, some of them ahead: shows on the days that the calendar has for teachers' day and the prize
-- giving, and a feast of each community in the interval of the last school day before it. Where the calendar's day is a
-- holiday, the show is on the last school day before.
with

plans (n, name, venue, special, before, starts_at, description) as (
  values
    (1, 'Teachers'' day concert', 'Main hall', 'Teachers'' day', '10-08', time '09:00',
      'Students of all grades thank their teachers with songs, sketches and a dance'),
    (2, 'Vesak songs', 'School shrine', 'Vesak Poya', '05-31', time '12:00',
      'Bhakthi gee and lanterns that the classes have made'),
    (3, 'Prize giving show', 'Main hall', 'Prize giving', '06-25', time '09:30',
      'Between the prizes: the choir, a short play and Kandyan dance'),
    (4, 'Thai Pongal in the courtyard', 'Courtyard', 'Thai Pongal', '01-15', time '12:00',
      'A pot that boils over, kolam patterns and Bharatanatyam'),
    (5, 'Carols and Christmas play', 'Main hall', 'Christmas', '12-25', time '12:00',
      'Carols in three languages and the play of the shepherds')
),

present as (
  select id, year_start, created_at from skoola.academic_years where current and seed.is_demo(id)
),

dated as (
  select
    plans.*,
    present.created_at,
    present.year_start,
    -- The show's own day, or the last school day before the feast.
    coalesce(
      max(day.date) filter (where day.day_type = 'SpecialEvent' and day.name = special),
      max(day.date) filter (where day.is_academic_day)
    ) as date
  from plans
  cross join present
  left join lateral (
    select min(date) as date
    from skoola.school_calendar
    where day_type = 'Holiday' and strpos(name, special) > 0 and extract(year from date) = present.year_start
  ) as feast on true
  join skoola.school_calendar as day
    on extract(year from day.date) = present.year_start
    and day.date < coalesce(feast.date, (present.year_start || '-' || before)::date)
  where n <= least(seed.rows(5), 5)
  group by plans.n, plans.name, venue, special, before, starts_at, description, present.created_at, present.year_start
)

insert into skoola.cultural_events (id, event_name, event_date, venue, description, created_at, updated_at)
select
  seed.uuid('cultural_events', name || '/' || year_start)::text,
  name || ' ' || year_start,
  date + starts_at,
  venue,
  description,
  created_at + interval '1 day' + interval '1 minute' * n,
  created_at + interval '1 day' + interval '1 minute' * n
from dated
on conflict (event_name, event_date) do nothing;
