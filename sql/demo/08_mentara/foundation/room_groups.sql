--! table: mentara.room_groups
--! mark: uuid id
--! key: community_id, name
--! minimum: 1 per mentara.communities by community_id

-- One group of rooms for each of the twelve communities; a real community gets it only where it has no group at all.
with

wanted as (
  select community.id as community_id, category.slug
  from generate_series(1, least(seed.rows(120), 12)) as position
  left join mentara.community_categories as category on category.position = position.position
  left join mentara.communities as community on community.slug = category.slug
  union all
  select community.id, community.slug
  from mentara.communities as community
  left join mentara.room_groups as existing on existing.community_id = community.id
  where seed.real_parents()
    and not seed.is_demo(community.id)
  group by community.id
  having count(existing.id) < 1
)

insert into mentara.room_groups (id, name, "order", community_id)
select seed.uuid('room_groups', slug)::text, 'Rooms', 0, community_id
from wanted
on conflict (community_id, name) do nothing;
