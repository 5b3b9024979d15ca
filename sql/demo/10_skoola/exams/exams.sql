--! table: skoola.exams
--! mark: uuid id
--! key: exam_type_id, term_id

-- In each of the three years kept here: a test in the second last week of each term, the trial of the ordinary level exam in
-- the ninth week of the third term, and that of the advanced level exam in the eleventh week of the second. An exam takes five
-- school days from the Monday on; a holiday pushes its end into the next week. The dates are set together with the terms.
with

years as (
  -- Without the year on paper and the one to come.
  select
    year.*,
    row_number() over (order by year_start) as number
  from skoola.academic_years as year
  where seed.is_demo(id)
),

terms as (
  select
    term.*,
    years.year_start
  from skoola.terms as term
  join years on years.id = term.academic_year_id and years.number between 2 and 4
),

wanted as (
  select terms.*, 'Term test' as kind, split_part(name, ' ', 1) || ' term test ' || year_start as exam, end_date - 11 as monday
  from terms
  union all
  select terms.*, 'A/L trial exam', 'A/L trial exam ' || year_start, start_date + 7 * 10
  from terms
  where term_number = 2
  union all
  select terms.*, 'O/L trial exam', 'O/L trial exam ' || year_start, start_date + 7 * 8
  from terms
  where term_number = 3
),

held as (
  select
    wanted.*,
    sitting.first_day,
    sitting.last_day
  from wanted
  cross join lateral (
    select min(date) as first_day, max(date) as last_day
    from (
      select date from skoola.school_calendar where is_academic_day and date >= wanted.monday order by date limit 5
    ) as days
  ) as sitting
  order by year_start, monday
  limit least(seed.rows(150), 15)
)

insert into skoola.exams (
  id, exam_type_id, name, academic_year_id, term_id, start_date, end_date, created_at, updated_at
)
select
  seed.uuid('exams', held.exam)::text,
  type.id,
  held.exam,
  held.academic_year_id,
  held.id,
  held.first_day + time '08:30',
  held.last_day + time '13:00',
  greatest(held.created_at + interval '3 hours', type.created_at + interval '30 minutes'),
  greatest(held.created_at + interval '3 hours', type.created_at + interval '30 minutes')
from held
left join skoola.exam_types as type on type.name = held.kind
on conflict (exam_type_id, term_id) do nothing;
