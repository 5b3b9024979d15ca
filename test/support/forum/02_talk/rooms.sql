--! table: forum.rooms
--! mark: uuid id
--! key: id
--! target: at least 3
--! minimum: 1 per forum.communities by community_id

insert into forum.rooms (id, community_id, name)
select seed.uuid('rooms', slug), communities.id, 'Lounge'
from forum.communities as communities
left join forum.rooms as rooms on rooms.community_id = communities.id
where seed.is_demo(communities.id) or seed.real_parents()
group by communities.id
having count(rooms.id) < 1
on conflict (id) do nothing;
