-- Each grade has one fee of every category for the current year, set before the year begins and due within it, on a weekday of
-- a term; the higher the grade, the higher the fee.
with

structures as (
  select
    structure.*,
    grade.grade_number,
    category.name,
    lag(structure.amount) over (
      partition by structure.category_id, structure.academic_year_id order by grade.grade_number
    ) as amount_below
  from skoola.fee_structures as structure
  join skoola.grade_levels as grade on grade.id = structure.grade_id
  join skoola.fee_categories as category on category.id = structure.category_id
  where seed.is_demo(structure.id)
)

select
  year.year_start || '/' || grade.grade_number || ' ' || category.name as row_key,
  format('%s rupees, set %s, due %s', structures.amount, structures.created_at, structures.due_date) as problem
from skoola.academic_years as year
cross join skoola.grade_levels as grade
cross join skoola.fee_categories as category
left join structures
  on structures.academic_year_id = year.id
  and structures.grade_id = grade.id
  and structures.category_id = category.id
where seed.is_demo(year.id)
  and year.current
  -- The categories that the school came with; others are its own affair.
  and category.id = seed.reference_uuid('skoola.fee_categories', category.name)::text
  and (
    structures.id is null
    or extract(year from structures.created_at) >= year.year_start
    or extract(isodow from structures.due_date) > 5
    or structures.amount < structures.amount_below
    or not exists (
      select from skoola.terms as term
      where term.academic_year_id = year.id and structures.due_date between term.start_date and term.end_date
    )
  );
