-- As documented in dashboard_feedback.sql: 38 % five stars, 33 % four, 16 % three, 8 % two, 5 % one; only three stars and fewer
-- have a priority. Judged from 300 on.
with

counted as (
  select
    rating,
    count(*) as entries,
    sum(count(*)) over () as total,
    count(*) filter (where (priority is null) <> (rating >= 4)) as misfits
  from faraday.dashboard_feedback as feedback
  join faraday.dashboard_users as account on account.id = feedback.user_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.core_user_id::text
  )
  group by rating
)

select
  rating || ' stars' as row_key,
  format('%s of %s, %s with the wrong priority', entries, total, misfits) as problem
from counted
join (values (5, 0.38), (4, 0.33), (3, 0.16), (2, 0.08), (1, 0.05)) as documented (stars, share) on stars = rating
where misfits > 0
  or total >= 300 and abs(entries / total - share) > 0.015 + 0.06;
