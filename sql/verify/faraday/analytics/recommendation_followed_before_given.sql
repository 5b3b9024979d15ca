-- Advice is followed after it was given, by today, and has a date exactly when it was followed.
with

staff as (
  select account.*
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

select
  'recommendation ' || advice.id as row_key,
  format('given %s, followed %s (%s)', advice."timestamp", advice.implementation_date, advice.is_implemented) as problem
from faraday.user_recommendations as advice
join staff on staff.id = advice.user_id
where advice.is_implemented <> (advice.implementation_date is not null)
  or advice.implementation_date < advice."timestamp"
  or greatest(advice.implementation_date, advice."timestamp") > seed.now() at time zone 'UTC'
  or advice.priority_score not between 0 and 1;
