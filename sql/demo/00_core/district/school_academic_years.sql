--! table: faraday.school_academic_years
--! mark: text description
--! key: academic_year

-- Two past school years, the current one and the next. The current year is the last that has begun, so that it stays the
-- current one through the summer holidays.
with

anchor as (
  select (
    extract(year from seed.today()) - case when extract(month from seed.today()) < 9 then 1 else 0 end
  )::integer as current_year
),

years as (
  select
    current_year + distance as first_year,
    distance
  from anchor
  cross join generate_series(-2, 1) as distance
)

insert into faraday.school_academic_years (
  academic_year, start_date, end_date, is_current, status, description, special_events, notes, created_at, updated_at
)
select
  first_year || '-' || (first_year + 1),
  make_timestamp(first_year, 9, 1, 0, 0, 0),
  make_timestamp(first_year + 1, 6, 30, 0, 0, 0),
  distance = 0,
  case when distance < 0 then 'COMPLETED' when distance = 0 then 'ACTIVE' else 'PLANNED' end,
  'MOCK: School year ' || first_year || '-' || (first_year + 1) || ', 1 September to 30 June',
  'Field day in the first week of June; fitness testing in October and May; winter break 23 December to 2 January',
  case distance
    when -2 then 'First year with weekly attendance records.'
    when -1 then 'Fitness lab opened at the high school.'
    when 0 then 'All schools on the eight-period timetable.'
    else 'Calendar approved by the board.'
  end,
  make_timestamp(first_year - 1, 3, 15, 9, 0, 0),
  make_timestamp(first_year - 1, 3, 15, 9, 0, 0) + interval '60 days'
from years
-- Four at any scale.
limit least(seed.rows(40), 4)
on conflict (academic_year) do nothing;
