-- One school year is the current one: the last that has begun.
select
  coalesce(string_agg(academic_year, ', '), 'none') as row_key,
  count(*) || ' current years' as problem
from faraday.school_academic_years
where is_current
  and description like 'MOCK:%'
having count(*) <> 1 or max(start_date) > seed.today() or max(start_date) <= seed.today() - interval '1 year';
