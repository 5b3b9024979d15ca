--! table: skoola.seeds
--! mark: uuid id
--! key: table_name, record_id
--! refers: record_id -> skoola.users.id where table_name = 'users'

-- The ten accounts of the office, which the application's own seeder would have made on the day the system came: principal,
-- vice principal, administrators, accountants and librarians.
with

wanted as (
  select seed.uuid('users', 'staff/' || n)::text as user_id
  from generate_series(1, least(seed.rows(100), 10)) as n
)

insert into skoola.seeds (id, table_name, record_id, created_at)
select seed.uuid('seeds', 'users/' || account.email)::text, 'users', account.id, account.created_at
from wanted
left join skoola.users as account on account.id = wanted.user_id
on conflict (table_name, record_id) do nothing;
