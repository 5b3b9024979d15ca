--! table: mentara.rooms
--! mark: uuid id
--! key: room_group_id, name
--! minimum: 1 per mentara.room_groups by room_group_id

-- Two rooms in each group: one that everybody writes in, and one for news of the moderators. Of the groups that do not belong to a
-- demo community, those without any room get them.
with

kinds (number, name, posting_role) as (
  values (0, 'General', 'member'), (1, 'Announcements', 'moderator')
),

wanted as (
  select room_group.id as room_group_id, category.slug || '/' || room_group.name as path, mod(n - 1, 2) as kind
  from generate_series(1, least(seed.rows(240), 24)) as n
  left join mentara.community_categories as category on category.position = (n + 1) / 2
  left join mentara.communities as community on community.slug = category.slug
  left join mentara.room_groups as room_group on room_group.community_id = community.id and room_group.name = 'Rooms'
  union all
  select room_group.id, community.slug || '/' || room_group.name, number
  from mentara.room_groups as room_group
  join mentara.communities as community on community.id = room_group.community_id
  left join mentara.rooms as existing on existing.room_group_id = room_group.id
  cross join kinds
  where seed.real_parents()
    and not (seed.is_demo(community.id) and seed.is_demo(room_group.id))
  group by room_group.id, community.slug, number
  having count(existing.id) < 1
)

insert into mentara.rooms (id, name, "order", posting_role, room_group_id)
select seed.uuid('rooms', path || '/' || kinds.name)::text, kinds.name, kinds.number, kinds.posting_role, room_group_id
from wanted
left join kinds on kinds.number = wanted.kind
on conflict (room_group_id, name) do nothing;
