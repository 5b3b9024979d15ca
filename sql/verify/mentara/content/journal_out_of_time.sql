-- Journals are written in the evening, between half past seven and nine in Manila, once a day at most, after registration and
-- before now.
select
  account.email || ' at ' || entry.created_at as row_key,
  format('registered %s, entries of the day: %s', account.created_at, entry.of_the_day) as problem
from (
  select *, count(*) over (partition by user_id, created_at::date) as of_the_day
  from mentara.journal_entries
  where seed.is_demo(id)
) as entry
join mentara.users as account on account.id = entry.user_id
where of_the_day > 1
  or entry.created_at not between account.created_at and seed.now() at time zone 'UTC'
  or entry.created_at::time not between '11:30' and '13:00';
