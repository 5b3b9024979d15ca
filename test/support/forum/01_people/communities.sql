--! table: forum.communities
--! mark: uuid id
--! key: id

insert into forum.communities (id, slug)
select seed.uuid('communities', n), 'community-' || n
from generate_series(1, seed.rows(3)) as n
on conflict (id) do nothing;
