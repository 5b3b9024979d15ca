--! table: skoola.fee_structures
--! mark: uuid id
--! key: academic_year_id, grade_id, category_id

-- What each grade pays this year in each category, set in November of the year before. The mandatory fees are due on three days:
-- facilities and examinations four weeks after school has begun, school development in the second term.
with

categories (name, base, per_grade, frequency, term_number, days) as (
  values
    ('Facilities', 1500, 50, 'Annually', 1, 25),
    ('Examination', 600, 100, 'Annually', 1, 25),
    ('School development', 3000, 150, 'OneTime', 2, 32),
    ('Laboratory and computing', 800, 120, 'Quarterly', 1, 39),
    ('Sports and activities', 250, 20, 'Monthly', 1, 11)
),

present as (
  select id, year_start, third_week - extract(isodow from third_week)::integer + 1 as monday
  from skoola.academic_years
  cross join lateral (select make_date(year_start - 1, 11, 20) as third_week) as november
  where current and seed.is_demo(id)
)

insert into skoola.fee_structures (
  id, grade_id, academic_year_id, category_id, amount, due_date, frequency, created_at, updated_at
)
select
  seed.uuid('fee_structures', year_start || '/' || grade_number || '/' || category.name)::text,
  grade.id,
  present.id,
  category.id,
  base + per_grade * grade_number,
  -- A Friday.
  term.start_date + days,
  frequency,
  set_at,
  set_at
from categories
cross join present
cross join skoola.grade_levels as grade
left join skoola.fee_categories as category on category.name = categories.name
left join skoola.terms as term on term.academic_year_id = present.id and term.term_number = categories.term_number
cross join lateral (
  -- The committee met on a Monday.
  select monday + interval '14 hours' + interval '1 minute' * grade_number as set_at
) as meeting
order by grade_number, category.name collate "C"
limit least(seed.rows(650), 65)
on conflict (academic_year_id, grade_id, category_id) do nothing;
