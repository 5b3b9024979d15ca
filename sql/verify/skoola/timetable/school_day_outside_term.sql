-- School is held from Monday to Friday, within a term.
select
  day.date::text as row_key,
  format('%s, %s', day.day_type, to_char(day.date, 'FMDay')) as problem
from skoola.school_calendar as day
where exists (select from seed.demo_row as noted where noted.table_name = 'skoola.school_calendar' and noted.key = day.date::text)
  and (
    day.is_academic_day <> (day.day_type = 'Working')
    or day.is_academic_day
    and (
      extract(isodow from day.date) > 5
      or not exists (select from skoola.terms as term where day.date between term.start_date and term.end_date)
    )
  );
