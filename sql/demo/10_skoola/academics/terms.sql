--! table: skoola.terms
--! mark: uuid id
--! key: academic_year_id, term_number

-- Three terms a year, from a Monday to a Friday: January to the end of March, after New Year in April to July, and the end of
-- August to the end of November.
with

frames (number, name, month, day, weeks) as (
  values (1, 'First term', 1, 2, 13), (2, 'Second term', 4, 20, 14), (3, 'Third term', 8, 24, 14)
),

dated as (
  select
    year.id as academic_year_id,
    year.year_start,
    year.created_at,
    frames.*,
    make_date(year_start, month, day) + mod(8 - extract(isodow from make_date(year_start, month, day))::integer, 7) as start_date
  from skoola.academic_years as year
  cross join frames
  where seed.is_demo(year.id)
  order by year_start, number
  limit least(seed.rows(150), 15)
)

insert into skoola.terms (id, academic_year_id, term_number, name, start_date, end_date, created_at, updated_at)
select
  seed.uuid('terms', year_start || '/' || number)::text,
  academic_year_id,
  number,
  name || ' ' || year_start,
  start_date,
  start_date + 7 * weeks - 3,
  created_at + interval '10 minutes' * number,
  created_at + interval '10 minutes' * number
from dated
on conflict (academic_year_id, term_number) do nothing;
