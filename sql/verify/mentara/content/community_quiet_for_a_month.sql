-- Something has been written in each community within the last thirty days.
select
  community.slug as row_key,
  format('last post %s', coalesce(max(post.created_at)::text, 'never')) as problem
from mentara.communities as community
left join mentara.room_groups as room_group on room_group.community_id = community.id
left join mentara.rooms as room on room.room_group_id = room_group.id
left join mentara.posts as post on post.room_id = room.id
where seed.is_demo(community.id)
group by community.id
having coalesce(max(post.created_at), '-infinity') < (seed.now() at time zone 'UTC') - interval '30 days';
