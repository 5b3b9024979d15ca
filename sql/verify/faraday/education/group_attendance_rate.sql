-- Attendance of small groups as documented: 94 of 100 present, fewer on Mondays and from December to February. Judged from
-- 600 rows on,
-- month by month only where winter has 60 of them.
with

figures as (
  select
    count(*) as days,
    avg(present::integer) as rate,
    avg(present::integer) filter (where extract(isodow from date) = 1) as mondays,
    avg(present::integer) filter (where extract(isodow from date) <> 1) as other_days,
    count(*) filter (where extract(month from date) in (12, 1, 2)) as winter_days,
    avg(present::integer) filter (where extract(month from date) in (12, 1, 2)) as winter,
    avg(present::integer) filter (where extract(month from date) not in (12, 1, 2)) as other_months
  from faraday.class_attendance
  where notes like 'MOCK:%'
)

select
  'faraday.class_attendance' as row_key,
  format('%s rows, present %s; Mondays %s, other days %s; winter %s, other months %s', days, round(rate, 3), round(mondays, 3),
    round(other_days, 3), round(winter, 3), round(other_months, 3)) as problem
from figures
where days >= 600
  and not (
    rate between 0.92 and 0.96
    and mondays < other_days
    and (winter_days < 60 or winter < other_months)
  );
