-- A normal week: of 500 entries and more, 4 to 15 in a hundred are absences, excused or not, and 1 to 8 are late arrivals. No
-- day has more than a quarter away.
select
  date::text as row_key,
  format('%s away and %s late of %s; in all %s and %s of %s', away, late, entries, all_away, all_late, all_entries) as problem
from (
  select
    days.*,
    sum(away) over () as all_away,
    sum(late) over () as all_late,
    sum(entries) over () as all_entries
  from (
    select
      date,
      count(*) filter (where status in ('Absent', 'Excused')) as away,
      count(*) filter (where status = 'Late') as late,
      count(*) as entries
    from skoola.student_attendance
    where seed.is_demo(id)
    group by date
  ) as days
) as counted
where all_entries >= 500
  and (
    all_away not between 0.04 * all_entries and 0.15 * all_entries
    or all_late not between 0.01 * all_entries and 0.08 * all_entries
    or away > 0.25 * entries
  );
