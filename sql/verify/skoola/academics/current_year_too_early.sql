-- The current year is the last one whose first term began at least four weeks ago.
select
  year.name as row_key,
  format('current: %s, first term from %s', year.current, term.start_date) as problem
from skoola.academic_years as year
join skoola.terms as term on term.academic_year_id = year.id and term.term_number = 1
left join skoola.academic_years as after on after.year_start = year.year_start + 1
left join skoola.terms as term_after on term_after.academic_year_id = after.id and term_after.term_number = 1
where seed.is_demo(year.id)
  and year.current is distinct from
    (term.start_date + 28 <= seed.today() and coalesce(term_after.start_date + 28 > seed.today(), true));
