--! table: forum.users
--! mark: uuid id
--! key: id

insert into forum.users (id, username)
select seed.uuid('users', n)::text, 'user' || n
from generate_series(1, seed.rows(12)) as n
on conflict (id) do nothing;
