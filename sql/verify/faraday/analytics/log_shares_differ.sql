-- Distribution: half of the entries of the activity log are views, a quarter updates, an eighth each exports and prints. Judged
-- from a thousand entries on.
with

staff as (
  select account.*
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

expected (action, share) as (
  values ('view', 0.5), ('update', 0.25), ('export', 0.125), ('print', 0.125)
),

counted as (
  select log.action, count(*)::numeric / sum(count(*)) over () as share, sum(count(*)) over () as entries
  from faraday.activity_logs as log
  join staff on staff.id = log.user_id
  group by log.action
)

select
  coalesce(expected.action, counted.action) as row_key,
  format('expected %s, found %s', expected.share, round(counted.share, 3)) as problem
from expected
full join counted using (action)
where (select max(entries) from counted) >= 1000
  and abs(coalesce(expected.share, 0) - coalesce(counted.share, 0)) > 0.04;
