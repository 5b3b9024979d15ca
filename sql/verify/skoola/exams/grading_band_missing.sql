-- The bands of a scheme cover 0 to 100 marks without gap or overlap, a better band gives more points, and each grade of the
-- school has one scheme.
with

bands as (
  select
    scheme.name,
    criterion.*,
    lag(criterion.max_marks, 1, -1) over own as max_below,
    lag(criterion.grade_point) over own as point_below,
    lead(criterion.id) over own is null as is_last
  from skoola.grading_criteria as criterion
  join skoola.grading_schemes as scheme on scheme.id = criterion.scheme_id
  where seed.is_demo(criterion.id)
  window own as (partition by criterion.scheme_id order by criterion.min_marks)
)

select
  name || ' ' || grade as row_key,
  format('%s to %s after %s, %s points after %s', min_marks, max_marks, max_below, grade_point, point_below) as problem
from bands
where min_marks <> max_below + 1
  or is_last and max_marks <> 100
  or grade_point <= point_below
union all
select
  grade.grade_name,
  format('%s schemes', count(scheme.id))
from skoola.grade_levels as grade
left join skoola.grading_schemes as scheme
  on seed.is_demo(scheme.id)
  and grade.grade_number between substring(grade_level from '^([0-9]{1,2})-')::integer
    and substring(grade_level from '-([0-9]{1,2})$')::integer
where exists (select from skoola.grading_schemes as any_scheme where seed.is_demo(any_scheme.id))
group by grade.grade_name
having count(scheme.id) <> 1;
