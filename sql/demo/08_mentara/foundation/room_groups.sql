--! table: mentara.room_groups
--! mark: uuid id
--! key: community_id, name
--! target: at least 12
--! minimum: 1 per mentara.communities

-- One group of rooms for each community; a real community gets it only where it has no group at all.
insert into mentara.room_groups (id, name, "order", community_id)
select
  seed.uuid('room_groups', community.slug)::text,
  'Rooms',
  0,
  community.id
from mentara.communities as community
where seed.is_demo(community.id)
  or seed.real_parents() and 1 > (select count(*) from mentara.room_groups as existing where existing.community_id = community.id)
on conflict (community_id, name) do nothing;
