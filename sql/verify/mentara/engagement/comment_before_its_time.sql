-- A comment is not older than its post, nor than the commenter's membership of the community; administrators write none.
select
  comment.id || ' by ' || account.email as row_key,
  format(
    'written %s under a post of %s, joined %s', comment.created_at, post.created_at, coalesce(membership.joined_at::text, 'never')
  ) as problem
from mentara.comments as comment
join mentara.users as account on account.id = comment.user_id
join mentara.posts as post on post.id = comment.post_id
left join mentara.rooms as room on room.id = post.room_id
left join mentara.room_groups as room_group on room_group.id = room.room_group_id
left join mentara.memberships as membership
  on membership.community_id = room_group.community_id
  and membership.user_id = comment.user_id
where seed.is_demo(comment.id)
  and (
    comment.created_at < post.created_at
    or (room.id is not null and comment.created_at < coalesce(membership.joined_at, 'infinity'))
    or (seed.is_demo(account.id) and seed.is_demo(post.id) and comment.created_at > seed.now() at time zone 'UTC')
    or account.role = 'admin'
  );
