--! table: mentara.rooms
--! mark: uuid id
--! key: room_group_id, name
--! target: at least 24
--! minimum: 1 per mentara.room_groups

-- Two rooms in each group: one that everybody writes in, and one for news of the moderators. A real group gets them only where it
-- has no room at all.
with

kinds (number, name, posting_role) as (
  values (0, 'General', 'member'), (1, 'Announcements', 'moderator')
)

insert into mentara.rooms (id, name, "order", posting_role, room_group_id)
select
  seed.uuid('rooms', community.slug || '/' || room_group.name || '/' || kinds.name)::text,
  kinds.name,
  kinds.number,
  kinds.posting_role,
  room_group.id
from mentara.room_groups as room_group
join mentara.communities as community on community.id = room_group.community_id
cross join kinds
where seed.is_demo(room_group.id)
  or seed.real_parents() and not exists (
    select from mentara.rooms as existing
    where existing.room_group_id = room_group.id
  )
on conflict (room_group_id, name) do nothing;
