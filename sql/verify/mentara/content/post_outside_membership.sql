-- Whoever posts in a community had joined it before, and only moderators announce.
select
  post.id || ' by ' || account.email as row_key,
  format(
    'posted %s in %s of %s, joined %s', post.created_at, room.name, community.slug, coalesce(membership.joined_at::text, 'never')
  ) as problem
from mentara.posts as post
join mentara.users as account on account.id = post.user_id
join mentara.rooms as room on room.id = post.room_id
join mentara.room_groups as room_group on room_group.id = room.room_group_id
join mentara.communities as community on community.id = room_group.community_id
left join mentara.memberships as membership on membership.community_id = community.id and membership.user_id = account.id
where seed.is_demo(post.id)
  and seed.is_demo(room.id)
  and (
    post.created_at < coalesce(membership.joined_at, 'infinity')
    or post.created_at > seed.now() at time zone 'UTC'
    or (room.posting_role = 'moderator') <> (account.role = 'moderator')
  );
