--! table: skoola.academic_years
--! mark: uuid id
--! key: year_start

-- Five school years, each a calendar year: the last one on paper, of which only the frame was entered, three that the school
-- kept here, and the next. A year becomes the current one four weeks after its first lesson, when the office has closed the
-- old one; on that day the year after it is entered. The first two were entered when the system was introduced, in November.
with

first_days as (
  -- Lessons begin on the first Monday from 2 January on.
  select
    year,
    make_date(year, 1, 2) + mod(8 - extract(isodow from make_date(year, 1, 2))::integer, 7) as first_day
  from generate_series(extract(year from seed.today())::integer - 6, extract(year from seed.today())::integer + 2) as year
),

present as (
  select max(year) as year
  from first_days
  where first_day + 28 <= seed.today()
),

introduced as (
  select make_date(year - 3, 11, 1) + mod(8 - extract(isodow from make_date(year - 3, 11, 1))::integer, 7) as day
  from present
),

wanted as (
  select
    present.year + away as year,
    away = 0 as current,
    greatest(introduced.day, before.first_day + 28) as entered,
    case when away <= 0 then own.first_day + 28 end as opened,
    case when away < 0 then after.first_day + 28 end as closed
  from generate_series(-3, least(seed.rows(50), 5) - 4) as away
  cross join present
  cross join introduced
  left join first_days as before on before.year = present.year + away - 1
  left join first_days as own on own.year = present.year + away
  left join first_days as after on after.year = present.year + away + 1
)

insert into skoola.academic_years (id, year_start, year_end, name, current, created_at, updated_at)
select
  seed.uuid('academic_years', year::text)::text,
  year,
  year,
  'School year ' || year,
  current,
  entered + interval '9 hours',
  greatest(entered, opened, closed) + interval '9 hours'
from wanted
on conflict (year_start) do nothing;
